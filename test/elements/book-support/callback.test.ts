import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import type { PeerBookSupport } from '../../../src/elements/book-support/book-support.js';
import '../../../src/define/book-support.js';

const form = (element: Element): HTMLFormElement => element.querySelector('form')!;
const errors = (element: Element): string[] =>
  [...element.querySelectorAll('[data-peer-error]')].map((each) => each.textContent);

/** Sends the form as a press on its button would, and catches it on its way out. @returns what would be sent. */
function send(element: Element): Record<string, unknown> | undefined {
  let sent: Record<string, unknown> | undefined;
  const onSubmit = (event: Event): void => {
    if (!event.defaultPrevented) sent = Object.fromEntries(new FormData(form(element)));
    event.preventDefault();
  };
  document.addEventListener('submit', onSubmit);
  form(element).requestSubmit();
  document.removeEventListener('submit', onSubmit);
  return sent;
}

const make = async (): Promise<PeerBookSupport> => {
  const element = await fixture<PeerBookSupport>(
    html`<peer-book-support>
      <form slot="callback" method="post" action="/callback">
        <p>
          <label>Your name <input name="name" aria-describedby="hint" /></label>
        </p>
        <p id="hint">Any name you like.</p>
        <p>
          <label
            >Phone number
            <input
              name="phone"
              type="tel"
              required
              pattern="[0-9 +]{6,}"
              title="Digits only, like 07700 900123."
          /></label>
        </p>
        <p>
          <label>Email <input name="email" type="email" /></label>
        </p>
        <fieldset>
          <legend>May we leave a message?</legend>
          <label><input type="radio" name="message" value="yes" required /> Yes</label>
          <label><input type="radio" name="message" value="no" /> No</label>
        </fieldset>
        <p>
          <label
            >When may we ring?
            <select name="when">
              <option>Any time</option>
            </select></label
          >
        </p>
        <p data-honeypot>
          <label>Leave this empty <input name="website" /></label>
        </p>
        <button>Ring me</button>
      </form>
    </peer-book-support>`,
  );
  form(element).querySelector<HTMLElement>('[name=name]')!.focus();
  await waitUntil(() => form(element).noValidate, 'the words for what is wrong have come');
  return element;
};
const fill = (element: Element, values: Record<string, string>): void => {
  for (const [name, value] of Object.entries(values))
    form(element).querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
};

describe('a form for "please ring me"', () => {
  it('stays a real form to the organisation’s own address', async () => {
    const element = await make();
    expect([form(element).method, new URL(form(element).action).pathname]).to.deep.equal([
      'post',
      '/callback',
    ]);
    fill(element, { name: 'Sam', phone: '07700 900123' });
    form(element).querySelector<HTMLInputElement>('[value=yes]')!.checked = true;
    expect(send(element)).to.deep.equal({
      name: 'Sam',
      phone: '07700 900123',
      email: '',
      message: 'yes',
      when: 'Any time',
      website: '',
    });
  });

  it('says in words what is wrong, beside each field and together, and goes to the first', async () => {
    const element = await make();
    fill(element, { email: 'sam' });
    expect(send(element)).to.equal(undefined);
    expect(errors(element)).to.deep.equal([
      'Phone number: please fill this in.',
      'Email: please write an email address, like name@example.org.',
      'May we leave a message: please fill this in.',
    ]);
    const phone = form(element).querySelector<HTMLInputElement>('[name=phone]')!;
    expect(document.activeElement).to.equal(phone);
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    expect(document.getElementById(phone.getAttribute('aria-describedby')!)!.textContent).to.equal(
      'Phone number: please fill this in.',
    );
    const summary = form(element).querySelector('[role=alert]')!;
    expect(summary.textContent).to.include('Please check the form').and.include('Phone number');
    await expect(element).to.be.accessible();
  });

  it('takes a sentence away when the field is put right, and keeps what the author wrote', async () => {
    const element = await make();
    const phone = form(element).querySelector<HTMLInputElement>('[name=phone]')!;
    fill(element, { phone: 'x' });
    send(element);
    expect(errors(element)[0]).to.equal(
      'Phone number: please check this, it does not look right. Digits only, like 07700 900123.',
    );
    fill(element, { phone: '07700 900123' });
    phone.dispatchEvent(new Event('change', { bubbles: true }));
    expect(errors(element).filter((words) => words.startsWith('Phone'))).to.deep.equal([]);
    expect(phone.hasAttribute('aria-invalid')).to.equal(false);
    expect(form(element).querySelector('[name=name]')!.getAttribute('aria-describedby')).to.equal('hint');
  });

  it('hides the field that only machines fill, and asks a person only for one more press', async () => {
    const element = await make();
    const trap = form(element).querySelector<HTMLInputElement>('[name=website]')!;
    expect(trap.getClientRects().length).to.equal(0);
    fill(element, { phone: '07700 900123', website: 'x' });
    form(element).querySelector<HTMLInputElement>('[value=no]')!.checked = true;
    expect(send(element)).to.equal(undefined);
    expect(form(element).querySelector('[role=alert]')!.textContent).to.equal(
      'Please press the button once more.',
    );
    expect(send(element)).to.include({ phone: '07700 900123', website: '' });
  });

  // names of controls, as editors choose them, that hide members of their form
  for (const name of [
    'reset',
    'elements',
    'prepend',
    'addEventListener',
    'querySelectorAll',
    'closest',
    'noValidate',
    'submit',
    'requestSubmit',
    'checkValidity',
    'matches',
    'slot',
  ])
    it(`asks for what is required and keeps no draft where a control is called ${name}`, async () => {
      const element = await fixture<PeerBookSupport>(
        html`<peer-book-support>
          <form slot="callback" method="post" action="/callback">
            <label>Phone number <input id="phone" required /></label>
            <button>Ring me</button>
            <button type="reset" name=${name}>Clear</button>
          </form>
        </peer-book-support>`,
      );
      const phone = element.querySelector('input')!;
      phone.focus();
      await waitUntil(() => element.querySelector('[role=alert]'), 'the words for what is wrong have come');
      let sent = false;
      const onSubmit = (event: Event): void => {
        sent ||= !event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('submit', onSubmit);
      element.querySelector('button')!.click();
      expect([sent, errors(element)]).to.deep.equal([false, ['Phone number: please fill this in.']]);
      phone.value = '07700 900123';
      element.querySelector('button')!.click();
      document.removeEventListener('submit', onSubmit);
      expect(sent).to.equal(true);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(phone.value).to.equal('');
    });

  it('keeps no draft when the page is left', async () => {
    const element = await make();
    fill(element, { name: 'Sam' });
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(form(element).querySelector<HTMLInputElement>('[name=name]')!.value).to.equal('');
    expect(
      Object.keys(localStorage)
        .concat(Object.keys(sessionStorage))
        .filter((key) => /peer|book/.test(key)),
    ).to.deep.equal([]);
  });
});

import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define/faq.js';
import type { PeerToggleDetail } from '../../../src/elements/faq/opening.js';
import type { PeerFaq } from '../../../src/elements/faq/faq.js';
import { answerOf, button, buttons, isShown, panel, ready, until } from './help.js';

const page = html`<div>
  <a href="#cost">Cost</a>
  <a href="#tea-time">When is tea?</a>
  <div class="tall"></div>
  <peer-faq>
    <script type="application/json">
      [
        { "id": "cost", "question": "What does it cost?", "answer": "Nothing at all." },
        {
          "id": "speak",
          "question": "Do I have to speak?",
          "answer": "No. Zebras are quiet too. [Cost](#cost)"
        },
        { "id": "taken", "question": "Whose name is it?", "answer": "The page's." }
      ]
    </script>
  </peer-faq>
  <p id="taken">The page's own.</p>
  <div class="tall"></div>
  <peer-faq>
    <h3>Is there tea?</h3>
    <p>Yes.</p>
    <p id="tea-time">At eight.</p>
    <h3 id="cake">Is there cake?</h3>
    <p>Sometimes.</p>
  </peer-faq>
  <div class="tall"></div>
</div>`;

/** The page, with boxes as tall as a screen in it. */
async function shown(): Promise<[HTMLElement, PeerFaq, PeerFaq]> {
  const place = await fixture<HTMLElement>(page);
  for (const tall of place.querySelectorAll<HTMLElement>('.tall')) tall.style.height = '150vh';
  const [feed, own] = place.querySelectorAll('peer-faq');
  await until(() => buttons(feed!).length && buttons(own!).length && feed!.querySelector('#speak p'));
  return [place, feed!, own!];
}
const isOpen = (faq: Element, name: string): boolean => button(faq, name).ariaExpanded === 'true';
const inView = (element: Element): boolean => {
  const { top } = element.getBoundingClientRect();
  return top >= -2 && top < innerHeight / 2;
};
const leave = (): void => {
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
};

describe('<peer-faq>: links to answers', () => {
  afterEach(leave);

  it('opens the answer that the address names on load, and puts its question in view', async () => {
    location.hash = '#speak';
    const [, faq] = await shown();
    await until(() => isOpen(faq, 'Do I have to speak?'));
    await until(() => inView(button(faq, 'Do I have to speak?')));
    expect(isOpen(faq, 'What does it cost?')).to.equal(false);
  });

  it('opens an answer far down with the author’s own id, though the browser has scrolled there itself', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <div style="height: 900px"></div>
        <p id="before">Not upgraded yet.</p>
        <div style="height: 1500px"></div>
      </div>`,
    );
    location.hash = '#t';
    const faq = document.createElement('peer-faq');
    faq.innerHTML =
      '<details id="t"><summary>B?</summary><p>Answer</p></details><details><summary>C?</summary><p>c</p></details>';
    place.querySelector('#before')!.after(faq);
    scrollTo(0, 880); // as a browser goes to the fragment before the element is drawn
    await until(() => buttons(faq).length && isOpen(faq, 'B?'));
    await until(() => inView(button(faq, 'B?')));
    expect(isOpen(faq, 'C?')).to.equal(false);
  });

  it('leaves a reader who has turned elsewhere meanwhile', async () => {
    history.replaceState(null, '', '#speak'); // as on load: without a late `hashchange`, which is a wish of its own
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const faq = document.createElement('peer-faq');
    place.append(faq);
    await faq.updateComplete;
    dispatchEvent(new WheelEvent('wheel'));
    faq.data = { faqs: [{ id: 'speak', question: 'Do I have to speak?', answer: 'No.' }] };
    await until(() => buttons(faq).length);
    await nextFrame();
    expect(isOpen(faq, 'Do I have to speak?')).to.equal(false);
  });

  it('opens the answer when a link to it is pressed, and the keyboard goes on from there', async () => {
    const [place, faq] = await shown();
    const reasons: string[] = [];
    faq.addEventListener('peer-toggle', (event) =>
      reasons.push((event as CustomEvent<PeerToggleDetail>).detail.reason),
    );
    place.querySelector('a')!.click();
    await until(() => isOpen(faq, 'What does it cost?'));
    await until(() => faq.shadowRoot!.activeElement === button(faq, 'What does it cost?'));
    expect(inView(button(faq, 'What does it cost?'))).to.equal(true);
    expect(reasons).to.deep.equal(['link']);
  });

  it('opens it again when the same link is pressed again', async () => {
    const [place, faq, own] = await shown();
    place.querySelector('a')!.click();
    await until(() => isOpen(faq, 'What does it cost?'));
    faq.close('cost');
    await faq.updateComplete;
    place.querySelector('a')!.click();
    await until(() => isOpen(faq, 'What does it cost?'));

    const link = Object.assign(document.createElement('a'), { href: '#cake', textContent: 'cake' });
    place.prepend(link);
    link.click();
    await until(() => isOpen(own, 'Is there cake?'));
    own.close('cake');
    await own.updateComplete;
    link.click();
    await until(() => isOpen(own, 'Is there cake?'));
  });

  it('opens the answer around something that has the name', async () => {
    const [place, , own] = await shown();
    place.querySelectorAll('a')[1]!.click();
    await until(() => isOpen(own, 'Is there tea?'));
    await until(() => inView(place.querySelector('#tea-time')!));
  });

  it('leaves a name to the page that has it already', async () => {
    const [, faq] = await shown();
    expect(document.querySelectorAll('#taken').length).to.equal(1);
    location.hash = '#taken';
    await nextFrame();
    await nextFrame();
    expect(isOpen(faq, 'Whose name is it?')).to.equal(false);
  });

  it('shows a question that a search had left out when a link names it', async () => {
    const [, faq] = await shown();
    faq.search = 'on';
    await faq.updateComplete;
    const box = faq.shadowRoot!.querySelector('input')!;
    box.value = 'speak';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => !isShown(button(faq, 'What does it cost?')));
    location.hash = '#cost';
    await until(() => isShown(button(faq, 'What does it cost?')));
    expect(box.value).to.equal('');
  });

  it('is not undone by a fragment that is no name', async () => {
    location.hash = '#%E0%A4%A';
    const [, faq] = await shown();
    expect(buttons(faq).length).to.equal(3);
  });
});

describe('<peer-faq>: find-in-page', () => {
  afterEach(leave);

  it('keeps closed answers where the browser’s own search and fragments reach them', async () => {
    const [, faq] = await shown();
    for (const b of buttons(faq)) expect(panel(b).getAttribute('hidden')).to.equal('until-found');
    for (const section of faq.querySelectorAll('section'))
      expect(isShown(section.querySelector('p')!)).to.equal(false);
  });

  it('follows the browser when it opens a panel, without being asked', async () => {
    const [, faq] = await shown();
    const details: unknown[] = [];
    faq.addEventListener('peer-before-toggle', (event) => event.preventDefault());
    faq.addEventListener('peer-toggle', ({ detail }: CustomEventInit) => details.push(detail));
    // what a browser does when it finds words in it: the event, then the attribute goes
    const p = panel(button(faq, 'Do I have to speak?'));
    p.dispatchEvent(new Event('beforematch', { bubbles: true }));
    p.removeAttribute('hidden');
    await faq.updateComplete;
    expect(isOpen(faq, 'Do I have to speak?')).to.equal(true);
    expect(details).to.deep.equal([{ id: 'speak', open: true, reason: 'find' }]);
    faq.removeEventListener('peer-before-toggle', () => undefined);
    await until(() => isShown(answerOf(faq, 'No. Zebras')));
  });

  it('is opened by the browser itself for a fragment inside a closed panel', async () => {
    const [, faq] = await shown();
    let asked = 0;
    faq.shadowRoot!.addEventListener('beforematch', () => asked++);
    location.hash = '#speak';
    await until(() => isOpen(faq, 'Do I have to speak?'));
    expect(asked).to.equal(1);
  });
});

describe('<peer-faq>: what is closed is out of reach', () => {
  it('takes no focus for links inside closed panels', async () => {
    const faq = await ready(
      html`<peer-faq>
        <details>
          <summary>One?</summary>
          <a href="#x">inside</a>
        </details>
      </peer-faq>`,
    );
    const link = faq.querySelector('a')!;
    link.focus();
    expect(document.activeElement).to.not.equal(link);
    buttons(faq)[0]!.click();
    await until(() => isShown(link));
    link.focus();
    expect(document.activeElement).to.equal(link);
  });
});

import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/faq.js';
import { answerOf, button, buttons, details, isShown, panel, ready, until } from './help.js';

describe('<peer-faq> as an accordion (APG accordion pattern)', () => {
  it('gives each question a heading with one button in it, named by the question', async () => {
    const faq = await ready(details);
    expect(buttons(faq).map((b) => b.textContent.trim())).to.deep.equal([
      'What does it cost?',
      'Do I have to speak?',
      'Can I bring someone?',
    ]);
    for (const b of buttons(faq)) {
      expect(b.parentElement!.localName).to.equal('h2');
      expect(b.parentElement!.children.length).to.equal(1);
    }
  });

  it('says with aria-expanded and aria-controls what each button opens', async () => {
    const faq = await ready(details);
    for (const b of buttons(faq)) {
      expect(b.getAttribute('aria-expanded')).to.equal('false');
      expect(faq.shadowRoot!.getElementById(b.getAttribute('aria-controls')!)).to.equal(panel(b));
    }
    buttons(faq)[1]!.click();
    await faq.updateComplete;
    expect(buttons(faq).map((b) => b.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
      'false',
    ]);
  });

  it('opens and closes with Enter and with Space', async () => {
    const faq = await ready(details);
    const first = button(faq, 'What does it cost?');
    first.focus();
    await sendKeys({ press: 'Enter' });
    await faq.updateComplete;
    await until(() => isShown(answerOf(faq, 'Nothing.')));
    await sendKeys({ press: ' ' });
    await faq.updateComplete;
    await until(() => !isShown(answerOf(faq, 'Nothing.')));
    expect(first.getAttribute('aria-expanded')).to.equal('false');
  });

  it('makes open panels regions named by their questions, up to six questions', async () => {
    const faq = await ready(details);
    const first = buttons(faq)[0]!;
    expect(panel(first).hasAttribute('role')).to.equal(false);
    first.click();
    await faq.updateComplete;
    expect(panel(first).getAttribute('role')).to.equal('region');
    expect(panel(first).getAttribute('aria-labelledby')).to.equal(first.id);
  });

  it('fires peer-before-toggle, which can be refused, and peer-toggle', async () => {
    const faq = await ready(details);
    setTimeout(() => buttons(faq)[0]!.click());
    const { detail } = await oneEvent(faq, 'peer-toggle');
    expect(detail).to.deep.equal({ id: 'what-does-it-cost', open: true, reason: 'press' });
    faq.addEventListener('peer-before-toggle', (event) => event.preventDefault());
    buttons(faq)[1]!.click();
    await nextFrame();
    expect(buttons(faq)[1]!.getAttribute('aria-expanded')).to.equal('false');
  });
});

describe('<peer-faq> with a feed', () => {
  it('puts answers into the page itself, each after its question', async () => {
    const faq = await fixture<HTMLElement>(
      html`<peer-faq>
        <script type="application/json">
          [
            {
              "id": "cost",
              "question": "What does it cost?",
              "answer": "Nothing, **really**.\\n\\n- no fee\\n- no form"
            },
            { "id": "speak", "question": "Do I have to speak?", "answer": "No." }
          ]
        </script>
      </peer-faq>`,
    );
    await until(() => faq.querySelector('section strong'));
    const [first] = faq.querySelectorAll('section');
    expect(first!.id).to.equal('cost');
    expect(first!.textContent.replace(/\s+/g, ' ')).to.match(/^What does it cost\? ?Nothing, really\./);
    expect(first!.querySelectorAll('li').length).to.equal(2);
    expect(isShown(first!.querySelector('p')!)).to.equal(false);
    buttons(faq)[0]!.click();
    await nextFrame();
    await until(() => isShown(first!.querySelector('p')!));
    expect(isShown(first!.querySelector('h3')!)).to.equal(false);
  });

  for (const [how, rewrite] of [
    ['a script', (faq: Element) => (faq.innerHTML = '<p>Our questions are on their way.</p>')],
    [
      'a page that kept a copy',
      (faq: Element) => faq.replaceChildren(...(faq.cloneNode(true) as Element).childNodes),
    ],
    ['a framework that takes out what it does not know', (faq: Element) => faq.replaceChildren()],
  ] as const)
    it(`has its answers again when the tag is written anew by ${how}`, async () => {
      const faq = await fixture<HTMLElement>(
        html`<peer-faq
          src=${`data:application/json,${encodeURIComponent(
            JSON.stringify({
              faqs: [
                { id: 'cost', question: 'What does it cost?', answer: 'Nothing.' },
                { id: 'speak', question: 'Do I have to speak?', answer: 'No.' },
              ],
            }),
          )}`}
        ></peer-faq>`,
      );
      await until(() => faq.querySelector('#cost p'));
      const [first] = buttons(faq);
      rewrite(faq);
      first!.click();
      await until(() => faq.querySelectorAll('.peer-answer').length === 2);
      await until(() => isShown(answerOf(faq, 'Nothing')));
      expect(faq.shadowRoot!.querySelectorAll('[aria-expanded=true]').length).to.equal(1);
    });

  it('makes its answers anew where a page kept a copy of itself, answers and all', async () => {
    const faq = await fixture<HTMLElement>(
      html`<peer-faq>
        <script type="application/json">
          [{ "id": "cost", "question": "What does it cost?", "answer": "Nothing." }]
        </script>
      </peer-faq>`,
    );
    await until(() => faq.querySelector('#cost p'));
    const copy = faq.cloneNode(true) as HTMLElement;
    faq.replaceWith(copy);
    await until(() => buttons(copy).length === 1 && copy.querySelector('#cost p'));
    expect(copy.querySelectorAll('section').length).to.equal(1);
    buttons(copy)[0]!.click();
    await until(() => isShown(answerOf(copy, 'Nothing.')));
  });
});

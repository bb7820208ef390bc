import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define/faq.js';
import type { PeerFaq } from '../../../src/elements/faq/faq.js';
import { answerOf, button, buttons, details, isShown, panel, ready, until } from './help.js';

const questions = (faq: Element): string[] => buttons(faq).map(({ textContent }) => textContent.trim());
const levels = (faq: Element): string[] =>
  [...faq.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
    (h) => `${h.localName} ${h.textContent.trim()}`,
  );
const open = async (faq: PeerFaq, name: string): Promise<void> => {
  button(faq, name).click();
  await faq.updateComplete;
};

describe('<peer-faq>: what stands inside the tag', () => {
  it('keeps the very nodes of <details>, where they were', async () => {
    const faq = await ready(details);
    const [first] = faq.querySelectorAll('details');
    const paragraph = first!.querySelector('p')!;
    await open(faq, 'What does it cost?');
    await until(() => isShown(paragraph));
    expect(paragraph.parentElement).to.equal(first);
    expect(first!.parentElement).to.equal(faq);
    expect(isShown(first!.querySelector('summary')!)).to.equal(false);
    // nothing is written on them, but where a closed one shows its content in no way
    const needed = CSS.supports('selector(::details-content)') ? [] : ['open'];
    expect([...first!.attributes].map(({ name }) => name)).to.deep.equal(needed);
  });

  it('keeps a form in an answer, whatever its controls are called', async () => {
    const faq = await ready(
      html`<peer-faq>
        <h3>Can you ring me?</h3>
        <form action="/callback" method="post">
          <input id="phone" name="slot" /><input name="contains" /><input name="textContent" />
        </form>
      </peer-faq>`,
    );
    await open(faq, 'Can you ring me?');
    await until(() => isShown(faq.querySelector('form')!));
    location.hash = '#phone'; // what is inside the form is looked for too
    await faq.updateComplete;
    location.hash = '';
    expect(questions(faq)).to.deep.equal(['Can you ring me?']);
  });

  it('starts with the answer open whose <details> was open', async () => {
    const faq = await ready(
      html`<peer-faq>
        <details>
          <summary>One?</summary>
          1
        </details>
        <details open>
          <summary>Two?</summary>
          2
        </details>
      </peer-faq>`,
    );
    expect(buttons(faq).map((b) => b.getAttribute('aria-expanded'))).to.deep.equal(['false', 'true']);
  });

  it('reads headings with text, bare words included, and keeps the author’s level', async () => {
    const faq = await ready(
      html`<peer-faq>
        <p>Before you come:</p>
        <h3>How long is it?</h3>
        An <em>hour</em> and a half.
        <h3>What if I am late?</h3>
        <p>Come in.</p>
        <h4>Very late?</h4>
        <p>Still.</p>
      </peer-faq>`,
    );
    expect(levels(faq)).to.deep.equal(['h3 How long is it?', 'h3 What if I am late?']);
    expect(isShown(answerOf(faq, 'Before you come'))).to.equal(true);
    await open(faq, 'How long is it?');
    await until(() => isShown(faq.querySelector('em')!));
    expect(isShown(answerOf(faq, 'Still.'))).to.equal(false);
    expect(isShown(faq.querySelector('h3')!)).to.equal(false);
  });

  it('takes headings above the questions as categories', async () => {
    const faq = await ready(
      html`<peer-faq>
        <h2>Coming</h2>
        <h3>One?</h3>
        <p>1</p>
        <h2>Staying</h2>
        <h3>Two?</h3>
        <p>2</p>
      </peer-faq>`,
    );
    expect(levels(faq)).to.deep.equal(['h2 Coming', 'h3 One?', 'h2 Staying', 'h3 Two?']);
  });

  it('reads paragraphs that begin with Q: and A:, in one or in two, and drops the labels', async () => {
    const faq = await ready(
      html`<peer-faq>
        <p>Q: Is it free?</p>
        <p><strong>A:</strong> Yes, it is.</p>
        <p>Always.</p>
        <p>Q: Is there tea?<br />A: There is tea.</p>
        <p>P: ¿Hay café?</p>
        <p>R: También.</p>
      </peer-faq>`,
    );
    await until(() => buttons(faq).length === 3);
    expect(questions(faq)).to.deep.equal(['Is it free?', 'Is there tea?', '¿Hay café?']);
    faq.openAll();
    await faq.updateComplete;
    await until(() => isShown(answerOf(faq, 'Yes, it is.')));
    expect(isShown(answerOf(faq, 'Always.'))).to.equal(true);
    expect(faq.querySelectorAll('p')[3]!.lastChild!.textContent).to.equal('There is tea.');
    expect(isShown(faq.querySelector('.peer-question')!)).to.equal(false);
  });

  it('reads lines that begin with Q: and A:, as a classic editor leaves them, and nothing that follows the tag', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    // the paragraph is still open at the end tag, which the parser therefore passes over
    box.innerHTML = `<peer-faq>
Q: One line <em>question</em>?<br />
A: One line answer.</p>
<p>Q: A second?<br />
A: Yes.<br />
</peer-faq></p>
<p>This paragraph follows the widget.</p>
<peer-book-support url="https://example.org/book"></peer-book-support>
<p>The last.</p>`;
    const faq = box.querySelector('peer-faq')!;
    await faq.updateComplete;
    expect(questions(faq)).to.deep.equal(['One line question?', 'A second?']);
    for (const name of questions(faq)) await open(faq, name);
    await until(() => panel(button(faq, 'One line question?')).querySelector('slot')!.assignedNodes().length);
    const answers = questions(faq).map((name) =>
      panel(button(faq, name))
        .querySelector('slot')!
        .assignedNodes()
        .map((node) => (node instanceof Element ? (node as HTMLElement).innerText : node.textContent))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(answers).to.deep.equal(['One line answer.', 'Yes.']);
    expect(isShown(answerOf(faq, 'This paragraph'))).to.equal(true);
    expect(isShown(answerOf(faq, 'The last.'))).to.equal(true);
    expect(isShown(faq.querySelector('peer-book-support')!)).to.equal(true);
  });

  it('reads lines of bare text, and several questions in one paragraph', async () => {
    for (const inside of [
      '\nQ: One?\nA: First.\n\nQ: Two?\nA: Second.\n',
      '<p>Q: One?<br>A: First.<br>Q: Two?<br>A: Second.</p>',
    ]) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<peer-faq>${inside}</peer-faq>`;
      const faq = box.querySelector('peer-faq')!;
      await faq.updateComplete;
      expect(questions(faq)).to.deep.equal(['One?', 'Two?']);
      await open(faq, 'Two?');
      expect(faq.innerText.replace(/\s+/g, ' ')).to.include('Second.').and.not.include('A:');
    }
  });

  it('takes no other element of the package into an answer', async () => {
    const faq = await ready(
      html`<peer-faq>
        <h3>Can I bring somebody?</h3>
        <p>Yes, bring a friend.</p>
        <div>
          <peer-quick-exit><a href="https://example.org/">Exit this page</a></peer-quick-exit>
        </div>
        <h3>Is it free?</h3>
        <p>It is.</p>
      </peer-faq>`,
    );
    expect(questions(faq)).to.deep.equal(['Can I bring somebody?', 'Is it free?']);
    expect(isShown(faq.querySelector('peer-quick-exit')!)).to.equal(true);
    expect(isShown(answerOf(faq, 'It is.'))).to.equal(false);
  });

  it('reads the same again after the page has changed something', async () => {
    const faq = await ready(
      html`<peer-faq>
        <p>Q: Is there tea?<br />A: There is tea.</p>
      </peer-faq>`,
    );
    await until(() => buttons(faq).length === 1);
    const more = document.createElement('p');
    more.textContent = 'Q: Is there cake? ';
    const answer = document.createElement('p');
    answer.textContent = 'A: Sometimes.';
    faq.append(more, answer);
    await until(() => buttons(faq).length === 2);
    expect(questions(faq)).to.deep.equal(['Is there tea?', 'Is there cake?']);
    expect(answer.textContent).to.equal('Sometimes.');
  });

  it('leaves the blanks between words in an answer', async () => {
    const faq = await ready(
      html`<peer-faq>
        <h3>Who comes?</h3>
        <b>Anybody</b> <i>really</i>
      </peer-faq>`,
    );
    await open(faq, 'Who comes?');
    const [bold, italic] = faq.querySelectorAll('b, i');
    await until(() => isShown(bold!));
    expect(italic!.getBoundingClientRect().left).to.be.above(bold!.getBoundingClientRect().right + 1);
  });

  it('keeps the keyboard at its question when another one comes before it', async () => {
    const faq = await ready(details);
    await open(faq, 'Do I have to speak?');
    button(faq, 'Do I have to speak?').focus();
    const more = document.createElement('details');
    more.append(Object.assign(document.createElement('summary'), { textContent: 'First of all?' }), 'Yes.');
    faq.prepend(more);
    await until(() => buttons(faq).length === 4);
    expect(faq.shadowRoot!.activeElement).to.equal(button(faq, 'Do I have to speak?'));
    expect(isShown(answerOf(faq, 'No. You can'))).to.equal(true);
    expect(isShown(answerOf(faq, 'Nothing.'))).to.equal(false);
  });

  it('reads sections, and what a page builder wrapped into boxes', async () => {
    const faq = await ready(
      html`<peer-faq>
        <div class="wrap">
          <div>
            <section id="one">
              <h3>One?</h3>
              <p>First.</p>
            </section>
            <section>
              <h3>Two?</h3>
              <p>Second.</p>
            </section>
          </div>
        </div>
      </peer-faq>`,
    );
    expect(questions(faq)).to.deep.equal(['One?', 'Two?']);
    await open(faq, 'One?');
    await until(() => isShown(answerOf(faq, 'First.')));
    expect(isShown(faq.querySelector('h3')!)).to.equal(false);
  });

  it('treats <details name> as one open at a time', async () => {
    const faq = await ready(
      html`<peer-faq>
        <details name="a">
          <summary>One?</summary>
          1
        </details>
        <details name="a">
          <summary>Two?</summary>
          2
        </details>
      </peer-faq>`,
    );
    await open(faq, 'One?');
    await open(faq, 'Two?');
    expect(buttons(faq).map((b) => b.getAttribute('aria-expanded'))).to.deep.equal(['false', 'true']);
  });

  it('follows the page when a question is added or taken away, and keeps what is open', async () => {
    const faq = await ready(details);
    await open(faq, 'Do I have to speak?');
    faq.querySelector('details')!.remove();
    await until(() => buttons(faq).length === 2);
    expect(button(faq, 'Do I have to speak?').getAttribute('aria-expanded')).to.equal('true');
  });

  it('keeps the author’s attributes on the element', async () => {
    const faq = await ready(
      html`<peer-faq id="mine" role="region" aria-label="Our questions" lang="en"
        ><p>Q: A?</p>
        <p>A: B</p></peer-faq
      >`,
    );
    expect(faq.id).to.equal('mine');
    expect(faq.getAttribute('role')).to.equal('region');
    expect(faq.getAttribute('aria-label')).to.equal('Our questions');
    expect([...faq.attributes].length).to.equal(4);
  });

  it('shows the same when it is moved, with its answers open', async () => {
    const faq = await ready(details);
    await open(faq, 'What does it cost?');
    const place = await fixture(html`<main></main>`);
    place.append(faq);
    await nextFrame();
    await faq.updateComplete;
    expect(questions(faq).length).to.equal(3);
    expect(panel(button(faq, 'What does it cost?')).hidden).to.equal(false);
    expect(isShown(answerOf(faq, 'Nothing.'))).to.equal(true);
  });

  it('shows the same when its properties were set before it was defined or attached', async () => {
    const faq = document.createElement('peer-faq');
    faq.headingLevel = 4;
    faq.search = 'on';
    const one = document.createElement('details');
    one.append(Object.assign(document.createElement('summary'), { textContent: 'One?' }), 'First.');
    faq.append(one);
    const place = await fixture(html`<main></main>`);
    place.append(faq);
    await faq.updateComplete;
    expect(levels(faq)).to.deep.equal(['h4 One?']);
    expect(faq.shadowRoot!.querySelector('input[type=search]')).to.exist;
  });
});

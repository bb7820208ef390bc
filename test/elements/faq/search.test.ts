import { aTimeout, expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/faq.js';
import type { PeerFaq } from '../../../src/elements/faq/faq.js';
import { answerOf, button, buttons, details, isShown, ready, until } from './help.js';

const feed = html`<peer-faq>
  <script type="application/json">
    {
      "language": "en",
      "country": "GB",
      "organizer": { "name": "Sample", "phone": "01632 960 018", "email": "hello@example.org" },
      "faqs": [
        {
          "id": "cost",
          "question": "What does it cost?",
          "answer": "Nothing, but there is a jar.",
          "category": ["Joining"],
          "aliases": ["price"]
        },
        {
          "id": "speak",
          "question": "Do I have to speak?",
          "answer": "No. Drink your tea and listen.",
          "category": ["Coming"]
        },
        {
          "id": "friend",
          "question": "Can I bring a friend?",
          "answer": "Yes, on Tuesdays.",
          "category": ["Coming"]
        },
        {
          "id": "camera",
          "question": "Must my camera be on?",
          "answer": "No, never.",
          "category": ["Coming"]
        },
        {
          "id": "park",
          "question": "Where can I park?",
          "answer": "Behind the library.",
          "category": ["Coming"]
        },
        {
          "id": "upset",
          "question": "What if I get upset?",
          "answer": "There is a quiet room.",
          "category": ["Joining"]
        }
      ]
    }
  </script>
</peer-faq>`;

async function loaded(): Promise<PeerFaq> {
  const faq = await ready(feed);
  await until(() => buttons(faq).length && faq.querySelector('#upset p'));
  return faq;
}
const box = (faq: Element): HTMLInputElement => faq.shadowRoot!.querySelector('input[type=search]')!;
const shown = (faq: Element): string[] =>
  buttons(faq)
    .filter(isShown)
    .map(({ textContent }) => textContent.trim());
const all = (faq: Element): string[] => buttons(faq).map(({ textContent }) => textContent.trim());
const type = async (faq: PeerFaq, words: string): Promise<void> => {
  box(faq).focus();
  await sendKeys({ type: words });
  await faq.updateComplete;
};
const marked = (): string[] =>
  [...(CSS.highlights.get('peer-faq') ?? [])].map((range) => (range as Range).toString());
const deepText = (root: ParentNode): string =>
  [...root.querySelectorAll('*')].map((e) => (e.shadowRoot ? deepText(e.shadowRoot) : '')).join('') +
  (root.textContent ?? '');

describe('<peer-faq>: search', () => {
  it('has a labelled search box from six questions on, or where the author wants one', async () => {
    const faq = await loaded();
    expect(box(faq).labels![0]!.textContent).to.equal('Search these questions');
    const few = await ready(details);
    expect(box(few)).to.equal(null);
    few.setAttribute('search', '');
    await few.updateComplete;
    expect(box(few)).to.exist;
    faq.search = 'off';
    await faq.updateComplete;
    expect(box(faq)).to.equal(null);
  });

  it('leaves the questions in place that have the words, in the question, the answer or another way to ask', async () => {
    const faq = await loaded();
    await type(faq, 'camera');
    await until(() => shown(faq).length === 1);
    expect(shown(faq)).to.deep.equal(['Must my camera be on?']);
    await sendKeys({ press: 'Escape' });
    await type(faq, 'tea');
    await until(() => shown(faq)[0] === 'Do I have to speak?');
    expect(faq.shadowRoot!.querySelector('.excerpt')!.textContent.trim()).to.include(
      'Drink your tea and listen.',
    );
    await sendKeys({ press: 'Escape' });
    await type(faq, 'price');
    await until(() => shown(faq)[0] === 'What does it cost?');
  });

  it('marks the words in questions and answers, and takes the marks away', async () => {
    const faq = await loaded();
    await type(faq, 'camera');
    await until(() => marked().length === 1);
    expect(marked()).to.deep.equal(['camera']);
    await sendKeys({ press: 'Escape' });
    await until(() => marked().length === 0);
  });

  it('finds questions that stand inside the tag, and words in their answers', async () => {
    const faq = await ready(
      html`<peer-faq search>
        <details>
          <summary>One?</summary>
          <p>About giraffes.</p>
        </details>
        <details>
          <summary>Two?</summary>
          <p>About bears.</p>
        </details>
      </peer-faq>`,
    );
    await type(faq, 'giraff');
    await until(() => shown(faq).length === 1);
    expect(shown(faq)).to.deep.equal(['One?']);
    expect(marked()).to.deep.equal(['giraffes']);
  });

  it('is restored by Escape: all questions, what was open, and the keyboard in the box', async () => {
    const faq = await loaded();
    button(faq, 'Where can I park?').click();
    await type(faq, 'camera');
    await until(() => shown(faq).length === 1);
    await sendKeys({ press: 'Escape' });
    await faq.updateComplete;
    expect(shown(faq)).to.deep.equal(all(faq));
    expect(box(faq).value).to.equal('');
    expect(faq.shadowRoot!.activeElement).to.equal(box(faq));
    expect(button(faq, 'Where can I park?').ariaExpanded).to.equal('true');
  });

  it('announces the count once, when typing pauses', async () => {
    const faq = await loaded();
    expect(faq.shadowRoot!.querySelector('[role=status]'), 'Orca stops at it, empty or not').to.equal(null);
    const status = faq.shadowRoot!.querySelector('[aria-live]')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent.trim()));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await type(faq, 'cam');
    await aTimeout(100);
    await type(faq, 'era');
    await until(() => said.some(Boolean));
    await aTimeout(300);
    observer.disconnect();
    expect(said.filter(Boolean)).to.deep.equal(['1 question found']);
  });

  it('shows the way to a person and the crisis line when nothing is found', async () => {
    const faq = await loaded();
    await type(faq, 'xqzwv');
    await until(() => shown(faq).length === 0);
    const links = [...faq.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.person a')].map((a) => a.href);
    expect(links).to.deep.equal(['tel:01632960018', 'mailto:hello@example.org']);
    expect(isShown(faq.shadowRoot!.querySelector('.crisis-line')!)).to.equal(true);
    expect(faq.shadowRoot!.textContent).to.include('No question here matches that.');
  });

  it('shows the author’s own way to a person where there is one', async () => {
    const faq = await ready(
      html`<peer-faq search>
        <p slot="contact" id="ask">Ask Sam at the desk.</p>
        <details>
          <summary>One?</summary>
          1
        </details>
      </peer-faq>`,
    );
    expect(isShown(faq.querySelector('#ask')!)).to.equal(false);
    await type(faq, 'xqzwv');
    await until(() => isShown(faq.querySelector('#ask')!));
  });

  it('raises help above the results when somebody may not be safe, keeps the results, and tells nobody', async () => {
    const faq = await loaded();
    const heard: string[] = [];
    for (const name of ['peer-toggle', 'peer-before-toggle', 'peer-feedback'])
      document.addEventListener(name, () => heard.push(name));
    await type(faq, 'not safe');
    await until(() => faq.shadowRoot!.querySelector('.raised details[open]'));
    const help = faq.shadowRoot!.querySelector('.raised')!;
    expect(help.querySelector('a[href^="tel:"]')).to.exist;
    expect(help.compareDocumentPosition(faq.shadowRoot!.querySelector('.list')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(faq.shadowRoot!.querySelectorAll('.crisis-line').length).to.equal(1);
    expect(heard).to.deep.equal([]);
  });

  it('keeps what is typed out of addresses, titles, events and the page', async () => {
    const faq = await loaded();
    const [href, title] = [location.href, document.title];
    const details: unknown[] = [];
    for (const name of ['peer-toggle', 'peer-before-toggle'])
      faq.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
    await type(faq, 'camera sentinelword');
    await aTimeout(900);
    faq.openAll();
    await faq.updateComplete;
    expect(location.href).to.equal(href);
    expect(document.title).to.equal(title);
    expect(JSON.stringify(details)).to.not.include('sentinelword');
    expect(faq.outerHTML).to.not.include('sentinelword');
    expect(deepText(faq.shadowRoot!)).to.not.include('sentinelword');
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.join(' ')).to.not.include('sentinelword');
    expect(history.length).to.equal(history.length);
  });

  it('chooses a category with a button that says it is pressed', async () => {
    const faq = await loaded();
    const group = faq.shadowRoot!.querySelector('[role=group][aria-label=Categories]')!;
    const [everything, joining] = group.querySelectorAll('button');
    expect(everything!.ariaPressed).to.equal('true');
    joining!.click();
    await faq.updateComplete;
    expect(joining!.ariaPressed).to.equal('true');
    expect(shown(faq)).to.deep.equal(['What does it cost?', 'What if I get upset?']);
  });

  it('shows one category alone where the author says so', async () => {
    const faq = await loaded();
    faq.category = 'joining';
    await faq.updateComplete;
    expect(all(faq)).to.deep.equal(['What does it cost?', 'What if I get upset?']);
    expect(isShown(answerOf(faq, 'Nothing'))).to.equal(false);
  });
});

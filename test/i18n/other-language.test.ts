import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import '../../src/define/feed.js';
import '../../src/define/book-support.js';
import '../../src/define/crisis-help.js';
import '../../src/define/faq.js';
import '../../src/define/quick-exit.js';
import '../../src/define/testimonials.js';
import { waitUntil } from '../wait.js';
import { partsOf, wrongParts } from './parts.js';

/*
 * Pages in a language that has no messages yet read English ones (WCAG 3.1.2): each must say that it is English, and read from left
 * to right; what the page and its feed say must stay in the language of the page. The page here is in Hebrew, so that the two can
 * be told apart by their letters.
 */

const HELP = 'Not safe right now? Get help';
const feed = (data: object): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify({ version: '1', ...data }))}`;
const crisis = [
  {
    name: 'הקו שלנו',
    audience: 'לצעירים',
    region: 'חיפה',
    phone: '04 000 0000',
    hours: 'בערב',
    cost: 'שיחה מקומית',
  },
];
const faqs = [
  { id: 'a', question: 'כמה זה עולה?', answer: 'כלום.', category: ['לפני'], lastReviewed: '2026-03-09' },
  { id: 'b', question: 'צריך לדבר?', answer: 'לא. אפשר להקשיב.', category: ['לפני'] },
  { id: 'c', question: 'מי בא?', answer: 'כל מי שרוצה.', category: ['אחרי'] },
  { id: 'd', question: 'איפה?', answer: 'בספרייה.', category: ['אחרי'] },
  { id: 'e', question: 'מתי?', answer: 'בערב.', category: ['אחרי'] },
  { id: 'f', question: 'יש תה?', answer: 'כן.', category: ['אחרי'] },
];
const testimonials = [
  {
    id: 'a',
    quote: 'שמרו לי כיסא. '.repeat(60),
    attribution: 'דנה',
    role: 'באה בימי שלישי',
    kind: 'family',
    date: '2026-03-10',
    consent: { given: true },
  },
  { id: 'b', quote: 'היה חם.', contentNote: 'אובדן', consent: { given: true } },
  { id: 'c', quote: 'הקשיבו לי.', attribution: 'נועה', kind: 'volunteer', consent: { given: true } },
];
const booking = {
  label: 'לקבוע שיחה',
  url: 'https://example.org/b',
  cost: 'חינם',
  kind: 'call',
  duration: 'חצי שעה',
  phone: '04 000 0000',
  email: 'a@example.org',
  hours: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '10:00' }],
};

async function hebrew<T extends Element>(template: TemplateResult): Promise<T> {
  const box = await fixture<HTMLElement>(html`<div lang="he" dir="rtl"></div>`);
  render(template, box);
  const element = box.firstElementChild as T & { updateComplete: Promise<unknown> };
  await element.updateComplete;
  return element;
}
const has = (element: Element, ...words: string[]): Promise<void> =>
  waitUntil(
    () => words.every((each) => partsOf(element).some((part) => part.words.includes(each))),
    `${words.join(', ')} in ${element.localName}`,
  );
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const press = (element: Element, words: string): void => {
  const found = [...root(element).querySelectorAll<HTMLElement>('button, a')].find((each) =>
    each.textContent.includes(words),
  );
  if (!found) throw new Error(`There is no button “${words}”`);
  found.click();
};
const fine = (element: Element): void => {
  expect(wrongParts(element)).to.deep.equal([]);
};

describe('English words on a page of another language', () => {
  describe('<peer-faq>', () => {
    it('are told apart from the questions of a feed, with search, categories and an open answer', async () => {
      const faq = await hebrew<HTMLElementTagNameMap['peer-faq']>(
        html`<peer-faq feedback src=${feed({ faqs, crisis, crisisMode: 'replace' })}></peer-faq>`,
      );
      await has(faq, 'כמה זה עולה?', 'Search these questions', HELP);
      fine(faq);
      faq.open('a');
      await has(faq, 'Copy link', 'Last reviewed', 'Was this helpful?');
      press(faq, 'Yes');
      await has(faq, 'Thank you for telling us.');
      fine(faq);
      root(faq).querySelector('input')!.focus();
      await sendKeys({ type: 'תה' });
      await has(faq, '1 question found');
      fine(faq);
      press(faq, 'Clear search');
      await sendKeys({ type: 'xqzvxq' });
      await has(faq, 'No question here matches that.');
      fine(faq);
    });

    it('are told apart from what the page says while nothing is there', async () => {
      const failed = await hebrew(
        html`<peer-faq src="/no-such-feed-he.json"
          ><p>טלפנו אלינו.</p>
          <p slot="contact">כתבו לנו.</p></peer-faq
        >`,
      );
      await has(failed, 'Try again', 'כתבו לנו.');
      fine(failed);
      const empty = await hebrew(html`<peer-faq><p slot="contact">כתבו לנו.</p></peer-faq>`);
      await has(empty, 'There are no questions here yet.');
      fine(empty);
    });
  });

  describe('<peer-testimonials>', () => {
    it('are told apart from the stories of a feed', async () => {
      const element = await hebrew<HTMLElementTagNameMap['peer-testimonials']>(
        html`<peer-testimonials heading="סיפורים" src=${feed({ testimonials })}></peer-testimonials>`,
      );
      element.parentElement!.style.inlineSize = '400px';
      await has(element, '1 of 3', 'Read more', 'Before you read:', 'Show all 3', 'Family member');
      await nextFrame();
      expect(root(element).querySelector('.slide')!.getAttribute('aria-label')).to.equal('1 of 3');
      fine(element);
    });

    it('are told apart from what stands inside the tag, also when the feed fails', async () => {
      const own = html`<p>הקדמה.</p>
        <figure><blockquote>היה חם.</blockquote></figure>
        <figure><blockquote>הקשיבו לי.</blockquote></figure>`;
      const element = await hebrew(html`<peer-testimonials>${own}</peer-testimonials>`);
      element.parentElement!.style.inlineSize = '400px';
      await has(element, 'Next');
      fine(element);
      const failed = await hebrew(
        html`<peer-testimonials src="/no-such-feed-he.json">${own}</peer-testimonials>`,
      );
      await has(failed, 'Try again', 'היה חם.');
      fine(failed);
      const empty = await hebrew(html`<peer-testimonials></peer-testimonials>`);
      await has(empty, 'There are no stories to read here just now.');
      fine(empty);
    });
  });

  describe('<peer-book-support>', () => {
    it('are told apart from what a feed says', async () => {
      const element = await hebrew(html`<peer-book-support src=${feed({ booking })}></peer-book-support>`);
      await has(element, 'לקבוע שיחה', 'Cost', 'By phone', 'Open');
      fine(element);
    });

    it('are told apart from the author’s link and form', async () => {
      const element = await hebrew(
        html`<peer-book-support mode="inline" provider="היומן" cost="חינם" phone="04 000 0000">
          <a href="/demo/provider.html">לקבוע שיחה</a>
          <form slot="callback" method="post" action="/callback">
            <label>טלפון <input name="phone" required /></label>
            <button>לשלוח</button>
          </form>
        </peer-book-support>`,
      );
      fine(element);
      element.querySelector('input')!.focus();
      await aTimeout(200);
      element.querySelector('button')!.click();
      await has(element, 'Please check the form', 'please fill this in.');
      fine(element);
    });

    it('are told apart when there is nothing to book', async () => {
      const failed = await hebrew(
        html`<peer-book-support src="/no-such-feed-he.json"><p>טלפנו אלינו.</p></peer-book-support>`,
      );
      await has(failed, 'We could not load this just now.', 'טלפנו אלינו.');
      fine(failed);
      const empty = await hebrew(html`<peer-book-support></peer-book-support>`);
      await has(empty, 'There is nothing to book here just now.');
      fine(empty);
    });
  });

  describe('help in a crisis', () => {
    it('stands on one side', async () => {
      const card = await hebrew<HTMLElement>(html`<peer-crisis-help country="GB"></peer-crisis-help>`);
      card.style.inlineSize = '600px';
      await has(card, 'Samaritans');
      const right = (selector: string): number => {
        const words = document.createRange();
        words.selectNodeContents(root(card).querySelector(selector)!);
        return Math.max(...[...words.getClientRects()].map((each) => each.right));
      };
      for (const selector of ['.crisis-emergency', 'b', 'p.small'])
        expect(right(selector), selector).to.be.closeTo(right('[part=heading]'), 2);
    });

    it('is told apart in the card, from the author’s words and the feed’s lines', async () => {
      const card = await hebrew(
        html`<peer-crisis-help country="IL" src=${feed({ crisis })}>
          <p>חייגו 101.</p>
          <p slot="more">או אלינו.</p>
        </peer-crisis-help>`,
      );
      await has(card, 'הקו שלנו', 'או אלינו.', 'your local emergency number');
      fine(card);
      const unknown = await hebrew(html`<peer-crisis-help country="IL"><p>חייגו 101.</p></peer-crisis-help>`);
      await has(unknown, 'חייגו 101.');
      fine(unknown);
    });

    it('names built-in lines in English on every page', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="es"></div>`);
      render(html`<peer-crisis-help country="GB"></peer-crisis-help>`, box);
      await has(box, 'NHS 111, mental health option', 'gratis');
      const part = partsOf(box).find(({ words }) => words.startsWith('NHS 111'));
      expect(part!.lang).to.equal('en');
    });

    it('is told apart in the line that leads to it', async () => {
      const faq = await hebrew(
        html`<peer-faq country="IL" src=${feed({ faqs: faqs.slice(0, 1), crisis })}></peer-faq>`,
      );
      await has(faq, HELP, 'הקו שלנו');
      const details = root(faq).querySelector<HTMLDetailsElement>('.crisis-line')!;
      expect(details.lang).to.equal('en');
      fine(faq);
    });
  });

  describe('<peer-quick-exit>', () => {
    it('are told apart from the author’s link', async () => {
      const own = await hebrew(
        html`<peer-quick-exit><a href="https://example.org/">לצאת</a></peer-quick-exit>`,
      );
      await has(own, 'לצאת', 'What this does');
      fine(own);
      const plain = await hebrew(html`<peer-quick-exit></peer-quick-exit>`);
      await has(plain, 'Exit this page');
      fine(plain);
    });
  });

  it('give way to the page’s own where the language has messages', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`);
    render(html`<peer-faq src="/no-such-feed-ar.json"></peer-faq>`, box);
    await has(box, 'المحاولة مرة أخرى');
    for (const { words, lang, direction } of partsOf(box)) {
      expect(lang, words).to.equal('ar');
      if (/\p{Script=Arabic}/u.test(words) && direction) expect(direction, words).to.equal('rtl');
    }
  });
});

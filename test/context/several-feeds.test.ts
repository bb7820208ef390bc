import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait.js';
import '../../src/define/feed.js';
import '../../src/define/faq.js';
import '../../src/define/group-finder.js';
import type { PeerFeed } from '../../src/elements/feed/feed.js';

/** Addresses of this test, and the questions that each feed has. */
const FEEDS: Record<string, object> = {
  '/ours.json': feed('Ours', 'first'),
  '/theirs.json': feed('Theirs', 'first'),
  '/third.json': feed('Third', 'other'),
};
function feed(whose: string, id: string): object {
  return {
    groups: [{ id, name: `${whose} group`, schedule: [{ text: 'every day at 7pm' }] }],
    faqs: [{ id, question: `${whose}: do I have to talk?`, answer: 'No.' }],
  };
}

let n = 0;
/** Addresses of this test alone: those of the one before may still be held. */
const at = (paths: string): string => paths.replace(/\.json/g, `.json?${n}`);

const real = window.fetch;
let asked: string[] = [];
/** What waits until it is let go. */
let held: Record<string, Promise<void>> = {};

const questions = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('h2 button, h3 button') ?? [])].map((each) =>
    each.textContent.trim(),
  );
const groups = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('article h3, article h2') ?? [])].map((each) =>
    each.textContent.trim(),
  );
const shows = (element: Element, ...whose: string[]): Promise<void> =>
  waitUntil(
    () => questions(element).join() === whose.map((each) => `${each}: do I have to talk?`).join(),
    `${whose.join()} in ${element.localName}`,
  );
const faqIn = (element: Element): Element => {
  const faq = element.matches('peer-faq') ? element : element.querySelector('peer-faq');
  if (!faq) throw new Error('no peer-faq');
  return faq;
};

describe('several feeds', () => {
  beforeEach(() => {
    n++;
    asked = [];
    held = {};
    window.fetch = async (input, init) => {
      const path = new URL(input as string, location.href).pathname;
      if (!path.endsWith('.json')) return real(input, init);
      asked.push(path);
      await held[path];
      return FEEDS[path] ? new Response(JSON.stringify(FEEDS[path])) : new Response('', { status: 404 });
    };
  });
  afterEach(() => {
    window.fetch = real;
  });

  it('in one src are shown as one, in an element and around it', async () => {
    const faq = await fixture(html`<peer-faq src=${at('/ours.json /theirs.json')}></peer-faq>`);
    await shows(faq, 'Ours', 'Theirs');
    const around = await fixture(
      html`<peer-feed src=${at('/theirs.json /third.json')}><peer-faq></peer-faq></peer-feed>`,
    );
    await shows(faqIn(around), 'Theirs', 'Third');
    expect(asked.sort()).to.deep.equal(['/ours.json', '/theirs.json', '/third.json']);
  });

  it('do not take each other down: the one that fails is named', async () => {
    const heard: CustomEvent[] = [];
    const listen = (event: Event): number => heard.push(event as CustomEvent);
    document.addEventListener('peer-notices', listen);
    document.addEventListener('peer-error', listen);
    const around = await fixture(
      html`<peer-feed src=${at('/missing.json /ours.json')}><peer-faq></peer-faq></peer-feed>`,
    );
    const faq = await fixture(html`<peer-faq src=${at('/ours.json /missing.json')}></peer-faq>`);
    await shows(faqIn(around), 'Ours');
    await shows(faq, 'Ours');
    await waitUntil(() => heard.length);
    document.removeEventListener('peer-notices', listen);
    document.removeEventListener('peer-error', listen);
    expect(heard.map(({ type }) => type)).to.deep.equal(['peer-notices']);
    const { notices } = heard[0]?.detail as { notices: { code: string; value: string }[] };
    expect(notices.map(({ code, value }) => [code, new URL(value).pathname])).to.deep.equal([
      ['partial', '/missing.json'],
    ]);
  });

  it('stand as sources in the tag of a feed, and all elements in it read them with one request each', async () => {
    const loaded: unknown[] = [];
    const around = await fixture<PeerFeed>(html`
      <peer-feed @peer-load=${(event: CustomEvent) => loaded.push(event.detail)}>
        <peer-feed src=${at('/ours.json')}></peer-feed>
        <peer-feed src=${at('/theirs.json')}></peer-feed>
        <div><peer-faq></peer-faq><peer-group-finder></peer-group-finder></div>
        <peer-faq></peer-faq>
      </peer-feed>
    `);
    const [first, second] = around.querySelectorAll('peer-faq');
    const finder = around.querySelector('peer-group-finder');
    if (!first || !second || !finder) throw new Error('not there');
    await shows(first, 'Ours', 'Theirs');
    await shows(second, 'Ours', 'Theirs');
    await waitUntil(() => groups(finder).length === 2);
    expect(groups(finder)).to.have.members(['Ours group', 'Theirs group']);
    expect(around.feed?.groups?.map(({ id }) => id)).to.deep.equal(['first', 'first-2']);
    expect(around.feed?.faqs?.map(({ id }) => id)).to.deep.equal(['first', 'first-2']);
    expect(asked.sort()).to.deep.equal(['/ours.json', '/theirs.json']);
    expect(loaded).to.deep.equal([{ groups: 2, faqs: 2, testimonials: 0 }]);
  });

  it('stand as sources in the tag of an element, beside its own src', async () => {
    const faq = await fixture(html`
      <peer-faq src=${at('/ours.json')}>
        <peer-feed src=${at('/missing.json')}></peer-feed>
        <peer-feed src=${at('/third.json')}></peer-feed>
      </peer-faq>
    `);
    await shows(faq, 'Ours', 'Third');
    const before = await fixture(
      html`<peer-faq><peer-feed src=${at('/theirs.json')}></peer-feed></peer-faq>`,
    );
    await shows(before, 'Theirs');
  });

  it('may come, change and go while the page is open', async () => {
    const around = await fixture<PeerFeed>(html`
      <peer-feed><peer-feed src=${at('/ours.json')}></peer-feed><peer-faq></peer-faq></peer-feed>
    `);
    const faq = faqIn(around);
    await shows(faq, 'Ours');

    let release = (): void => undefined;
    held['/theirs.json'] = new Promise((go) => (release = go));
    const added = document.createElement('peer-feed');
    added.src = at('/theirs.json');
    around.append(added);
    await waitUntil(() => asked.includes('/theirs.json'));
    expect(questions(faq), 'what was there stays while more is on its way').to.have.length(1);
    release();
    await shows(faq, 'Ours', 'Theirs');

    added.setAttribute('src', at('/third.json'));
    await shows(faq, 'Ours', 'Third');

    around.querySelector('peer-feed')?.remove();
    await shows(faq, 'Third');
    around.prepend(added);
    await shows(faq, 'Third');
    expect(asked, 'what is on the page already is not asked for again').to.deep.equal([
      '/ours.json',
      '/theirs.json',
      '/third.json',
    ]);
    added.remove();
    await shows(faq);
    expect(around.feed).to.equal(undefined);
  });

  it('loads both anew on reload', async () => {
    const around = await fixture<PeerFeed>(html`
      <peer-feed src=${at('/ours.json')}
        ><peer-feed src=${at('/theirs.json')}></peer-feed><peer-faq></peer-faq
      ></peer-feed>
    `);
    await shows(faqIn(around), 'Ours', 'Theirs');
    around.reload();
    await waitUntil(() => asked.length === 4);
    await shows(faqIn(around), 'Ours', 'Theirs');
  });

  it('are kept apart where a feed in a feed has elements of its own', async () => {
    const around = await fixture(html`
      <peer-feed src=${at('/ours.json')}>
        <peer-faq></peer-faq>
        <peer-feed src=${at('/theirs.json')}><peer-faq></peer-faq></peer-feed>
      </peer-feed>
    `);
    const [outer, inner] = around.querySelectorAll('peer-faq');
    if (!outer || !inner) throw new Error('not there');
    await shows(outer, 'Ours');
    await shows(inner, 'Theirs');
  });

  it('that was empty at first is a feed of its own once an element stands in it', async () => {
    const around = await fixture(html`
      <peer-feed src=${at('/ours.json')}
        ><peer-faq></peer-faq><peer-feed src=${at('/theirs.json')}></peer-feed
      ></peer-feed>
    `);
    await shows(faqIn(around), 'Ours', 'Theirs');
    const late = document.createElement('peer-faq');
    around.querySelector('peer-feed')?.append(late);
    await shows(late, 'Theirs');
    await shows(faqIn(around), 'Ours');
  });
});

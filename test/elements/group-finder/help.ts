import { aTimeout, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import '../../../src/define/feed.js';
import '../../../src/define/group-finder.js';
import type { PeerGroupFinder } from '../../../src/elements/group-finder/group-finder.js';

const MINUTE = 60_000;
const iso = (at: number): string => new Date(at).toISOString();
/** A single meeting so many minutes from now, in UTC. */
export const inMinutes = (minutes: number, length = 90) => {
  const at = Date.now() + minutes * MINUTE;
  return [
    {
      date: iso(at).slice(0, 10),
      startTime: iso(at).slice(11, 16),
      duration: `PT${length}M`,
      scheduleTimezone: 'UTC',
    },
  ];
};
const inDays = (days: number) => inMinutes(days * 1440);
/** The date so many days from now, `YYYY-MM-DD`. */
export const day = (days: number): string => iso(Date.now() + days * 1440 * MINUTE).slice(0, 10);
const weekly = (byDay: string, startTime: string, endTime: string) => [
  {
    repeatFrequency: 'P1W',
    byDay: [byDay],
    startTime,
    endTime,
    scheduleTimezone: 'Europe/London',
  },
];

/** Made-up groups: few, and each one different in what is tested. */
export const groups = (): Record<string, unknown>[] => [
  {
    id: 'harbour',
    name: 'Harbour Anxiety Circle',
    summary: 'A quiet circle for worry and panic.',
    topics: ['anxiety'],
    audience: ['women'],
    attendance: ['in-person'],
    location: {
      name: 'Chapel Hall',
      streetAddress: '12 Mill Lane',
      addressLocality: 'Leeds',
      addressRegion: 'West Yorkshire',
      addressCountry: 'GB',
      postalCode: 'LS1 4AB',
      latitude: 53.8,
      longitude: -1.55,
      directions: 'Ring the left bell.',
    },
    schedule: weekly('TU', '19:30', '21:00'),
    cost: 'free',
    joining: 'drop-in',
    access: ['step-free', 'hearing-loop'],
    languages: ['en'],
    lastVerified: day(-5),
  },
  {
    id: 'lantern',
    name: 'Lantern Bereavement Group',
    summary: 'For anybody who misses somebody.',
    topics: ['bereavement'],
    audience: ['bereaved'],
    attendance: ['online'],
    online: {
      platform: 'Zoom',
      url: 'https://meet.example/lantern',
      joinInfo: 'Code 4711',
    },
    location: { area: 'Kent', addressCountry: 'GB', precision: 'area' },
    schedule: weekly('SA', '10:00', '11:00'),
    cost: 'donation',
    joining: 'sign-up',
    access: ['captions'],
    languages: ['en', 'es'],
    lastVerified: day(-5),
  },
  {
    id: 'quiet',
    name: 'Quiet Room',
    topics: ['anxiety', 'depression'],
    audience: ['men'],
    attendance: ['in-person', 'online'],
    location: {
      streetAddress: '9 Secret Street',
      addressLocality: 'Bristol',
      addressRegion: 'Bristol',
      addressCountry: 'GB',
      postalCode: 'BS1 1AA',
      latitude: 51.4501,
      longitude: -2.5901,
      directions: 'Behind the Secret Street bakery.',
      precision: 'on-request',
    },
    online: {
      platform: 'Teams',
      url: 'https://meet.example/hidden',
      phone: '+44 20 7946 0777',
      joinInfo: 'Passcode hushhush',
      disclosure: 'after-signup',
    },
    schedule: weekly('TU', '10:00', '11:30'),
    cost: 'paid',
    price: 3,
    priceCurrency: 'GBP',
    joining: 'referral',
    languages: ['en'],
    lastVerified: day(-5),
  },
  {
    id: 'now',
    name: 'Open Door',
    topics: ['loneliness'],
    audience: ['anyone'],
    attendance: ['in-person'],
    location: {
      name: 'The Reading Room',
      addressLocality: 'Bristol',
      addressRegion: 'Bristol',
      addressCountry: 'GB',
      postalCode: 'BS2 0AA',
      latitude: 51.46,
      longitude: -2.6,
    },
    schedule: inMinutes(-10),
    cost: 'free',
    joining: 'drop-in',
    access: ['step-free'],
    languages: ['en'],
    lastVerified: day(-5),
  },
  {
    id: 'soon',
    name: 'Evening Voices',
    topics: ['hearing-voices'],
    audience: ['anyone'],
    attendance: ['phone'],
    online: { phone: '+44 20 7946 0199' },
    schedule: inMinutes(20),
    cost: 'free',
    joining: 'call-first',
    languages: ['en'],
    lastVerified: day(-5),
  },
  {
    id: 'old',
    name: 'Old Mill Walkers',
    topics: ['depression'],
    audience: ['older-adults'],
    attendance: ['in-person'],
    location: {
      addressLocality: 'Leeds',
      addressRegion: 'West Yorkshire',
      addressCountry: 'GB',
      latitude: 53.81,
      longitude: -1.54,
    },
    schedule: inDays(2),
    cost: 'free',
    languages: ['en'],
    lastVerified: day(-120),
  },
];

export const addressOf = (feed: unknown): string =>
  URL.createObjectURL(new Blob([typeof feed === 'string' ? feed : JSON.stringify(feed)]));

export const feed = (more: object = {}): string =>
  addressOf({
    version: '1',
    language: 'en',
    timeZone: 'Europe/London',
    country: 'GB',
    groups: groups(),
    ...more,
  });

/** A finder with its list drawn. */
export async function finder(
  attributes: Record<string, string | boolean> = {},
  address = feed(),
): Promise<PeerGroupFinder> {
  const box = await fixture(html`<div lang="en-GB"></div>`);
  const element = document.createElement('peer-group-finder');
  element.src = address;
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  box.append(element);
  await listed(element);
  return element;
}

/** Waits until the element has drawn its groups: first as many as a screen can hold, then the others. */
export async function listed(element: PeerGroupFinder): Promise<void> {
  await waitUntil(() => element.matches(':state(ready)'), 'no groups', {
    timeout: 8000,
  });
  await element.updateComplete;
  const drawn = (): number => element.shadowRoot!.querySelectorAll('.list > li, tbody > tr').length;
  const count = /\d[\d,]*/.exec(element.shadowRoot!.getElementById('results')?.textContent ?? '')?.[0];
  const shown = Math.min(Number(count?.replaceAll(',', '') ?? 0), element.pageSize);
  await waitUntil(() => drawn() >= shown, 'the rest of the groups', { timeout: 8000 });
}

/** Keeps a feed on its way until it is let go. */
export function holdFetch(): () => void {
  const fetch = window.fetch.bind(window);
  let go!: () => void;
  const wait = new Promise<void>((ok) => (go = ok));
  window.fetch = async (...of) => {
    await wait;
    return fetch(...of);
  };
  return () => {
    window.fetch = fetch;
    go();
  };
}

export const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
export const text = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether somebody can see it. */
export const isShown = (element: Element | null | undefined): boolean =>
  !!element?.checkVisibility({ visibilityProperty: true });

const SELECTOR: Record<string, string> = {
  button: 'button, summary',
  link: 'a[href]',
  checkbox: 'input[type=checkbox]',
  searchbox: 'input[type=search]',
  textbox: 'input:not([type])',
  heading: 'h1, h2, h3, h4, h5, h6',
  group: '[role=group], fieldset',
  region: '[role=region], section[aria-label]',
  table: 'table',
  status: '[role=status], [aria-live=polite]',
  article: 'article',
};

/** The accessible name, as far as these tests need it. */
export function nameOf(element: Element): string {
  const tree = element.getRootNode() as ShadowRoot;
  const label = element.getAttribute('aria-label');
  const by = element.getAttribute('aria-labelledby');
  if (label) return label;
  if (by)
    return by
      .split(' ')
      .map((id) => text(tree.getElementById(id)))
      .join(' ');
  const field = element as HTMLInputElement;
  return field.labels?.length ? text(field.labels[0]) : text(element);
}

/** What can be seen of a role, in the order of the page. */
export const all = (element: Element, role: string): HTMLElement[] =>
  [...root(element).querySelectorAll<HTMLElement>(SELECTOR[role] ?? role)].filter(isShown);
export const names = (element: Element, role: string): string[] => all(element, role).map(nameOf);

const fits = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);
export const find = (element: Element, role: string, name: string | RegExp): HTMLElement | undefined =>
  all(element, role).find((each) => fits(nameOf(each), name));

/** Finds by role and name, and waits for it. */
export async function get(element: Element, role: string, name: string | RegExp): Promise<HTMLElement> {
  let found: HTMLElement | undefined;
  await waitUntil(
    () => (found = find(element, role, name)),
    `no ${role} "${String(name)}" among: ${names(element, role).join(' | ')}`,
    { timeout: 6000 },
  ).catch(() => {
    throw new Error(`no ${role} "${String(name)}" among: ${names(element, role).join(' | ')}`);
  });
  return found as HTMLElement;
}

/** Presses what has this role and name. */
export async function press(element: PeerGroupFinder, role: string, name: string | RegExp): Promise<void> {
  const target = await get(element, role, name);
  target.focus();
  target.click();
  await element.updateComplete;
  await aTimeout(0);
}

/** The names of the groups in the list. */
export const listOf = (element: Element): string[] =>
  [...root(element).querySelectorAll('.name, th[scope=row]')].filter(isShown).map(text);

/** Waits for a list of just these groups, in this order. */
export async function lists(element: Element, wanted: string[]): Promise<void> {
  await waitUntil(() => listOf(element).join('|') === wanted.join('|'), 'list', { timeout: 6000 }).catch(
    () => {
      throw new Error(`the list is ${listOf(element).join(' | ')}, not ${wanted.join(' | ')}`);
    },
  );
}

export const searchBox = (element: Element): HTMLInputElement =>
  root(element).querySelector('#search') as HTMLInputElement;

/** Types at once, as a paste does. */
export async function type(element: PeerGroupFinder, words: string): Promise<void> {
  const box = searchBox(element);
  box.focus();
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** The whole of what is drawn as HTML, with the addresses in it. */
export const source = (element: Element): string => root(element).innerHTML.replace(/<!--.*?-->/g, '');

/** None of these stands anywhere in what is drawn, seen or unseen. */
export function tellsNothingOf(element: Element, ...secrets: string[]): void {
  const html = source(element);
  for (const secret of secrets) {
    const at = html.indexOf(secret);
    if (at >= 0) throw new Error(`"${secret}" is told: …${html.slice(Math.max(0, at - 60), at + 60)}…`);
  }
}

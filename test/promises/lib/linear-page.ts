/**
 * What the checks of promise X7 run in a page: inputs of doubling size through what ships, from the generators that the tests of each
 * room use. Bundled by `linear.mjs`; here `linear.run(room, name)` fails where work grows faster than its input.
 */
import type { normalise } from '../../../src/feed/index.js';
import { CASES, FIELDS, ROW, RUNS } from '../../inputs/feeds.js';
import { FORMATS } from '../../inputs/formats.js';
import { MANY, NEVER, ONE, rule } from '../../inputs/schedules.js';
import { GROUPS, LONG_QUERIES, labelled, named, QUERIES, words } from '../../inputs/searches.js';
import { SHAPES } from '../../inputs/texts.js';
import { grows } from './grows.js';
import { HEAVY } from './heavy.js';
import { held, type Held } from './held.js';

interface Reader {
  normalise: typeof normalise;
}
interface Drawn extends HTMLElement {
  data: unknown;
  updateComplete: Promise<unknown>;
  openAll: () => void;
  search: (words: string) => void;
  select: (id: string) => void;
}
type Make = (size: number) => unknown;

const reader = (): Promise<Reader> => import(`${location.origin}/dist/browser/feed.js`) as Promise<Reader>;
const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** Reads with the readers that ship; what is no feed is refused, which is work as well. */
const read = async (document: unknown): Promise<void> => {
  const { normalise } = await reader();
  await normalise(document).catch(() => undefined);
};

/** The page's element of a tag, with this feed in it. */
async function show(tag: string, feed: unknown): Promise<Drawn> {
  const element = document.querySelector<Drawn>(tag) as Drawn;
  element.data = feed;
  await element.updateComplete;
  while (element.matches(':state(loading)')) await pause(5);
  return element;
}
/** The answers of a FAQ, opened. */
async function answers(feed: unknown): Promise<void> {
  const faq = await show('peer-faq', feed);
  faq.openAll();
}
/** A list, its groups found by each of these words. */
const found =
  (asked: readonly string[]) =>
  async (feed: unknown): Promise<void> => {
    const finder = await show('peer-group-finder', feed);
    for (const query of asked) {
      finder.search(query);
      await pause(15);
    }
    finder.search('');
  };
/** A list in the order of the next dates, its first group in full. */
async function dates(feed: unknown): Promise<void> {
  const finder = await show('peer-group-finder', feed);
  finder.select('g0');
  await pause(10);
}

const groupsOf = (groups: readonly object[]): unknown => ({
  groups: groups.map((group, i) => ({ id: `g${String(i)}`, name: `Group ${String(i)}`, ...group })),
});
const valuesOf = (make: (size: number) => string, size: number): unknown[] =>
  Object.entries(FIELDS).map(([format, fields]) => {
    const list = [ROW[format], ...fields.map((field) => ({ ...ROW[format], [field]: make(size) }))];
    return format === 'peer' ? { groups: list } : list;
  });
const each = <T>(of: Record<string, T>, make: (one: T) => Make): Record<string, Make> =>
  Object.fromEntries(Object.entries(of).map(([name, one]) => [name, make(one)]));

interface Room {
  inputs: Record<string, Make>;
  work: (input: never) => unknown;
  /** The smallest and the largest input, eight times and eight times more. */
  from: number;
  to: number;
}
/** Room → what is fed to it, and how. */
const ROOMS: Record<string, Room> = {
  values: {
    inputs: each(RUNS, (make) => (size) => valuesOf(make, size)),
    work: async (documents: unknown[]) => {
      for (const document of documents) await read(document);
    },
    from: 32,
    to: 131_072,
  },
  lists: { inputs: CASES, work: read, from: 32, to: 131_072 },
  formats: { inputs: FORMATS, work: read, from: 64, to: 32_768 },
  texts: {
    inputs: each(SHAPES, (make) => (size) => ({ faqs: [{ id: 'a', question: 'Q?', answer: make(size) }] })),
    work: answers,
    from: 512,
    to: 32_768,
  },
  search: {
    inputs: {
      ...each(GROUPS, (make) => (size) => ({ groups: make(size) })),
      'many topics that share their labels': (size) => ({
        groups: named(['Hope']),
        vocabulary: { topics: labelled(size >> 3, 60) },
      }),
    },
    work: found(QUERIES),
    from: 64,
    to: 4096,
  },
  queries: {
    inputs: LONG_QUERIES,
    work: async (query: string) => found([query])({ groups: named(['Hope', ...words(200)]), language: 'en' }),
    from: 256,
    to: 16_384,
  },
  dates: {
    inputs: {
      ...each(ONE, (make) => (size) => groupsOf([make(size)])),
      ...each(MANY, (make) => (size) => groupsOf(Array.from({ length: size }, (_, i) => make(i)))),
      'rules of each kind that never come': (size) =>
        groupsOf(Array.from({ length: size }, (_, i) => rule(NEVER[i % NEVER.length] as string))),
    },
    work: dates,
    from: 64,
    to: 4096,
  },
};
/** What an element does is seen by how long it holds the page. */
const DRAWN = /^(?:texts|search|queries|dates)$/;
const elapsed = async (act: () => unknown): Promise<number> => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

const linear = {
  rooms: (): Record<string, string[]> =>
    Object.fromEntries(Object.entries(ROOMS).map(([room, { inputs }]) => [room, Object.keys(inputs)])),
  /** @returns what is wrong, in words. */
  async run(room: string, name: string): Promise<string> {
    const { inputs, work, from, to } = ROOMS[room] as Room;
    const make = inputs[name] as Make;
    const clock = DRAWN.test(room) ? async (act: () => unknown) => (await held(act)).all : elapsed;
    await (work as (input: unknown) => unknown)(make(64)); // what it loads is not its work
    return grows(make, work as (input: unknown) => unknown, { from, to, clock });
  },
  heavy: (): string[] => Object.keys(HEAVY),
  /** What the largest of the odd feeds does to a page that draws it, opens it and searches in it. */
  async draw(name: string): Promise<Held> {
    const feed = (HEAVY[name] as () => unknown)();
    return held(async () => {
      const finder = await show('peer-group-finder', feed);
      await answers(feed);
      for (const query of ['s', 'support', 'gruop']) {
        finder.search(query);
        await pause(30);
      }
      finder.search('');
      finder.select('a');
      await pause(30);
    });
  },
};
Object.assign(window, { linear });

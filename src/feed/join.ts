/** Several feeds as one. Loaded only where an element names more than one. */
import type { FeedError } from './input.js';
import type { Notice } from './notice.js';
import type { Feed, Group, PartName } from './schema.js';
import type { FeedStore } from './store.js';

interface Shown {
  feed: Feed;
  notices: Notice[];
}
interface Outcome {
  show: (part: Shown) => void;
  go: (whole: Shown) => void;
  fail: (reason: FeedError) => void;
}

/**
 * Tells what several feeds make together.
 * @returns looks at them again: to be called whenever one changed.
 */
export function joined(
  addresses: readonly string[],
  stores: readonly FeedStore[],
  { show, go, fail }: Outcome,
): () => void {
  let over = false;
  return () => {
    const shots = stores.map((store) => store.snapshot);
    const settled = shots.every(({ status }) => status === 'ready' || status === 'error');
    const whole = join(
      shots.map(({ feed, notices, error }, i) => ({ feed, notices, error, address: addresses[i] ?? '' })),
    );
    if (!settled || over) {
      if (whole) show(whole);
      return;
    }
    over = true;
    if (whole) go(whole);
    else fail(shots.find(({ error }) => error)?.error as FeedError);
  };
}

interface Part {
  address: string;
  feed?: Feed | undefined;
  notices: readonly Notice[];
  error?: FeedError | undefined;
}

const LISTS: PartName[] = ['groups', 'faqs', 'testimonials', 'crisis'];
/** What a feed says once for all its groups. Where feeds differ, each group is told. */
const DEFAULTS = ['timeZone', 'organizer', 'language', 'country'] as const;

/** Merges what could be read; `undefined` where nothing could. Ids that two feeds use are told apart. */
export function join(parts: readonly Part[]): Shown | undefined {
  const there = parts.filter((part): part is Part & { feed: Feed } => part.feed !== undefined);
  if (!there.length) return undefined;
  const feeds = there.map(({ feed }) => feed);
  const whole: Feed = Object.assign({}, ...[...feeds].reverse()) as Feed;
  for (const key of LISTS) delete whole[key]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
  const differing = DEFAULTS.filter(
    (key) => new Set(feeds.map((feed) => JSON.stringify(feed[key]))).size > 1,
  );
  for (const key of differing) if (key === 'timeZone' || key === 'organizer') delete whole[key]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
  const taken = new Map<string, Set<string>>();
  for (const feed of feeds) {
    const renamed = new Map<string, string>();
    for (const part of LISTS) {
      const entries = feed[part];
      if (!entries) continue;
      const ids = taken.get(part) ?? taken.set(part, new Set()).get(part);
      const list = (whole[part] ??= []) as object[];
      for (const entry of entries) {
        let mine: object = entry;
        if ('id' in entry && ids) {
          const id = free(entry.id, ids);
          if (id !== entry.id) {
            mine = { ...entry, id };
            if (part === 'groups') renamed.set(entry.id, id);
          }
        }
        if (part === 'groups' && differing.length) mine = withDefaults(mine as Group, feed, differing);
        if (part === 'testimonials' && 'groupId' in mine && renamed.has(mine.groupId as string))
          mine = { ...mine, groupId: renamed.get(mine.groupId as string) };
        list.push(mine);
      }
    }
  }
  whole.vocabulary = vocabularies(feeds);
  if (!whole.vocabulary) delete whole.vocabulary;
  return { feed: whole, notices: parts.flatMap(noticesOf) };
}

function free(id: string, taken: Set<string>): string {
  let name = id;
  for (let n = 2; taken.has(name); n++) name = `${id.slice(0, 57)}-${String(n)}`;
  taken.add(name);
  return name;
}

function withDefaults(group: Group, feed: Feed, differing: readonly string[]): Group {
  const mine = { ...group };
  if (differing.includes('organizer') && feed.organizer) mine.organizer ??= feed.organizer;
  const zone = differing.includes('timeZone') ? feed.timeZone : undefined;
  if (zone && mine.schedule)
    mine.schedule = mine.schedule.map((each) => ({
      ...each,
      scheduleTimezone: each.scheduleTimezone ?? zone,
    }));
  return mine;
}

function vocabularies(feeds: readonly Feed[]): Feed['vocabulary'] {
  const whole: NonNullable<Feed['vocabulary']> = {};
  for (const { vocabulary } of feeds)
    for (const key of ['topics', 'audiences', 'access'] as const)
      if (vocabulary?.[key]) whole[key] = [...(whole[key] ?? []), ...vocabulary[key]];
  return Object.keys(whole).length ? whole : undefined;
}

function noticesOf({ address, feed, notices, error }: Part): Notice[] {
  const mine: Notice[] = notices.map((notice) => ({ ...notice, address }));
  if (error && !feed)
    mine.unshift({
      part: 'feed',
      row: 0,
      field: '',
      code: 'partial',
      value: address,
      meant: error.message,
      address,
    });
  return mine;
}

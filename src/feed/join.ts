/** Several feeds as one. Loaded only where an element names more than one. */
import type { FeedIssue } from './notice.js';
import type { Feed, Group, Organizer, PartName } from './schema.js';
import { Unique } from './ids.js';

interface Joined {
  feed: Feed;
  notices: FeedIssue[];
}

/** One of the feeds: what is known of it so far, or why it could not be read. */
export interface Part {
  address: string;
  feed?: Feed | undefined;
  notices: readonly FeedIssue[];
  error?: Error | undefined;
}

const LISTS: PartName[] = ['groups', 'faqs', 'testimonials', 'crisis'];
/** What a feed says once for all its groups. Where feeds differ, each group is told. */
const DEFAULTS = ['timeZone', 'organizer', 'language', 'country'] as const;

/** What tells two values of a default apart. What a publisher adds of its own does not, however deep it is. */
const same = (value: Organizer | string | undefined): string =>
  typeof value === 'object'
    ? [value.name, value.url, value.email, value.phone, value.logo].join('\n')
    : (value ?? '');

/** Merges what could be read; `undefined` where nothing could. Ids that two feeds use are told apart. */
export function join(parts: readonly Part[]): Joined | undefined {
  const feeds = parts.flatMap(({ feed }) => feed ?? []);
  if (!feeds.length) return undefined;
  const whole: Feed = Object.assign({}, ...[...feeds].reverse()) as Feed;
  for (const key of LISTS) delete whole[key]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
  const differing = DEFAULTS.filter((key) => new Set(feeds.map((feed) => same(feed[key]))).size > 1);
  for (const key of differing) if (key === 'timeZone' || key === 'organizer') delete whole[key]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
  const ids = { groups: new Unique(), faqs: new Unique(), testimonials: new Unique(), crisis: new Unique() };
  const notices = parts.flatMap((part) => {
    let { error } = part;
    try {
      if (part.feed) addTo(whole, part.feed, ids, differing);
    } catch (reason) {
      error = reason as Error; // what nobody foresaw in one feed does not cost the others
    }
    return noticesOf({ ...part, error: part.feed && error === part.error ? undefined : error });
  });
  whole.vocabulary = vocabularies(feeds);
  if (!whole.vocabulary) delete whole.vocabulary;
  return { feed: whole, notices };
}

/** Adds the entries of one feed, each with what only its own feed says. */
function addTo(whole: Feed, feed: Feed, ids: Record<PartName, Unique>, differing: readonly string[]): void {
  const renamed = new Map<string, string>();
  for (const part of LISTS) {
    const entries = feed[part];
    if (!entries) continue;
    const list = (whole[part] ??= []) as object[];
    for (const entry of entries) {
      let mine: object = entry;
      if ('id' in entry) {
        const id = ids[part].take(entry.id);
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

function noticesOf({ address, notices, error }: Part): FeedIssue[] {
  const mine: FeedIssue[] = notices.map((notice) => ({ ...notice, address }));
  if (error)
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

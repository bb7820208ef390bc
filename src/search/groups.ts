import type { Group, Location } from '../feed/schema.js';
import { createSearch } from './engine.js';
import { meetsOn, MOST_TIMES, once, whenWords } from './times.js';
import type { Field, Search, SearchOptions } from './types.js';

/** The name of a language in another, both in one key: `en es` → `Spanish`. */
const languageName = once((pair) => {
  const [language, tag = ''] = pair.split(' ');
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? '';
  } catch {
    return '';
  }
});

/** What is not shown is not searched either: a hit would tell the street. */
const isShown = (at: Location | undefined): at is Location =>
  !!at && at.precision !== 'area' && at.precision !== 'on-request';

/**
 * What of a group is searched, and how much it counts. `when` and `how` hold words made from typed fields (`Tuesday`, `evening`,
 * `18:30`, `online`, `free`), so that "tuesday evening zoom" finds what no text says.
 */
export function groupFields(
  languages: readonly string[] = ['en'],
  scheduleOf?: (group: Group) => Group['schedule'],
): Field<Group>[] {
  const spoken = [...new Set([...languages, 'en'])];
  return [
    { name: 'name', weight: 4, read: (group) => group.name },
    { name: 'topics', weight: 4, read: (group) => group.topics },
    {
      name: 'place',
      weight: 3,
      read: ({ location: at }) => {
        if (!at) return undefined;
        const wide = [at.addressLocality, at.area, at.addressRegion];
        if (!isShown(at)) return wide;
        return [...wide, at.postalCode, at.postalCode?.replace(/\s/g, '')];
      },
    },
    { name: 'audience', weight: 3, read: (group) => group.audience },
    {
      name: 'when',
      weight: 2,
      read: (group) =>
        (scheduleOf?.(group) ?? group.schedule)
          ?.slice(0, MOST_TIMES)
          .flatMap((schedule) => whenWords(schedule, spoken)),
    },
    {
      name: 'how',
      weight: 2,
      read: (group) => [
        ...(group.attendance ?? []),
        group.cost,
        group.joining,
        ...(group.access ?? []),
        group.online?.platform,
        ...(group.languages ?? []).flatMap((tag) =>
          spoken.map((language) => languageName(`${language} ${tag}`)),
        ),
      ],
    },
    {
      name: 'venue',
      weight: 1,
      read: ({ location: at }) => (isShown(at) ? [at.name, at.streetAddress, at.directions] : undefined),
    },
    { name: 'description', weight: 1, read: (group) => group.description },
    { name: 'summary', weight: 1, read: (group) => group.summary },
    {
      name: 'people',
      weight: 1,
      read: ({ organizer, contact, facilitators = [] }) => [
        organizer?.name,
        contact?.name,
        ...facilitators.map(({ firstName }) => firstName),
      ],
    },
    {
      name: 'notes',
      weight: 1,
      read: ({ accessNote, costNote, joinNote, online }) => [
        accessNote,
        costNote,
        joinNote,
        online?.disclosure === 'after-signup' ? '' : online?.joinInfo,
      ],
    },
  ];
}

/**
 * Makes groups searchable.
 * @example
 * const search = createGroupSearch(feed.groups, { languages: ['en'], vocabulary: feed.vocabulary?.topics });
 * const { ids, notice } = await search.find('anxeity womens tues evning');
 */
export const createGroupSearch = (
  groups: readonly Group[],
  options: SearchOptions<Group> = {},
): Search<Group> =>
  createSearch(groups, groupFields(options.languages, options.scheduleOf), { meets: meetsOn, ...options });

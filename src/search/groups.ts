import type { Group, Location, Schedule } from '../feed/schema.js';
import { weekdayIndex } from '../text/index.js';
import { createSearch } from './engine.js';
import type { Field, Search, SearchOptions } from './types.js';

/** Parts of the day, from hour to hour; they overlap, as people's words for them do. */
const PARTS: readonly [word: string, from: number, to: number][] = [
  ['morning', 5, 12],
  ['lunchtime', 12, 14],
  ['afternoon', 12, 17],
  ['daytime', 9, 17],
  ['evening', 17, 24],
  ['night', 19, 29],
];

/** Of a group with thousands of times the first say on which days and at which hours it meets. */
const MOST_TIMES = 500;

const hourOf = (time: string): number => Number(time.slice(0, 2));

function partsOf(time: string | undefined): string[] {
  if (!time) return [];
  const hour = hourOf(time);
  return PARTS.filter(([, from, to]) => (hour >= from && hour < to) || hour + 24 < to).map(([word]) => word);
}

/** The weekday of a date, a `byDay` code, or an RRULE, from Sunday = 0. */
function daysOf({ byDay = [], rrule, date, dtstart, startDate, repeatFrequency }: Schedule): number[] {
  const coded = byDay.length ? byDay : (/BYDAY=([^;]+)/i.exec(rrule ?? '')?.[1]?.split(',') ?? []);
  const days = coded.map((code) => weekdayIndex(code.toUpperCase()));
  const start = date ?? dtstart ?? (repeatFrequency?.endsWith('W') ? startDate : undefined);
  if (!days.length && start && !/FREQ=DAILY/i.test(rrule ?? ''))
    days.push(new Date(`${start.slice(0, 10)}T00:00Z`).getUTCDay());
  if (/FREQ=DAILY/i.test(rrule ?? '') || repeatFrequency === 'P1D') days.push(0, 1, 2, 3, 4, 5, 6);
  return days.filter((day) => day >= 0);
}

/** Makes something of a key once. `Intl` is dear to ask, and groups ask for the same few things. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** Weekday names from Sunday, whole and as people shorten them: the first three letters. */
const weekdayNames = once((language) => {
  try {
    const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return [4, 5, 6, 7, 8, 9, 10].map((day) => {
      const name = names.format(Date.UTC(1970, 0, day));
      return [name, name.slice(0, 3)];
    });
  } catch {
    return [];
  }
});

/** The name of a language in another, both in one key: `en es` → `Spanish`. */
const languageName = once((pair) => {
  const [language, tag = ''] = pair.split(' ');
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? '';
  } catch {
    return '';
  }
});

/** The days, parts of the day and times of one schedule, in words. */
function whenWords(schedule: Schedule, languages: readonly string[]): string[] {
  const days = daysOf(schedule);
  const time = schedule.startTime ?? schedule.dtstart?.slice(11, 16);
  return [
    ...languages.flatMap((language) => days.flatMap((day) => weekdayNames(language)[day] ?? [])),
    ...new Set(days.map((day) => (day % 6 ? 'weekday' : 'weekend'))),
    ...partsOf(time),
    time ?? '',
    schedule.text ?? '',
    schedule.by ?? '',
  ];
}

/** What is not shown is not searched either: a hit would tell the street. */
const isShown = (at: Location | undefined): at is Location =>
  !!at && at.precision !== 'area' && at.precision !== 'on-request';

/**
 * What of a group is searched, and how much it counts. `when` and `how` hold words made from typed fields (`Tuesday`, `evening`,
 * `18:30`, `online`, `free`), so that "tuesday evening zoom" finds what no text says.
 */
export function groupFields(languages: readonly string[] = ['en']): Field<Group>[] {
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
        group.schedule?.slice(0, MOST_TIMES).flatMap((schedule) => whenWords(schedule, spoken)),
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
 * const { ids, notice } = await search.searchFully('anxeity womens tues evning');
 */
export const createGroupSearch = (groups: readonly Group[], options: SearchOptions = {}): Search<Group> =>
  createSearch(groups, groupFields(options.languages), options);

/** What groups can be filtered by, and which of them pass. */
import type { Group } from '../../../feed/index.js';
import { endedOn } from '../../../schedule/index.js';
import { localDate, minutesOf, readWeekday, WEEKDAYS } from '../../../text/index.js';
import { makeMeets, scheduleHere } from './meets.js';
import { FILTERS, type FilterId } from './filter-ids.js';

export { FILTERS, type FilterId };

/** The chosen values of each filter; a filter that is off is absent. */
export type Selection = Readonly<Partial<Record<FilterId, readonly string[]>>>;

const NONE: readonly string[] = [];
/** The one value of `status`: groups that are over are listed only where they are asked for. */
const ENDED: readonly string[] = ['ended'];
/** Days that are another one each day. */
const TODAY = ['today', 'tomorrow'];

/** The part of the day a meeting starts in. */
export function timeOfDay(startTime: string): string {
  const hour = minutesOf(startTime) / 60;
  return hour < 5
    ? 'night'
    : hour < 12
      ? 'morning'
      : hour < 17
        ? 'afternoon'
        : hour < 22
          ? 'evening'
          : 'night';
}

const distinct = (values: Iterable<string | undefined>): readonly string[] => {
  const found = new Set<string>();
  for (const value of values) if (value) found.add(value);
  return found.size ? [...found] : NONE;
};

const weekdayOfDate = (date: string): string | undefined =>
  WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];

/**
 * Country, region and town, each with those above it: `GB`, `GB/Kent`, `GB/Kent/Dover`. Where no country is told, two letters
 * are a state and not a country: `/CA` is California.
 */
function places({ location }: Group): readonly string[] {
  if (!location) return NONE;
  const { addressCountry, addressRegion, addressLocality, area, precision } = location;
  const region = addressRegion ?? area;
  const path = [
    addressCountry ?? (/^[A-Z]{2}$/.test(region ?? '') ? '' : undefined),
    region,
    precision === 'on-request' ? undefined : addressLocality,
  ].filter((part) => part !== undefined);
  return path
    .map((_, i) =>
      path
        .slice(0, i + 1)
        .map((part) => part.replace(/\//g, ' '))
        .join('/'),
    )
    .filter(Boolean);
}

const VALUES: Record<FilterId, (group: Group, timeZone: string | undefined) => readonly string[]> = {
  topic: ({ topics }) => topics ?? NONE,
  audience: ({ audience }) => audience ?? NONE,
  attendance: ({ attendance }) => attendance ?? NONE,
  language: ({ languages }) => languages ?? NONE,
  cost: ({ cost }) => (cost ? [cost] : NONE),
  joining: ({ joining }) => (joining ? [joining] : NONE),
  access: ({ access }) => access ?? NONE,
  status: (group, timeZone) => (endedOn(group, { timeZone }) ? ENDED : NONE),
  region: places,
  day: (group, timeZone) =>
    distinct(
      (scheduleHere(group, timeZone) ?? group.schedule)?.flatMap(
        ({ byDay, date }) => byDay?.map((day) => day.slice(-2)) ?? (date && weekdayOfDate(date)),
      ) ?? NONE,
    ),
  time: (group, timeZone) =>
    distinct(
      (scheduleHere(group, timeZone) ?? group.schedule)?.map(
        ({ startTime }) => startTime && timeOfDay(startTime),
      ) ?? NONE,
    ),
};

/** The days of each group, with `today` and `tomorrow` where it meets then. */
function withToday(
  groups: readonly Group[],
  values: readonly (readonly string[])[],
  timeZone: string | undefined,
): (readonly string[])[] {
  const days = TODAY.map((name, ahead) => {
    const date = localDate(new Date(Date.now() + ahead * 864e5));
    return { name, when: { from: date, to: date }, meets: makeMeets(timeZone) };
  });
  return groups.map((group, i) => {
    const own = days.filter(({ when, meets }) => meets(group, when)).map(({ name }) => name);
    return own.length ? [...own, ...(values[i] ?? NONE)] : (values[i] ?? NONE);
  });
}

/** The values of each filter, group by group. A filter's values are read once, when they are first asked for. */
export class FilterIndex {
  readonly groups: readonly Group[];
  readonly #sample: readonly Group[];
  readonly #timeZone: string | undefined;
  readonly #values = new Map<FilterId, (readonly string[])[]>();
  readonly #all = new Map<FilterId, ReadonlySet<string>>();
  /** Filters of which a group must have all values that are chosen; of the others one is enough. */
  readonly allOf: readonly FilterId[];
  /** The day for which the values `today` and `tomorrow` hold. */
  #today = '';

  /**
   * @param sample those of the groups that say which filters are useful, while the others are not read yet.
   * @param timeZone of groups that name none.
   * @param allOf names of filters of which all that is chosen counts, as an author writes them.
   */
  constructor(groups: readonly Group[], sample = groups, timeZone?: string, allOf = '') {
    this.allOf = ['access', ...readFilters(allOf)];
    this.#timeZone = timeZone;
    this.groups = groups;
    this.#sample = sample;
  }

  /** The values that each group has for a filter, in the order of the groups. */
  values(filter: FilterId): readonly (readonly string[])[] {
    const today = filter === 'day' ? localDate(new Date()) : '';
    if (today && today !== this.#today) {
      this.#today = today;
      this.#values.delete('day');
      this.#all.delete('day');
    }
    let values = this.#values.get(filter);
    if (!values) {
      values = this.groups.map((group) => VALUES[filter](group, this.#timeZone));
      if (today) values = withToday(this.groups, values, this.#timeZone);
      this.#values.set(filter, values);
    }
    return values;
  }

  /** Says for the index of a group whether it passes. */
  test(selection: Selection, except?: FilterId): (index: number) => boolean {
    const tests = FILTERS.filter((filter) => filter !== except && selection[filter]?.length).map((filter) => {
      const wanted = selection[filter] ?? NONE;
      const values = this.values(filter);
      return this.allOf.includes(filter)
        ? (i: number) => wanted.every((value) => values[i]?.includes(value))
        : (i: number) => values[i]?.some((value) => wanted.includes(value)) ?? false;
    });
    if (!selection.status?.length && except !== 'status') {
      const status = this.values('status');
      tests.push((i) => !status[i]?.length);
    }
    return (i) => tests.every((passes) => passes(i));
  }

  /** Every value of a filter, once. */
  all(filter: FilterId): ReadonlySet<string> {
    if (filter === 'day') this.values(filter); // another day, other groups
    let all = this.#all.get(filter);
    if (!all) this.#all.set(filter, (all = new Set(this.values(filter).flat())));
    return all;
  }

  /**
   * Whether a filter tells groups apart: two values at least, and not the same ones on every group. A single access need,
   * met by some and not by others, is worth its button too. Looks no further than it must, since all filters are asked at once.
   */
  useful(filter: FilterId): boolean {
    const seen = new Set<string>();
    let first: readonly string[] | undefined;
    let differ = false;
    for (const group of this.#sample) {
      const values = VALUES[filter](group, this.#timeZone);
      first ??= values;
      for (const value of values) seen.add(value);
      differ ||= values.length !== first.length || values.some((value) => !first?.includes(value));
      if (differ && (seen.size > 1 || (seen.size && (filter === 'access' || filter === 'status'))))
        return true;
    }
    return false;
  }
}

/** The selection with one value more, or one less. */
export function toggle(selection: Selection, filter: FilterId, value: string): Selection {
  const chosen = selection[filter] ?? [];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const others = only(selection, (each) => each !== filter);
  return next.length ? { ...others, [filter]: next } : others;
}

/** Some of the filters of a selection. */
export const only = (selection: Selection, wanted: (filter: FilterId) => boolean): Selection =>
  Object.fromEntries(Object.entries(selection).filter(([filter]) => wanted(filter as FilterId)));

/** How many values are chosen, without those of these filters. */
export const chosenCount = (selection: Selection, without: readonly FilterId[] = []): number =>
  FILTERS.reduce((n, filter) => n + (without.includes(filter) ? 0 : (selection[filter]?.length ?? 0)), 0);

/** What an author can say of the filters; each is a list separated by commas. */
export type Presets = Readonly<Record<FilterId, string>>;

/** The author's presets as a selection. */
export function readPresets(presets: Presets): Selection {
  const selection: Partial<Record<FilterId, readonly string[]>> = {};
  for (const filter of FILTERS) {
    const values = presets[filter].split(',').map((word) => word.trim());
    if (values.some(Boolean)) selection[filter] = values.filter(Boolean);
  }
  return selection;
}

/** The names of filters in an attribute, in its order; other words are left out. */
export const readFilters = (words: string): readonly FilterId[] => {
  const named = new Set(words.split(/[\s,]+/) as FilterId[]);
  return [...named].filter((filter) => FILTERS.includes(filter));
};

/**
 * A selection in the feed's own spelling: an author or an address may say "kent" for `GB/Kent`, and "Tuesday" for a day.
 * @returns the same object where nothing changes.
 */
export function inFeedSpelling(selection: Selection, index: FilterIndex): Selection {
  let spelt = selection;
  for (const [filter, values] of Object.entries(selection) as [FilterId, readonly string[]][]) {
    const all = index.all(filter);
    const known = values.flatMap((value) => {
      if (all.has(value)) return value;
      const like = (filter === 'day' ? dayCode(value) : value).toLowerCase();
      const alike = [...all].filter((each) => {
        const other = each.toLowerCase();
        return other === like || (filter === 'region' && other.endsWith(`/${like}`));
      });
      return alike.length ? alike : filter === 'day' ? dayCode(value) : value;
    });
    if (known.join() !== values.join()) spelt = { ...spelt, [filter]: known };
  }
  return spelt;
}

/** The feed's code of `Tuesday` or `TU`. `today` and `tomorrow` stay, so that they are true on the day a link is opened. */
const dayCode = (value: string): string =>
  TODAY.find((name) => name === value.toLowerCase()) ?? readWeekday(value)?.slice(-2) ?? value;

/** The filters that have a button: those that the author names, else those that tell groups apart. */
export function offeredFilters(
  index: FilterIndex,
  filters: string,
  locked: readonly FilterId[],
): readonly FilterId[] {
  const shown = filters.trim()
    ? readFilters(filters).filter((filter) => index.all(filter).size)
    : FILTERS.filter((filter) => index.useful(filter));
  return shown.filter((filter) => !locked.includes(filter));
}

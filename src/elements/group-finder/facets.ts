/** What groups can be filtered by, and which of them pass. Plain data: no page, no words. */
import type { Group } from '../../feed/index.js';
import { minutesOf } from '../../text/index.js';

/** The filters, in the order of a visitor's questions. */
export const FACETS = [
  'topic',
  'audience',
  'attendance',
  'region',
  'day',
  'time',
  'language',
  'cost',
  'joining',
  'access',
] as const;
export type FacetId = (typeof FACETS)[number];

/** What is chosen: values of a filter, none where it is off. */
export type Selection = Readonly<Partial<Record<FacetId, readonly string[]>>>;

const NONE: readonly string[] = [];
const DAY_ORDER = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

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
  DAY_ORDER[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];

/** Country, region and town, each with those above it: `GB`, `GB/Kent`, `GB/Kent/Dover`. */
function places({ location }: Group): readonly string[] {
  if (!location) return NONE;
  const { addressCountry, addressRegion, addressLocality, area, precision } = location;
  const path = [
    addressCountry,
    addressRegion ?? area,
    precision === 'on-request' ? undefined : addressLocality,
  ].filter((part) => part !== undefined);
  return path.map((_, i) =>
    path
      .slice(0, i + 1)
      .map((part) => part.replace(/\//g, ' '))
      .join('/'),
  );
}

const VALUES: Record<FacetId, (group: Group) => readonly string[]> = {
  topic: ({ topics }) => topics ?? NONE,
  audience: ({ audience }) => audience ?? NONE,
  attendance: ({ attendance }) => attendance ?? NONE,
  language: ({ languages }) => languages ?? NONE,
  cost: ({ cost }) => (cost ? [cost] : NONE),
  joining: ({ joining }) => (joining ? [joining] : NONE),
  access: ({ access }) => access ?? NONE,
  region: places,
  day: ({ schedule }) =>
    distinct(
      schedule?.flatMap(
        ({ byDay, date }) => byDay?.map((day) => day.slice(-2)) ?? (date && weekdayOfDate(date)),
      ) ?? NONE,
    ),
  time: ({ schedule }) =>
    distinct(schedule?.map(({ startTime }) => startTime && timeOfDay(startTime)) ?? NONE),
};

/** The groups of a feed as the filters see them. Each filter's values are read once, when they are first asked for. */
export class Facets {
  readonly groups: readonly Group[];
  readonly #sample: readonly Group[];
  readonly #values = new Map<FacetId, (readonly string[])[]>();
  readonly #all = new Map<FacetId, ReadonlySet<string>>();

  /** @param sample those of the groups that say which filters are useful, while the others are not read yet. */
  constructor(groups: readonly Group[], sample = groups) {
    this.groups = groups;
    this.#sample = sample;
  }

  /** The values that each group has for a filter, in the order of the groups. */
  values(facet: FacetId): readonly (readonly string[])[] {
    let values = this.#values.get(facet);
    if (!values) this.#values.set(facet, (values = this.groups.map(VALUES[facet])));
    return values;
  }

  /** Says for the index of a group whether it passes. Within a filter one value is enough; of `access` all are needed. */
  test(selection: Selection, except?: FacetId): (index: number) => boolean {
    const tests = FACETS.filter((facet) => facet !== except && selection[facet]?.length).map((facet) => {
      const wanted = selection[facet] ?? NONE;
      const values = this.values(facet);
      return facet === 'access'
        ? (i: number) => wanted.every((value) => values[i]?.includes(value))
        : (i: number) => values[i]?.some((value) => wanted.includes(value)) ?? false;
    });
    return (i) => tests.every((passes) => passes(i));
  }

  /** Every value of a filter, once. */
  all(facet: FacetId): ReadonlySet<string> {
    let all = this.#all.get(facet);
    if (!all) this.#all.set(facet, (all = new Set(this.values(facet).flat())));
    return all;
  }

  /**
   * Whether a filter tells groups apart: two values at least, and not the same ones on every group. A single access need,
   * met by some and not by others, is worth its button too. Looks no further than it must, since all filters are asked at once.
   */
  useful(facet: FacetId): boolean {
    const seen = new Set<string>();
    let first: readonly string[] | undefined;
    let differ = false;
    for (const group of this.#sample) {
      const values = VALUES[facet](group);
      first ??= values;
      for (const value of values) seen.add(value);
      differ ||= values.length !== first.length || values.some((value) => !first?.includes(value));
      if (differ && (seen.size > 1 || (seen.size && facet === 'access'))) return true;
    }
    return false;
  }
}

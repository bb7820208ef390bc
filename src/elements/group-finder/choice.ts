import type { LitElement } from 'lit';
import type { Group } from '../../feed/index.js';
import { readWeekday } from '../../text/index.js';
import { FACETS, type FacetId, type Facets, type Selection } from './facets.js';
import { parts } from './lazy.js';
import type { Place } from './near.js';
import { only, toggle, type SortOrder } from './state.js';

/** What an author can say of the filters; each is a list separated by commas. */
export type Presets = Readonly<Record<FacetId, string>>;

/** What came of asking for a place. */
export interface Near {
  place?: Place | undefined;
  state: '' | 'locating' | 'failed' | 'unknown';
  typed: string;
}

const NOWHERE: Near = { state: '', typed: '' };

const split = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** What is chosen in a finder: filters, order, place. Holds the state; draws nothing. */
export class Choice {
  selection: Selection = {};
  /** What "clear all" took off, until something else is pressed. */
  cleared: Selection | undefined;
  /** The filter whose panel is open. */
  open: FacetId | undefined;
  /** On a narrow page the filters are folded behind one button. */
  unfolded = false;
  sort: SortOrder | undefined;
  /** Kilometres to each group, once a place is named; NaN where a group has no place to go to. */
  distances: readonly number[] | undefined;
  near = NOWHERE;
  /** What is typed in the open panel's own search box. */
  find = '';
  /** Filters whose preset cannot be changed. */
  locked: readonly FacetId[] = [];
  readonly #host: LitElement;
  #presets: Selection = {};

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Reads the author's presets. What the visitor has chosen in other filters stays. */
  preset(presets: Presets, locked: string): void {
    const named = locked.split(/[\s,]+/);
    this.locked = FACETS.filter((facet) => named.includes(facet));
    const next: Partial<Record<FacetId, readonly string[]>> = {};
    for (const facet of FACETS) {
      const values = split(presets[facet]);
      if (values.length) next[facet] = values;
    }
    const before = this.#presets;
    this.#presets = next;
    this.selection = {
      ...only(this.selection, (facet) => before[facet]?.join() === next[facet]?.join()),
      ...only(next, (facet) => before[facet]?.join() !== next[facet]?.join()),
    };
  }

  /** Brings what an author or an address says into the feed's own spelling: "kent" is `GB/Kent` there, "today" a day. */
  settle(facets: Facets): void {
    for (const [facet, values] of Object.entries(this.selection) as [FacetId, readonly string[]][]) {
      const all = facets.all(facet);
      const known = values.flatMap((value) => {
        if (all.has(value)) return value;
        const like = (facet === 'day' ? dayOf(value) : value).toLowerCase();
        const alike = [...all].filter((each) => {
          const other = each.toLowerCase();
          return other === like || (facet === 'region' && other.endsWith(`/${like}`));
        });
        return alike.length ? alike : value;
      });
      if (known.join() !== values.join()) this.selection = { ...this.selection, [facet]: known };
    }
  }

  readonly toggle = (facet: FacetId, value: string): void => {
    this.#set(toggle(this.selection, facet, value));
  };

  readonly clear = (): void => {
    const before = this.selection;
    this.#set(only(before, this.#isLocked));
    if (before !== this.selection) this.cleared = before;
    if (this.near.place) this.leavePlace();
  };

  readonly undo = (): void => {
    if (this.cleared) this.#set(this.cleared);
  };

  /** Takes a choice from the page's address; what the author locked stays. */
  replace(selection: Selection): void {
    this.#set({ ...selection, ...only(this.selection, this.#isLocked) });
  }

  readonly toggleFold = (): void => {
    this.unfolded = !this.unfolded;
    this.#host.requestUpdate();
  };

  /** Opens a filter or closes it. Its code is fetched at the first press. */
  readonly toggleFacet = (facet: FacetId): void => {
    this.open = this.open === facet ? undefined : facet;
    this.find = '';
    this.#host.requestUpdate();
  };

  readonly leavePlace = (): void => {
    this.distances = undefined;
    if (this.sort === 'distance') this.sort = undefined;
    this.say(NOWHERE);
  };

  /** Measures anew where the feed has changed under a place. */
  remeasure(groups: readonly Group[]): void {
    const { place } = this.near;
    if (place) this.distances = parts.panel(this.#host)?.distancesFrom(place, groups);
  }

  /** Puts the groups that are near a place first. */
  goNear(place: Place, distances: readonly number[]): void {
    this.distances = distances;
    this.sort = 'distance';
    this.say({ place, state: '', typed: '' });
  }

  say(near: Near): void {
    this.near = near;
    this.#host.requestUpdate();
  }

  readonly #isLocked = (facet: FacetId): boolean => this.locked.includes(facet);

  #set(selection: Selection): void {
    this.selection = selection;
    this.cleared = undefined;
    this.#host.requestUpdate();
  }
}

/** `Tuesday`, `TU`, `today` and `tomorrow` as the feed's code. */
function dayOf(value: string): string {
  const from = ['today', 'tomorrow'].indexOf(value.toLowerCase());
  return from < 0
    ? (readWeekday(value)?.slice(-2) ?? value)
    : (['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][(new Date().getDay() + from) % 7] as string);
}

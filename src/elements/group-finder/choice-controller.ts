import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Group } from '../../feed/index.js';
import { readWeekday } from '../../text/index.js';
import { FACETS, type FacetId, type Facets, type Selection } from './facets.js';
import type { PanelContext } from './filter-panel.js';
import { toggle, type SortOrder } from './state.js';

type Panel = typeof import('./filter-panel.js');

/** What an author can say of the filters; each is a list separated by commas. */
export type Presets = Readonly<Record<FacetId, string>>;

const split = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** What is chosen in a finder: filters, order, place. Holds the state; draws nothing. */
export class ChoiceController implements ReactiveController {
  selection: Selection = {};
  /** What "clear all" took off, until something else is pressed. */
  cleared?: Selection | undefined;
  /** The filter whose panel is open. */
  open?: FacetId | undefined;
  /** On a narrow page the filters are folded behind one button. */
  unfolded = false;
  sort?: SortOrder | undefined;
  /** Kilometres to each group, once a place is named. */
  distances?: readonly number[] | undefined;
  near: PanelContext['near'] = { state: '', typed: '' };
  /** What is typed in the open panel's own search box. */
  find = '';
  /** Filters whose preset cannot be changed. */
  locked: readonly FacetId[] = [];
  /** The code of the panel, once it was fetched. */
  panel?: Panel | undefined;
  readonly #host: ReactiveControllerHost;
  #presets: Selection = {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // nothing is kept running
  }

  /** Reads the author's presets. What the visitor has chosen in other filters stays. */
  preset(presets: Presets, locked: string): void {
    this.locked = split(locked.replace(/\s+/g, ',')).filter((facet): facet is FacetId =>
      FACETS.includes(facet as FacetId),
    );
    const next: Partial<Record<FacetId, readonly string[]>> = {};
    for (const facet of FACETS) {
      const values = split(presets[facet]).map((value) => (facet === 'day' ? dayOf(value) : value));
      if (values.length) next[facet] = values;
    }
    const before = this.#presets;
    this.#presets = next;
    const kept = Object.entries(this.selection).filter(([facet]) => !(facet in before) && !(facet in next));
    this.#set({ ...Object.fromEntries(kept), ...next });
  }

  /** Brings presets into the feed's own spelling: "kent" is `GB/Kent` there. */
  settle(facets: Facets): void {
    let selection = this.selection;
    for (const facet of FACETS) {
      const values = selection[facet];
      if (!values) continue;
      const all = [...new Set(facets.values(facet).flat())];
      const known = values.flatMap((value) => {
        if (all.includes(value)) return [value];
        const like = value.toLowerCase();
        const found = all.filter(
          (each) =>
            each.toLowerCase() === like || (facet === 'region' && each.toLowerCase().endsWith(`/${like}`)),
        );
        return found.length ? found : [value];
      });
      if (known.join() !== values.join()) selection = { ...selection, [facet]: known };
    }
    this.selection = selection;
  }

  readonly toggle = (facet: FacetId, value: string): void => {
    this.#set(toggle(this.selection, facet, value));
  };

  readonly clear = (): void => {
    const before = this.selection;
    const kept = Object.entries(before).filter(([facet]) => this.locked.includes(facet as FacetId));
    this.#set(Object.fromEntries(kept));
    this.cleared = before;
    if (this.distances) this.leavePlace();
  };

  readonly undo = (): void => {
    if (this.cleared) this.#set(this.cleared);
  };

  replace(selection: Selection): void {
    this.#set({
      ...selection,
      ...Object.fromEntries(
        Object.entries(this.selection).filter(([facet]) => this.locked.includes(facet as FacetId)),
      ),
    });
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
    if (this.open && !this.panel) {
      import('./filter-panel.js').then(
        (panel) => {
          this.panel = panel;
          this.#host.requestUpdate();
        },
        () => {
          this.open = undefined; // offline: the button closes again and can be pressed once more
          this.#host.requestUpdate();
        },
      );
    }
  };

  readonly findOption = (words: string): void => {
    this.find = words;
    this.#host.requestUpdate();
  };

  /** A typed town or postcode, looked up in the feed itself. */
  nearPlace(words: string, groups: readonly Group[]): void {
    const place = this.panel?.findPlace(words, groups);
    if (place) this.#measure(place, groups);
    else this.#say({ state: 'unknown', typed: words });
  }

  /** Where the device is, asked for after a press. */
  async nearMe(label: string, groups: readonly Group[]): Promise<void> {
    this.#say({ state: 'locating', typed: '' });
    try {
      const point = await this.panel?.locate();
      if (point) this.#measure({ label, latitude: point.latitude, longitude: point.longitude }, groups);
    } catch {
      this.#say({ state: 'failed', typed: '' });
    }
  }

  readonly leavePlace = (): void => {
    this.distances = undefined;
    if (this.sort === 'distance') this.sort = undefined;
    this.#say({ state: '', typed: '' });
  };

  #measure(place: NonNullable<PanelContext['near']['place']>, groups: readonly Group[]): void {
    this.distances = this.panel?.distancesFrom(place, groups);
    this.sort = 'distance';
    this.#say({ place, state: '', typed: '' });
  }

  #say(near: PanelContext['near']): void {
    this.near = near;
    this.#host.requestUpdate();
  }

  #set(selection: Selection): void {
    this.selection = selection;
    this.cleared = undefined;
    this.#host.requestUpdate();
  }
}

/** `Tuesday`, `TU`, `today` and `tomorrow` as the feed's code. */
function dayOf(value: string): string {
  const word = value.toLowerCase();
  const from = word === 'today' ? 0 : word === 'tomorrow' ? 1 : undefined;
  if (from !== undefined)
    return ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][(new Date().getDay() + from) % 7] as string;
  return readWeekday(value)?.slice(-2) ?? value;
}

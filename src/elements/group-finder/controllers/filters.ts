import type { ReactiveControllerHost } from 'lit';
import {
  inFeedSpelling,
  only,
  readFilters,
  readPresets,
  toggle,
  type FilterId,
  type FilterIndex,
  type Presets,
  type Selection,
} from '../model/filters.js';
import type { SortOrder } from '../model/order.js';

/** Which filters are on, which one is open, and the order that the visitor chose. */
export class FilterController {
  selection: Selection = {};
  /** What "clear all" took off, until something else is pressed. */
  cleared: Selection | undefined;
  /** The filter whose panel is open. */
  open: FilterId | undefined;
  /** On a narrow page the filters are folded behind one button. */
  unfolded = false;
  sort: SortOrder | undefined;
  /** What is typed in the open panel's own search box. */
  find = '';
  /** Filters whose preset cannot be changed. */
  locked: readonly FilterId[] = [];
  readonly #host: ReactiveControllerHost;
  #presets: Selection = {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Reads the author's presets. What the visitor has chosen in other filters stays. */
  preset(presets: Presets, locked: string): void {
    this.locked = readFilters(locked);
    const before = this.#presets;
    const next = (this.#presets = readPresets(presets));
    const same = (filter: FilterId): boolean => before[filter]?.join() === next[filter]?.join();
    this.selection = { ...only(this.selection, same), ...only(next, (filter) => !same(filter)) };
  }

  /** Brings the selection into the feed's own spelling. */
  spell(index: FilterIndex): void {
    this.selection = inFeedSpelling(this.selection, index);
  }

  readonly toggle = (filter: FilterId, value: string): void => {
    this.#set(toggle(this.selection, filter, value));
  };

  readonly clear = (): void => {
    const before = this.selection;
    this.#set(only(before, this.#isLocked));
    this.cleared = before;
  };

  readonly undo = (): void => {
    if (this.cleared) this.#set(this.cleared);
  };

  /** Takes a selection from a link; what the author locked stays. */
  replace(selection: Selection): void {
    this.#set({ ...selection, ...only(this.selection, this.#isLocked) });
  }

  readonly toggleFold = (): void => {
    this.unfolded = !this.unfolded;
    this.#host.requestUpdate();
  };

  /** Opens a filter or closes it. */
  readonly toggleOpen = (filter: FilterId): void => {
    this.open = this.open === filter ? undefined : filter;
    this.find = '';
    this.#host.requestUpdate();
  };

  /** Closes what is open: the panel, and the fold of a narrow page. */
  readonly close = (): void => {
    this.open = undefined;
    this.unfolded = false;
    this.#host.requestUpdate();
  };

  readonly sortBy = (sort: SortOrder | undefined): void => {
    this.sort = sort;
    this.#host.requestUpdate();
  };

  readonly type = (find: string): void => {
    this.find = find;
    this.#host.requestUpdate();
  };

  readonly #isLocked = (filter: FilterId): boolean => this.locked.includes(filter);

  #set(selection: Selection): void {
    this.selection = selection;
    this.cleared = undefined;
    this.#host.requestUpdate();
  }
}

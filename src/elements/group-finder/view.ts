import type { LitElement } from 'lit';
import type { Group } from '../../feed/index.js';
import type { Localize } from '../../i18n/index.js';
import type { WordsOptions } from '../../schedule/index.js';
import type { Asked } from './address.js';
import type { Choice } from './choice.js';
import type { FacetId, Facets } from './facets.js';
import type { Words } from './labels.js';
import type { Parts } from './lazy.js';
import type { PageController } from './page-controller.js';
import type { SearchController } from './search-controller.js';
import type { SortOrder } from './state.js';

/** The element, as far as its pieces may know it. */
export interface FinderHost extends LitElement {
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly layout: 'cards' | 'table';
  readonly sort: SortOrder;
  readonly filters: string;
  readonly syncUrl: boolean;
  readonly map: string;
  readonly mapCredit: string;
  select: (id: string) => void;
  search: (words: string) => void;
}

/** All that the pieces of a finder are drawn from, made once a drawing. */
export interface View extends Words {
  host: FinderHost;
  i18n: Localize<'finder'>;
  groups: readonly Group[];
  /** Whether all is known of all groups; else only of those that are drawn. */
  whole: boolean;
  facets: Facets;
  choice: Choice;
  search: SearchController;
  page: PageController;
  parts: Parts;
  /** The filters that have a button. */
  offered: readonly FacetId[];
  /** Positions of all groups in the order that is wanted; of those found by what was typed; of those that also pass the filters. */
  order: readonly number[];
  found: readonly number[];
  matches: readonly number[];
  /** How many of them are drawn, and how many more at a press. */
  shown: number;
  step: number;
  /** The list's very first drawing has so many of them: what a screen can hold. Then all that are shown. */
  drawn: number;
  sort: SortOrder;
  /** The level of the heading above the list. */
  level: number;
  /** `YYYY-MM-DD`, today where the visitor is. */
  today: string;
  /** For the words of schedules. */
  schedule: WordsOptions;
  more: () => void;
  /** What a link to a group says, or to this search where no group is named; and the finder's name in it. */
  asked: (group: string) => [asked: Asked, name: string];
  /** Moves the focus once the next drawing stands: to the first of these ids that is there. */
  focus: (...ids: string[]) => void;
}

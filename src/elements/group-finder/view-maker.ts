import type { Begun, Feed } from '../../feed/index.js';
import { formatNumber, type Localize } from '../../i18n/index.js';
import { schedule } from '../../i18n/en/schedule.js';
import type { AddressController } from './address-controller.js';
import type { Agenda } from './agenda.js';
import type { Choice } from './choice.js';
import { FACETS, type FacetId, type Facets } from './facets.js';
import { memo, parts } from './lazy.js';
import { noticeWords } from './list.views.js';
import type { PageController } from './page-controller.js';
import type { ResultsController } from './results-controller.js';
import type { SearchController } from './search-controller.js';
import { found, matching, ordered } from './state.js';
import type { FinderHost, View } from './view.js';

interface Sources {
  agenda: Agenda;
  search: SearchController;
  choice: Choice;
  page: PageController;
  results: ResultsController;
  address: AddressController;
  i18n: Localize<'finder'>;
}

/** Works out, once a drawing, all that a finder is drawn from: the groups that match, in their order, and what can be done. */
export class ViewMaker {
  readonly #host: FinderHost;
  readonly #from: Sources;
  readonly #ordered = memo(ordered);
  readonly #found = memo(found);
  readonly #matching = memo(matching);
  readonly #offered = memo(offered);
  #step = 0;

  constructor(host: FinderHost, from: Sources) {
    this.#host = host;
    this.#from = from;
  }

  /**
   * @param begun the list, while it is still being read: what is drawn of it is read first.
   * @param ready whether there is a list to speak of.
   */
  make(facets: Facets, feed: Feed | undefined, begun: Begun | undefined, ready: boolean): View {
    const host = this.#host;
    const { agenda, search, choice, page, results, address, i18n } = this.#from;
    const { t, lang } = i18n;
    const { groups } = facets;
    const typed = search.query.trim() !== '';
    const chosen = choice.sort === 'relevance' && !typed ? undefined : choice.sort;
    const sort = chosen ?? (typed ? 'relevance' : host.sort);
    const order = this.#ordered(agenda.order, sort, groups, lang, choice.distances);
    const hits = this.#found(order, search.result, sort);
    const matches = this.#matching(facets, hits, choice.selection);
    const step = Math.max(1, Math.round(host.pageSize) || 20);
    if (step !== this.#step) this.#step = results.shown = step;
    const shown = Math.min(results.shown, matches.length);
    const drawn = ready ? results.draw(shown, host.layout === 'table' ? 40 : 150) : shown;
    const whole = groups !== begun?.groups;
    if (begun && !whole) {
      for (const i of matches.slice(0, drawn)) begun.complete(i);
      if (page.id) begun.complete(groups.findIndex(({ id }) => id === page.id));
    } else if (ready) {
      const count = matches.length;
      const words = [
        noticeWords({ t, lang, search }),
        count ? t.count(count, formatNumber(lang, count)) : t.none,
      ];
      const asked = JSON.stringify([search.query, choice.selection]);
      if (results.show(asked, count, groups.length, step, words.join(' '))) page.said = '';
    }
    return {
      t,
      lang,
      feed,
      host,
      i18n,
      groups,
      whole,
      facets,
      choice,
      search,
      page,
      parts,
      offered: this.#offered(facets, host.filters, choice.locked),
      order,
      found: hits,
      matches,
      shown: results.shown,
      drawn,
      step,
      sort,
      level: host.headingLevel,
      today: agenda.today,
      schedule: { lang, words: i18n.words('schedule', schedule), timeZone: agenda.timeZone },
      more: this.#more,
      focus: this.#focus,
      asked: (group) => [address.linked(group), address.name],
    };
  }

  /** Moves the focus once the next drawing stands: to the first of these ids that is there and can be seen. */
  readonly #focus = (...ids: string[]): void =>
    void this.#host.updateComplete.then(() => {
      const targets = ids.map((id) => this.#host.shadowRoot?.getElementById(id));
      targets.find((each) => each?.checkVisibility())?.focus();
    });

  readonly #more = (): void => {
    this.#from.results.shown += this.#step;
    this.#host.requestUpdate();
  };
}

/** The filters that have a button: those that the author names, else those that tell groups apart. */
function offered(facets: Facets, filters: string, locked: readonly FacetId[]): readonly FacetId[] {
  const named = filters.split(/[\s,]+/).filter(Boolean) as FacetId[];
  const shown = named.length
    ? [...new Set(named)].filter((facet) => FACETS.includes(facet) && facets.all(facet).size)
    : FACETS.filter((facet) => facets.useful(facet));
  return shown.filter((facet) => !locked.includes(facet));
}

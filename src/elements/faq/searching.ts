import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/index.js';
import type { Question } from './question.js';
import type { Finding } from './finding.js';

/**
 * What somebody looks for among the questions. What is typed stays here: in no address, event or request. The part that
 * searches is fetched when the search box gets the focus; until it has come, every question stays in sight.
 */
export class Searching implements ReactiveController {
  query = '';
  /** The category that the visitor chose; a search looks everywhere. */
  chosen = '';
  /** There once somebody has gone to the search box. */
  finding?: Finding;
  #over: Parameters<Finding['over']> = [[], undefined, 'en'];
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.finding?.stop();
  }

  /** Other questions, or other words in them. What is typed stays. */
  over(entries: readonly Question[], feed: Feed | undefined, lang: string): void {
    this.#over = [entries, feed, lang];
    this.finding?.over(...this.#over);
    this.finding?.type(this.query);
  }

  /** The search box has the focus: be ready for the first key. */
  readonly prepare = async (): Promise<void> => {
    try {
      const { Finding } = await import('./finding.js');
      if (!this.finding) (this.finding = new Finding(this.#host)).over(...this.#over);
      this.finding.prepare();
      if (this.query) this.finding.type(this.query);
    } catch {
      // offline: every question stays in sight, and the next key asks again
    }
  };

  type(query: string): void {
    this.query = query;
    if (this.finding) this.finding.type(query);
    else void this.prepare();
    this.#host.requestUpdate();
  }

  /** Whether an entry is to be shown. */
  readonly shows = ({ id, category }: Question): boolean =>
    this.finding?.found?.has(id) ?? (!this.chosen || category.includes(this.chosen));

  /** A category's button was pressed; the one without a name chooses all. */
  readonly onChoose = (event: Event): void => {
    this.chosen = (event.currentTarget as HTMLButtonElement).value;
    this.#host.requestUpdate();
  };

  /** Shows every entry again. */
  reset(): void {
    this.chosen = '';
    if (this.query) this.type('');
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inSlices, type Group } from '../../feed/index.js';
import { everyMinute, nextStart, prepareSchedules, sortByNext } from '../../schedule/index.js';
import { sinks } from './state.js';

/** Knows when groups meet: the order of the list, soonest first, kept true as the minutes pass. */
export class Agenda implements ReactiveController {
  /** Positions of the groups, soonest first; nothing until they are worked out. */
  order?: readonly number[] | undefined;
  /** The zone of groups that name none. */
  timeZone?: string | undefined;
  readonly #host: ReactiveControllerHost;
  #groups: readonly Group[] = [];
  #running?: AbortController | undefined;
  #stop?: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** `YYYY-MM-DD` where the visitor is. */
  get today(): string {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  }

  setGroups(groups: readonly Group[], timeZone: string | undefined): void {
    if (groups === this.#groups && timeZone === this.timeZone) return;
    if (groups !== this.#groups) this.order = undefined;
    this.#groups = groups;
    this.timeZone = timeZone;
    if (groups.length) void this.#arrange();
  }

  /** When a group meets next, in milliseconds since 1970; Infinity where nobody knows. */
  nextStart(group: Group): number {
    return nextStart(group, { timeZone: this.timeZone });
  }

  hostConnected(): void {
    this.#stop = everyMinute(() => {
      if (this.order) void this.#arrange();
    });
    if (this.#groups.length && !this.order) void this.#arrange();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#running?.abort();
  }

  async #arrange(): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    const groups = this.#groups;
    try {
      // a polyfill or a reader of words that cannot be fetched leaves the groups' own words and the feed's order
      await prepareSchedules(groups).catch(() => false);
      const sorted = await inSlices(sortByNext(groups, { timeZone: this.timeZone }), running.signal);
      if (running.signal.aborted) return;
      const at = new Map(groups.map((group, i) => [group, i]));
      const today = this.today;
      const order = sorted.map((group) => at.get(group) as number);
      const last = new Set(order.filter((i) => sinks(groups[i] as Group, today)));
      this.order = last.size ? [...order.filter((i) => !last.has(i)), ...last] : order;
      this.#host.requestUpdate();
    } catch {
      // other groups came, or the element left
    }
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Group } from '../../feed/index.js';
import { everyMinute, orderByNext, prepareSchedules } from '../../schedule/index.js';
import { inSlices } from '../../text/slices.js';
import { sinks } from './state.js';

/** Knows when groups meet: the order of the list, soonest first, kept true as the minutes pass. */
export class Agenda implements ReactiveController {
  /** Positions of the groups, soonest first. */
  order: readonly number[] = [];
  /** The zone of groups that name none. */
  timeZone?: string | undefined;
  /** The groups that are in order: those of the last feed, until the new ones are. */
  groups: readonly Group[] = [];
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
    this.#groups = groups;
    this.timeZone = timeZone;
    if (groups.length) return void this.#arrange();
    this.#running?.abort();
    this.groups = groups;
    this.order = [];
  }

  hostConnected(): void {
    this.#stop = everyMinute(() => {
      if (this.groups.length) void this.#arrange();
    });
    if (this.#groups !== this.groups) void this.#arrange();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#running?.abort();
  }

  async #arrange(): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    const groups = this.#groups;
    const { timeZone } = this;
    try {
      // a polyfill or a reader of words that cannot be fetched leaves the groups' own words and the feed's order
      await prepareSchedules(groups, { timeZone }).catch(() => false);
      const order = await inSlices(orderByNext(groups, { timeZone }), running.signal);
      if (running.signal.aborted) return;
      const today = this.today;
      const last = new Set(order.filter((i) => sinks(groups[i] as Group, today)));
      this.order = last.size ? [...order.filter((i) => !last.has(i)), ...last] : order;
      this.groups = groups;
      this.#host.requestUpdate();
    } catch {
      // other groups came, or the element left
    }
  }
}

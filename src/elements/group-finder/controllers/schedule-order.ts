import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Group } from '../../../feed/index.js';
import { everyMinute, orderByNext, prepareSchedules, type PrepareOptions } from '../../../schedule/index.js';
import { localDate } from '../../../text/index.js';
import { inSlices } from '../../../text/slices.js';
import { sinks } from '../model/order.js';

/** Of a list that is not all read, so many that come first are sure to stand where they belong: more than a screen holds. */
const FIRST = 30;

/** The order of the groups by their next dates, soonest first, kept true as the minutes pass. */
export class ScheduleOrder implements ReactiveController {
  /** Positions of the groups, soonest first. */
  order: readonly number[] = [];
  /** The zone of groups that name none. */
  timeZone?: string | undefined;
  /** The groups that are in order: those of the last feed, until the new ones are. */
  groups: readonly Group[] = [];
  readonly #host: ReactiveControllerHost;
  #wanted: readonly Group[] = [];
  #ensure?: ((index: number) => void) | undefined;
  #list: Omit<PrepareOptions, 'timeZone'> = {};
  #running?: AbortController | undefined;
  #stop?: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** `YYYY-MM-DD` where the visitor is. */
  get today(): string {
    return localDate(new Date());
  }

  /**
   * @param ensure reads one of the groups, where they are not all read.
   * @param list country and language of the feed, which tell what times in words mean.
   */
  setGroups(
    groups: readonly Group[],
    timeZone: string | undefined,
    ensure?: (index: number) => void,
    list: Omit<PrepareOptions, 'timeZone'> = {},
  ): void {
    if (groups === this.#wanted && timeZone === this.timeZone) return;
    this.#wanted = groups;
    this.#ensure = ensure;
    this.#list = list;
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
    if (this.#wanted !== this.groups) void this.#arrange();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#running?.abort();
  }

  async #arrange(): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    const groups = this.#wanted;
    const { timeZone } = this;
    try {
      // a polyfill or a reader of words that cannot be fetched leaves the groups' own words and the feed's order
      await prepareSchedules(groups, { ...this.#list, timeZone }).catch(() => false);
      const order = await inSlices(orderByNext(groups, { timeZone }), running.signal);
      if (running.signal.aborted) return;
      this.order = this.#sunk(order);
      this.groups = groups;
      this.#host.requestUpdate();
    } catch {
      // other groups came, or the element left
    }
  }

  /** The order with those last that one cannot count on; as far down the list as it is read. */
  #sunk(order: readonly number[]): readonly number[] {
    const { today } = this;
    const last = new Set<number>();
    let left = this.#ensure ? FIRST : Infinity;
    for (const i of order) {
      if (!left) break;
      this.#ensure?.(i);
      if (sinks(this.#wanted[i] as Group, today)) last.add(i);
      else left--;
    }
    return last.size ? [...order.filter((i) => !last.has(i)), ...last] : order;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Group } from '../../feed/index.js';
import { sinks } from './state.js';

/** Knows when groups meet: the order of the list, soonest first. */
export class Agenda implements ReactiveController {
  /** Positions of the groups, soonest first; nothing until they are worked out. */
  order?: readonly number[] | undefined;
  readonly #host: ReactiveControllerHost;
  #groups: readonly Group[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get today(): string {
    return new Date().toLocaleDateString('sv-SE');
  }

  setGroups(groups: readonly Group[]): void {
    if (groups === this.#groups) return;
    this.#groups = groups;
    const all = groups.map((_, i) => i);
    const last = groups.map((group) => sinks(group, this.today));
    this.order = [...all.filter((i) => !last[i]), ...all.filter((i) => last[i])];
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // nothing runs yet
  }
}

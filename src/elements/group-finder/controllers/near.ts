import type { ReactiveControllerHost } from 'lit';
import type { Group } from '../../../feed/index.js';
import type { Place } from '../model/labels.js';

type Geo = typeof import('../model/geo.js');

/** So many places of one name are offered. */
const MOST = 8;

/** A place that the visitor named, or the device. It is worked out here and leaves the page with nobody (promises P4, P9). */
export class NearController {
  place: Place | undefined;
  state: '' | 'locating' | 'failed' | 'missing' | 'unknown' | 'which' = '';
  /** What was typed and is no place of the feed. */
  typed = '';
  /** Places of one name, to choose from. */
  places: readonly Place[] = [];
  /** Kilometres to each group, once a place is named; NaN where a group has no place to go to. */
  distances: readonly number[] | undefined;
  /** What works it out. Fetched when a place is asked for. */
  geo: Geo | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #changed: (place: Place | undefined) => void;
  #groups: readonly Group[] = [];

  /** @param changed is called when there is a place, and when it is left. */
  constructor(host: ReactiveControllerHost, changed: (place: Place | undefined) => void) {
    this.#host = host;
    this.#changed = changed;
  }

  setGroups(groups: readonly Group[]): void {
    if (groups === this.#groups) return;
    this.#groups = groups;
    if (this.place) this.distances = this.geo?.distancesFrom(this.place, groups);
  }

  /** Fetches what works it out, where a place may be asked for next. */
  prepare(): void {
    if (!this.geo) this.#load().catch(() => undefined);
  }

  async #load(): Promise<Geo> {
    return (this.geo ??= await import('../model/geo.js'));
  }

  /** Looks a typed town or postcode up in the feed itself, and puts what is near it first. */
  readonly find = async (words: string): Promise<void> => {
    try {
      const places = (await this.#load()).findPlaces(words, this.#groups);
      const [place] = places;
      if (places.length > 1) this.#say('which', words, places.slice(0, MOST));
      else if (place) this.go(place);
      else this.#say('unknown', words);
    } catch {
      this.#say('missing');
    }
  };

  /** Puts what is near the device first. @param label what to call where it is. */
  readonly locate = async (label: string): Promise<void> => {
    this.#say('locating');
    try {
      const { locate } = await this.#load();
      const at = await locate().catch(() => undefined);
      if (at) this.go({ label, latitude: at.latitude, longitude: at.longitude });
      else this.#say('failed');
    } catch {
      this.#say('missing');
    }
  };

  readonly leave = (): void => {
    if (!this.place) return;
    this.place = this.distances = undefined;
    this.#changed(undefined);
    this.#say('');
  };

  /** Lists the groups by how far they are from a place. */
  readonly go = (place: Place): void => {
    this.place = place;
    this.distances = this.geo?.distancesFrom(place, this.#groups);
    this.#changed(place);
    this.#say('');
  };

  #say(state: NearController['state'], typed = '', places: readonly Place[] = []): void {
    this.state = state;
    this.places = places;
    this.typed = typed;
    this.#host.requestUpdate();
  }
}

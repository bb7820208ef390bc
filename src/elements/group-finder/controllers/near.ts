import type { LitElement } from 'lit';
import { warn } from '../../../context/index.js';
import type { Group } from '../../../feed/index.js';
import type { Place } from '../model/labels.js';

type Geo = typeof import('../model/geo.js');

/** So many places of one name are offered. */
const MOST = 8;

/** A place that the visitor named, or the device. It is worked out here and leaves the page with nobody (promises P4, P9). */
export class NearController {
  place: Place | undefined;
  state: '' | 'loading' | 'locating' | 'failed' | 'missing' | 'unknown' | 'which' = '';
  /** What was typed and is no place of the feed. */
  typed = '';
  /** Places of one name, to choose from. */
  places: readonly Place[] = [];
  /** Kilometres to each group, once a place is named; NaN where a group has no place to go to. */
  distances: readonly number[] | undefined;
  /** What works it out. Fetched when a place is asked for. */
  geo: Geo | undefined;
  /** The place that a link gives, as long as it is the one. What is typed never gets here: this goes into addresses. */
  link = '';
  /** So many kilometres away at most are listed: what the visitor chose. */
  #chosen: number | undefined;
  /** The author's `within`, and the language whose country says the unit. */
  #within = { words: '', lang: '' };
  /** A place of the page or of a link that is still to be looked up. */
  #asked = '';
  readonly #host: LitElement;
  readonly #changed: (place: Place | undefined) => void;
  #groups: readonly Group[] = [];

  /** @param changed is called when there is a place, and when it is left. */
  constructor(host: LitElement, changed: (place: Place | undefined) => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** So many kilometres away at most are listed. */
  get within(): number {
    const { words, lang } = this.#within;
    return this.#chosen ?? this.geo?.readWithin(words, lang) ?? Infinity;
  }

  /** @param words the author's `within`. @param lang the language whose country says the unit. */
  setWithin(words: string, lang: string): void {
    this.#within = { words, lang };
  }

  /** Lists what is at most so many kilometres away. */
  readonly reach = (km: number): void => {
    this.#chosen = km;
    this.#host.requestUpdate();
  };

  /** @param groups all of them. */
  setGroups(groups: readonly Group[]): void {
    if (groups === this.#groups) return;
    this.#groups = groups;
    if (this.place) this.distances = this.geo?.distancesFrom(this.place, groups);
    if (this.#asked && groups.length) void this.#look();
  }

  /** Whether a place is still looked up that the page or a link gives. */
  get pending(): boolean {
    return this.#asked !== '';
  }

  /** Lists by a place that the page gives: a town of the feed, or `latitude,longitude` with a name after it. */
  give(words: string): void {
    this.link = '';
    this.#asked = words.trim();
    if (!this.#asked) this.leave();
    else if (this.#groups.length) void this.#look();
  }

  /** The same for a place that a link gives. */
  giveLink(words: string): void {
    if (words === this.link) return;
    this.give(words);
    this.link = words;
  }

  async #look(): Promise<void> {
    const words = this.#asked;
    const geo = await this.#load().catch(() => undefined);
    if (words !== this.#asked) return; // another one was given
    this.#asked = '';
    const point = geo?.readPoint(words);
    const places = point ? [point] : (geo?.findPlaces(words, this.#groups) ?? []);
    if (places.length === 1) {
      const { link } = this;
      this.go(places[0] as Place);
      this.link = link;
      return;
    }
    this.#say(places.length ? 'which' : geo ? 'unknown' : 'missing', words, places.slice(0, MOST));
    if (geo)
      warn(
        this.#host,
        `near="${words}": ${places.length ? 'several places of the feed. Say the region too.' : 'no place of the feed.'}`,
      );
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
    if (!this.geo) this.#say('loading');
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
    this.link = '';
    if (!this.place) return;
    this.place = this.distances = undefined;
    this.#changed(undefined);
    this.#say('');
  };

  /** Lists the groups by how far they are from a place. */
  readonly go = (place: Place): void => {
    this.place = place;
    this.link = this.#asked = '';
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

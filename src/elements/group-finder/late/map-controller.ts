import type { LitElement, ReactiveController } from 'lit';
import type { Group } from '../../../feed/index.js';
import { pointOf } from '../model/labels.js';
import type { GroupMap, PinWords, Point } from './leaflet-map.js';

type Leaflet = typeof import('./leaflet-map.js');

/** What a map shows. */
export interface Mapped {
  /** The address of the tiles. */
  tiles: string;
  groups: readonly Group[];
  /** Positions of the groups that are listed. */
  matches: readonly number[];
  words: PinWords;
}

/** The map of a finder: asked for or not, and kept in step with the list. It drives Leaflet after each drawing. */
export class MapController implements ReactiveController {
  status: '' | 'loading' | 'shown' | 'failed' = '';
  /** Positions of the groups at the place that was pressed. */
  here: readonly number[] = [];
  /** The groups that may be shown where they are, as `precision` allows (promise P10). */
  points: readonly Point[] = [];
  readonly #host: LitElement;
  readonly #focus: (id: string) => void;
  #mapped: Mapped | undefined;
  #leaflet: Leaflet | undefined;
  #map: GroupMap | undefined;
  #shown: readonly Point[] | undefined;

  /** @param focus moves the focus to what has this id, once it is drawn. */
  constructor(host: LitElement, focus: (id: string) => void) {
    this.#host = host;
    this.#focus = focus;
    host.addController(this);
  }

  /** Takes what is listed now. To be called before a drawing. */
  show(mapped: Mapped): void {
    const same = mapped.matches === this.#mapped?.matches && mapped.groups === this.#mapped.groups;
    this.#mapped = mapped;
    if (same) return;
    this.here = [];
    this.points = mapped.matches.flatMap((index) => {
      const group = mapped.groups[index] as Group;
      const point = pointOf(group);
      return point ? [{ index, name: group.name, ...point }] : [];
    });
  }

  /** After the press: fetches Leaflet, then draws. */
  readonly ask = async (): Promise<void> => {
    this.#set('loading');
    try {
      this.#leaflet = await import('./leaflet-map.js');
      this.#set('shown');
      this.#focus('map');
    } catch {
      this.#set('failed');
    }
  };

  readonly hide = (): void => {
    this.#set('');
    this.#focus('map-show');
  };

  /** Leaves the pressed place. */
  readonly leave = (): void => {
    this.#press([]);
    this.#focus('map');
  };

  readonly zoom = (by: number): void => this.#map?.zoom(by);

  hostConnected(): void {
    if (this.status === 'shown') this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#remove();
  }

  hostUpdated(): void {
    const container = this.#host.isConnected ? this.#host.shadowRoot?.getElementById('map') : undefined;
    if (this.#map && this.#map.container !== container) this.#remove();
    if (!container || !this.#leaflet || !this.#mapped) return;
    const { tiles, words } = this.#mapped;
    this.#map ??= new this.#leaflet.GroupMap(container, tiles, (here) => {
      this.#press(here);
      this.#focus('here');
    });
    if (this.#shown === this.points) return;
    this.#shown = this.points;
    this.#map.show(this.points, words);
  }

  #remove(): void {
    this.#map?.remove();
    this.#map = this.#shown = undefined;
  }

  #press(here: readonly number[]): void {
    this.here = here;
    this.#host.requestUpdate();
  }

  #set(status: MapController['status']): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}

/**
 * The map itself, by Leaflet. Fetched after a press. Nothing of Leaflet's that writes HTML is used (popups, its zoom buttons, its
 * credit line), so names stay text and a page that requires trusted types can have a map.
 */
import {
  divIcon,
  latLngBounds,
  map as createMap,
  marker,
  tileLayer,
  type Map as LeafletMap,
  type Marker,
} from 'leaflet/dist/leaflet-src.esm.js';
import { cluster, type Pixel } from '../model/cluster.js';

/** A group that may be shown where it is. */
export interface Point {
  /** Its place in the feed's list. */
  index: number;
  name: string;
  latitude: number;
  longitude: number;
}

/** What a pin says that stands for several groups. */
export interface PinWords {
  number: (n: number) => string;
  count: (n: number) => string;
}

/** Groups nearer than this, in pixels, share a pin: about the width of a thumb. */
const CELL = 48;
const CLOSEST = 17;

export class GroupMap {
  /** What the map is drawn in. */
  readonly container: HTMLElement;
  readonly #onPress: (here: readonly number[]) => void;
  readonly #map: LeafletMap;
  readonly #sizes: ResizeObserver;
  readonly #pins = new Map<string, Marker>();
  #points: readonly Point[] = [];
  #words!: PinWords;
  /** Where they are on the map of zoom 0; the map of each zoom is twice as large as the one before. */
  #pixels: readonly Pixel[] = [];
  #shared?: { zoom: number; pixels: readonly Pixel[]; pins: number[][] };

  /** @param onPress is given the groups of a pin that cannot be told apart by going closer. */
  constructor(container: HTMLElement, tiles: string, onPress: (here: readonly number[]) => void) {
    this.container = container;
    this.#onPress = onPress;
    const touch = matchMedia('(pointer: coarse)').matches;
    this.#map = createMap(container, {
      zoomControl: false,
      attributionControl: false,
      // one finger and the wheel scroll the page; two fingers, the keys and the buttons move the map
      scrollWheelZoom: false,
      dragging: !touch,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      inertia: false,
      minZoom: 1,
      maxZoom: CLOSEST + 1,
    });
    tileLayer(tiles, {
      maxZoom: CLOSEST + 1,
      referrerPolicy: 'no-referrer',
    }).addTo(this.#map);
    this.#map.on('moveend', () => this.#draw());
    this.#sizes = new ResizeObserver(() => this.#map.invalidateSize({ animate: false }));
    this.#sizes.observe(container);
  }

  /** Shows these groups and no others, all of them in sight. */
  show(points: readonly Point[], words: PinWords): void {
    this.#words = words;
    this.#points = points;
    this.#pixels = points.map(({ latitude, longitude }) => this.#map.project([latitude, longitude], 0));
    if (points.length) this.#fit(points);
    else this.#draw();
  }

  zoom(by: number): void {
    this.#map.setZoom(this.#map.getZoom() + by);
  }

  remove(): void {
    this.#sizes.disconnect();
    this.#map.remove();
  }

  #fit(points: readonly Point[]): void {
    const bounds = latLngBounds(points.map(({ latitude, longitude }) => [latitude, longitude]));
    this.#map.fitBounds(bounds, {
      maxZoom: points.length > 1 ? CLOSEST : 14,
      padding: [40, 40],
      animate: false,
    });
    this.#draw();
  }

  /** The groups of each pin. They depend on the zoom alone, so that moving changes no pin. */
  #pinsAt(zoom: number): number[][] {
    if (this.#shared?.zoom !== zoom || this.#shared.pixels !== this.#pixels) {
      const scale = 2 ** zoom;
      const pixels = this.#pixels.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
      this.#shared = { zoom, pixels: this.#pixels, pins: cluster(pixels, CELL) };
    }
    return this.#shared.pins;
  }

  /** Draws the pins in sight. Those that stay keep their focus. */
  #draw(): void {
    const sight = this.#map.getBounds().pad(0.3);
    const wanted = new Map<string, Point[]>();
    for (const pin of this.#pinsAt(this.#map.getZoom())) {
      const first = this.#points[pin[0] as number] as Point;
      if (!sight.contains([first.latitude, first.longitude])) continue;
      const here = pin.map((i) => this.#points[i] as Point);
      wanted.set(here.map(({ index }) => index).join(), here);
    }
    for (const [key, pin] of this.#pins) {
      if (wanted.has(key)) continue;
      pin.remove();
      this.#pins.delete(key);
    }
    for (const [key, here] of wanted) if (!this.#pins.has(key)) this.#pins.set(key, this.#pin(here));
  }

  /** A button on the map: the name of a group, or how many there are. */
  #pin(here: readonly Point[]): Marker {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = here.length > 1 ? 'pin many' : 'pin';
    button.textContent = here.length > 1 ? this.#words.number(here.length) : '';
    button.setAttribute(
      'aria-label',
      here.length > 1 ? this.#words.count(here.length) : (here[0]?.name ?? ''),
    );
    const { latitude = 0, longitude = 0 } = here[0] ?? {};
    const pin = marker([latitude, longitude], {
      icon: divIcon({ className: 'pin-box', html: button, iconSize: [40, 40] }),
      keyboard: false, // the button inside is what has the focus
    });
    pin.on('click', () => this.#press(here));
    return pin.addTo(this.#map);
  }

  /** Goes closer while that tells groups apart; else says which they are. */
  #press(here: readonly Point[]): void {
    const [first] = here;
    const apart = here.some((p) => p.latitude !== first?.latitude || p.longitude !== first.longitude);
    if (apart && here.length > 8 && this.#map.getZoom() < CLOSEST) {
      this.#fit(here);
      this.container.focus({ preventScroll: true });
    } else this.#onPress(here.map(({ index }) => index));
  }
}

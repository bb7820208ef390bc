/** The offer of a map. Nothing is asked of anybody before the press; the notice names who would learn of it (promise P8). */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Group } from '../../feed/index.js';
import { formatNumber, type Catalogue } from '../../i18n/index.js';
import { panel as english } from '../../i18n/en/panel.js';
import { heading } from '../../styles/index.js';
import type { GroupMap, Point } from './map.js';
import { pointOf } from './near.js';
import type { FinderHost, View } from './view.js';

export { mapStyles as styles } from './map.styles.js';

/** What a finder's map remembers: whether it was asked for, and the groups at the place that was pressed. */
class MapState {
  asked: '' | 'loading' | 'shown' | 'failed' = '';
  here: readonly number[] = [];
  map: GroupMap | undefined;
  view: View;
  readonly #host: FinderHost;
  #matches: readonly number[] | undefined;

  constructor(view: View) {
    this.view = view;
    this.#host = view.host;
  }

  /** After the press: fetches Leaflet, then draws. */
  readonly ask = (): void => {
    this.#set('loading');
    import('./map.js').then(
      ({ GroupMap }) => {
        this.mount = (container) => {
          this.map?.remove();
          this.map = this.#matches = undefined;
          // its size is known only once it stands in the page
          queueMicrotask(() => {
            if (!container?.isConnected || this.map) return;
            this.map = new GroupMap(container as HTMLElement, this);
            this.show();
          });
        };
        this.#set('shown');
        this.view.focus('map');
      },
      () => this.#set('failed'),
    );
  };

  mount?: (container: Element | undefined) => void;

  /** Brings the map in step with the list. */
  show(): void {
    const { matches } = this.view;
    if (!this.map || matches === this.#matches) return;
    this.#matches = matches;
    this.here = [];
    this.map.show(pointsOf(this.view));
  }

  readonly press = (here: readonly number[]): void => {
    this.here = here;
    this.#host.requestUpdate();
    this.view.focus('here');
  };

  readonly leave = (): void => {
    this.here = [];
    this.#host.requestUpdate();
    this.view.focus('map');
  };

  readonly hide = (): void => {
    this.#set('');
    this.view.focus('map-show');
  };

  #set(asked: MapState['asked']): void {
    this.asked = asked;
    this.#host.requestUpdate();
  }
}

const states = new WeakMap<FinderHost, MapState>();

/** The groups that may be shown where they are, as `precision` allows (promise P10). */
const pointsOf = ({ groups, matches }: View): Point[] =>
  matches.flatMap((index) => {
    const group = groups[index] as Group;
    const point = pointOf(group);
    return point ? [{ index, name: group.name, ...point }] : [];
  });

/** The site that the pictures come from; nothing where the address is none of tiles. */
function siteOf(tiles: string): string | undefined {
  if (!['{z}', '{x}', '{y}'].every((part) => tiles.includes(part))) return undefined;
  try {
    const { host, protocol } = new URL(tiles.replace('{s}', 'a'), document.baseURI);
    return /^https?:$/.test(protocol) ? host : undefined;
  } catch {
    return undefined;
  }
}

/** The names of the groups at a pressed place, which open as they do in the list. */
function hereList({ groups, host, lang, level }: View, p: Catalogue['panel'], state: MapState): unknown {
  const { here } = state;
  if (!here.length) return nothing;
  return html`<section class="here">
    ${heading(level + 1, p.mapHere(here.length, formatNumber(lang, here.length)), 'here')}
    <ul role="list">
      ${here.map((i) => {
        const { id, name } = groups[i] as Group;
        return html`<li dir="auto">
          <button class="plain" type="button" @click=${() => host.select(id)}>${name}</button>
        </li>`;
      })}
    </ul>
    <button class="button quiet" type="button" @click=${state.leave}>${p.mapLeave}</button>
  </section>`;
}

/** The notice with its button; after the press the map, in step with the list below it. */
export function mapView(view: View): TemplateResult | typeof nothing {
  const { host, i18n, lang, matches } = view;
  const site = siteOf(host.map);
  if (!site || !matches.length) return nothing;
  const p = i18n.words('panel', english);
  let state = states.get(host);
  if (!state) states.set(host, (state = new MapState(view)));
  state.view = view;
  if (state.asked !== 'shown')
    return html`<div class="map-offer no-print">
      <button class="button" id="map-show" type="button" @click=${state.ask}>${p.mapShow}</button>
      <p class="small">${state.asked === 'failed' ? p.mapFailed : p.mapOffer(site)}</p>
    </div>`;
  state.show();
  const on = pointsOf(view).length;
  const number = (n: number): string => formatNumber(lang, n);
  return html`<section class="map-box no-print" aria-label=${p.mapLabel}>
    <div class="map" id="map" tabindex="0" role="region" aria-label=${p.mapKeys} ${ref(state.mount)}></div>
    <p class="fields">
      <button class="button" type="button" @click=${() => state.map?.zoom(1)}>${p.mapIn}</button>
      <button class="button" type="button" @click=${() => state.map?.zoom(-1)}>${p.mapOut}</button>
      <button class="button quiet" type="button" @click=${state.hide}>${p.mapHide}</button>
      <span class="small muted">${host.mapCredit}</span>
    </p>
    <p class="small muted">${p.mapCount(number(on), matches.length - on, number(matches.length - on))}</p>
    ${hereList(view, p, state)}
  </section>`;
}

/** The offer of a map. Nothing is asked of anybody before the press; the notice names who would learn of it (promise P8). */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type Catalogue, type Localize } from '../../../i18n/index.js';
import { common } from '../../../i18n/en/common.js';
import { panel as english } from '../../../i18n/en/panel.js';
import { heading } from '../../../styles/index.js';

export interface MapProps {
  i18n: Localize<'finder'>;
  /** The address of the tiles, and who made the map. */
  tiles: string;
  credit: string;
  /** The level of the heading of what stands at a pressed place. */
  level: number;
  /** Whether the visitor asked for the map. */
  status: '' | 'loading' | 'shown' | 'failed';
  /** How many groups match, and how many of them have a place to show. */
  count: number;
  points: number;
  /** The groups at the pressed place. */
  here: readonly { name: string; onOpen: () => void }[];
  onAsk: () => void;
  onHide: () => void;
  /** Leaves the pressed place. */
  onLeave: () => void;
  onZoom: (by: number) => void;
}

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
function hereList({ here, level, i18n: { lang }, onLeave }: MapProps, p: Catalogue['panel']): unknown {
  if (!here.length) return nothing;
  return html`<section class="here">
    ${heading(level, p.mapHere(here.length, formatNumber(lang, here.length)), 'here')}
    <ul role="list">
      ${here.map(
        ({ name, onOpen }) =>
          html`<li dir="auto"><button class="plain" type="button" @click=${onOpen}>${name}</button></li>`,
      )}
    </ul>
    <button class="button quiet" type="button" @click=${onLeave}>${p.mapLeave}</button>
  </section>`;
}

/** The notice with its button; after the press the map, in step with the list below it. */
export function mapView(props: MapProps): TemplateResult | typeof nothing {
  const { i18n, status, count, points, onZoom } = props;
  const site = siteOf(props.tiles);
  if (!site || !count) return nothing;
  const p = i18n.words('panel', english);
  const words = i18n.words('common', common);
  if (status !== 'shown')
    return html`<div class="map-offer no-print">
      <button class="button" id="map-show" type="button" @click=${props.onAsk}>${p.mapShow}</button>
      <p class="small">${p.mapOffer(site)}</p>
      <p aria-live="polite">${{ '': '', loading: words.loading, failed: p.mapFailed }[status]}</p>
    </div>`;
  const number = (n: number): string => formatNumber(i18n.lang, n);
  return html`<section class="map-box no-print" aria-label=${p.mapLabel}>
    <div class="map" id="map" tabindex="0" role="region" aria-label=${p.mapKeys}></div>
    <p class="fields">
      <button class="button" type="button" @click=${() => onZoom(1)}>${p.mapIn}</button>
      <button class="button" type="button" @click=${() => onZoom(-1)}>${p.mapOut}</button>
      <button class="button quiet" type="button" @click=${props.onHide}>${p.mapHide}</button>
      <span class="small muted">${props.credit}</span>
    </p>
    <p class="small muted">${p.mapCount(number(points), count - points, number(count - points))}</p>
    ${hereList(props, p)}
  </section>`;
}

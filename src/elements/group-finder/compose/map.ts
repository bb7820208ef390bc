/** Gives the map what it shows and what its presses do. Fetched where an author offers a map. */
import type { Group } from '../../../feed/index.js';
import { formatNumber } from '../../../i18n/index.js';
import { MapController } from '../late/map-controller.js';
import { mapView } from '../late/map.js';
import { focusOn, type Finder } from './finder.js';

export { mapStyles as styles } from '../late/map.styles.js';

export const makeMap = (finder: Finder): MapController =>
  new MapController(finder.host, (id) => focusOn(finder.host, id));

/** Keeps the map in step with the list. */
export function follow({ host, i18n: { t, lang }, index, derived }: Finder, map: MapController): void {
  const number = (n: number): string => formatNumber(lang, n);
  map.show({
    tiles: host.map,
    groups: index.groups,
    matches: derived.matches,
    words: { number, count: (n) => t.count(n, number(n)) },
  });
}

export function mapOf({ host, i18n, derived, index }: Finder, map: MapController): unknown {
  return mapView({
    i18n,
    tiles: host.map,
    credit: host.mapCredit,
    level: host.headingLevel + 1,
    status: map.status,
    count: derived.matches.length,
    points: map.points.length,
    here: map.here.map((i) => {
      const { id, name } = index.groups[i] as Group;
      return { name, onOpen: () => host.select(id) };
    }),
    onAsk: () => void map.ask(),
    onHide: map.hide,
    onLeave: map.leave,
    onZoom: map.zoom,
  });
}

/** Whether the points of groups can be where their country, region and town are. Part of the checker's advice. */
import type { Group } from './schema.js';

type Box = readonly [south: number, west: number, north: number, east: number];
type Point = readonly [latitude: number, longitude: number];

/** Countries in boxes of degrees, islands far off in boxes of their own. Of others the feed's own points must tell. */
const BOXES: Readonly<Record<string, readonly Box[]>> = {
  AE: [[22.6, 51.5, 26.1, 56.4]],
  AR: [[-55.1, -73.6, -21.8, -53.6]],
  AT: [[46.4, 9.5, 49.1, 17.2]],
  AU: [[-43.7, 113.1, -9.2, 153.7]],
  BE: [[49.5, 2.5, 51.6, 6.4]],
  BR: [[-33.8, -74, 5.3, -34.7]],
  CA: [[41.7, -141, 83.2, -52.6]],
  CH: [[45.8, 5.9, 47.9, 10.5]],
  CL: [
    [-56, -75.7, -17.5, -66.4],
    [-27.3, -109.5, -27, -109.2],
  ],
  CO: [[-4.3, -81.8, 13.4, -66.8]],
  DE: [[47.2, 5.8, 55.1, 15.1]],
  DK: [[54.5, 8, 57.8, 15.3]],
  EG: [[21.9, 24.6, 31.7, 37]],
  ES: [
    [35.1, -9.4, 43.9, 4.4],
    [27.6, -18.2, 29.5, -13.3],
  ],
  FI: [[59.7, 19, 70.1, 31.6]],
  FR: [[41.3, -5.2, 51.1, 9.6]],
  GB: [[49.8, -8.7, 60.9, 1.8]],
  IE: [[51.3, -10.7, 55.5, -5.9]],
  IN: [[6.7, 68.1, 35.6, 97.4]],
  IT: [[35.4, 6.6, 47.1, 18.6]],
  JO: [[29.1, 34.9, 33.4, 39.4]],
  LB: [[33, 35, 34.7, 36.7]],
  MA: [[20.7, -17.2, 36, -0.9]],
  MX: [[14.5, -118.5, 32.8, -86.7]],
  NL: [[50.7, 3.3, 53.6, 7.3]],
  NO: [[57.9, 4.4, 71.3, 31.2]],
  NZ: [
    [-47.4, 166.3, -34.3, 178.7],
    [-44.5, -177, -43.5, -175.8],
  ],
  PL: [[49, 14.1, 54.9, 24.2]],
  PT: [
    [36.9, -9.6, 42.2, -6.1],
    [36.9, -31.3, 39.8, -24.9],
    [32.3, -17.3, 33.2, -16.2],
  ],
  SA: [[16.3, 34.4, 32.2, 55.7]],
  SE: [[55.3, 10.9, 69.1, 24.2]],
  US: [
    [24.4, -125, 49.4, -66.9],
    [51.2, -179.2, 71.5, -129.9],
    [18.8, -160.4, 22.3, -154.7],
    [17.6, -67.4, 18.6, -64.5],
    [13.2, 144.5, 15.3, 145.9],
  ],
  ZA: [[-34.9, 16.4, -22.1, 32.9]],
};
/** Degrees around a box that are still it: a harbour wall, a rounded figure. */
const MARGIN = 0.3;
/** So many points say where a town or a region is. */
const ENOUGH = 3;

const inBox = ([latitude, longitude]: Point, [south, west, north, east]: Box): boolean =>
  latitude > south - MARGIN &&
  latitude < north + MARGIN &&
  longitude > west - MARGIN &&
  longitude < east + MARGIN;

/** Kilometres, as if the earth were flat between the two: near enough to tell a town from another. */
function apart(a: Point, b: Point): number {
  const across = Math.abs(a[1] - b[1]);
  const east = Math.min(across, 360 - across) * Math.cos((((a[0] + b[0]) / 2) * Math.PI) / 180);
  return Math.hypot(a[0] - b[0], east) * 111;
}

const middle = (of: number[]): number => of.sort((a, b) => a - b)[of.length >> 1] ?? 0;

/** The middle of points, and how far from it they usually are, in km. A few wrong ones move neither. */
interface Around {
  at: Point;
  spread: number;
}

function aroundOf(points: readonly Point[]): Around {
  const at: Point = [
    middle(points.map(([latitude]) => latitude)),
    middle(points.map(([, longitude]) => longitude)),
  ];
  return { at, spread: middle(points.map((point) => apart(point, at))) };
}

export interface PointAdvice {
  code: 'swapped-point' | 'sign-point' | 'far-point';
  value: string;
  /** The pair that was meant, as far as one can tell; else what it is far from. */
  meant: string;
}

const pointIn = ({ location }: Group): Point | undefined =>
  location?.latitude === undefined || location.longitude === undefined
    ? undefined
    : [location.latitude, location.longitude];

/** What somebody may have meant by a pair: a minus more or less, or the two the other way round. */
const MEANT: readonly (readonly [PointAdvice['code'], (point: Point) => Point])[] = [
  ['sign-point', ([latitude, longitude]) => [latitude, -longitude]],
  ['sign-point', ([latitude, longitude]) => [-latitude, longitude]],
  ['swapped-point', ([latitude, longitude]) => [longitude, latitude]],
  ['sign-point', ([latitude, longitude]) => [-latitude, -longitude]],
  ['swapped-point', ([latitude, longitude]) => [longitude, -latitude]],
  ['swapped-point', ([latitude, longitude]) => [-longitude, latitude]],
];

/**
 * Compares every point with its country, and with the other points of its town and region.
 * @param country of groups that name none.
 * @returns what is to be said, by the group.
 */
export function adviseOnPoints(groups: readonly Group[], country?: string): ReadonlyMap<Group, PointAdvice> {
  const points = new Map<string, Point[]>();
  for (const group of groups) {
    const point = pointIn(group);
    if (!point) continue;
    for (const { key } of levelsOf(group, country)) {
      const there = points.get(key);
      if (there) there.push(point);
      else points.set(key, [point]);
    }
  }
  const around = new Map(
    [...points].filter(([, { length }]) => length >= ENOUGH).map(([key, of]) => [key, aroundOf(of)]),
  );
  const found = new Map<Group, PointAdvice>();
  for (const group of groups) {
    const point = pointIn(group);
    const advice = point && look(point, group, around, country);
    if (advice) found.set(group, advice);
  }
  return found;
}

/** What a group is part of, the smallest first, and how far from its middle a point may be, in km. */
function levelsOf(
  { location = {} }: Group,
  country = '',
): { key: string; name: string; near: number; far: number }[] {
  const { addressLocality: town, addressRegion: region, addressCountry = country } = location;
  const key = (...of: string[]): string => of.join('/').toLowerCase();
  return [
    // without a region there may be two towns of that name
    ...(town
      ? [{ key: key(addressCountry, region ?? '', town), name: town, near: 80, far: region ? 150 : Infinity }]
      : []),
    ...(region ? [{ key: key(addressCountry, region), name: region, near: 150, far: 800 }] : []),
  ];
}

function look(
  point: Point,
  group: Group,
  around: ReadonlyMap<string, Around>,
  country: string | undefined,
): PointAdvice | undefined {
  const code = group.location?.addressCountry ?? country ?? '';
  const boxes = Object.hasOwn(BOXES, code) ? BOXES[code] : undefined;
  const isInside = (each: Point): boolean => !boxes || boxes.some((box) => inBox(each, box));
  const levels = levelsOf(group, country).flatMap((level) => {
    const known = around.get(level.key);
    return known ? [{ ...level, ...known }] : [];
  });
  const value = point.join(', ');
  const inside = isInside(point);
  const strays = levels.some(({ at, spread, near }) => apart(point, at) > Math.max(near, 6 * spread));
  if (inside && !strays) return undefined;
  const fits = (each: Point): boolean =>
    Math.abs(each[0]) <= 90 &&
    isInside(each) &&
    levels.every(({ at, spread, near }) => apart(each, at) <= Math.max(near, 3 * spread));
  if (!inside || levels.length)
    for (const [kind, mend] of MEANT) {
      const meant = mend(point);
      if (apart(meant, point) > 20 && fits(meant))
        return { code: kind, value, meant: `${meant.join(', ')}.` };
    }
  if (!inside) return { code: 'far-point', value, meant: `(Not in ${code}.)` };
  const off = levels.find(({ at, spread, far }) => apart(point, at) > Math.max(far, 6 * spread));
  return (
    off && {
      code: 'far-point',
      value,
      meant: `(About ${Math.round(apart(point, off.at))} km from the others in ${off.name}.)`,
    }
  );
}

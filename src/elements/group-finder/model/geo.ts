/** Places and distances, worked out on the device: no place leaves the page (promises P4, P9). */
import type { Group } from '../../../feed/index.js';
import { formatNumber, type Catalogue } from '../../../i18n/index.js';
import { withoutAccents } from '../../../text/index.js';
import { pointOf, type Place } from './labels.js';

const RADIUS = 6371; // km
const rad = Math.PI / 180;

/** Kilometres between two points, by the haversine formula. */
export function kilometres(a: Omit<Place, 'label'>, b: Omit<Place, 'label'>): number {
  const half = (x: number): number => Math.sin(x / 2) ** 2;
  const h =
    half((b.latitude - a.latitude) * rad) +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * half((b.longitude - a.longitude) * rad);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Kilometres to each group; NaN where its place is not known. */
export const distancesFrom = (place: Place, groups: readonly Group[]): number[] =>
  groups.map((group) => {
    const point = pointOf(group);
    return point ? kilometres(place, point) : NaN;
  });

const MILES = new Set(['US', 'GB', 'LR', 'MM']);
const KM_OF_MILE = 1.609344;

/** Whether the country of the locale counts in miles. */
const inMiles = (lang: string): boolean => MILES.has(new Intl.Locale(lang).maximize().region ?? '');

/** A distance in the unit of the locale's country: `50 miles`, `80 kilometres`. */
const lengthWords = (lang: string, value: number, miles: boolean): string =>
  formatNumber(lang, value, {
    style: 'unit',
    unit: miles ? 'mile' : 'kilometer',
    unitDisplay: 'long',
  });

/** How far away groups are listed, where nobody says another distance; the others to choose from. */
const STEPS = { miles: [5, 10, 25, 50, 100], km: [10, 20, 40, 80, 160] };
const USUAL = 3;

/** The distance that an author wrote, in kilometres: `30`, in the unit of the page's country, `30 km`, `30 miles`; `any` is no limit. */
export function readWithin(words: string, lang: string): number {
  const miles = inMiles(lang);
  if (/^\s*any\s*$/i.test(words)) return Infinity;
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?(km|kilomet\w*|mi|miles?)?$/i.exec(words.trim()) ?? [];
  const value = Number(number) || STEPS[miles ? 'miles' : 'km'][USUAL] || 0;
  const written = number && unit ? /^m/i.test(unit) : miles;
  return written ? value * KM_OF_MILE : value;
}

/** A distance to choose. */
export interface Reach {
  km: number;
  label: string;
}

/** The distance in words, in the unit of the page's country. */
export function reachWords(lang: string, km: number): string {
  const miles = inMiles(lang);
  const value = miles ? km / KM_OF_MILE : km;
  return lengthWords(lang, value < 10 ? Math.round(value * 10) / 10 : Math.round(value), miles);
}

/** The distances to choose from, the author's and the present one among them. */
export function reaches(lang: string, ...more: number[]): Reach[] {
  const miles = inMiles(lang);
  const steps = miles ? STEPS.miles.map((each) => each * KM_OF_MILE) : STEPS.km;
  return [...new Set([...steps, ...more.filter(Number.isFinite)])]
    .sort((a, b) => a - b)
    .map((km) => ({ km, label: reachWords(lang, km) }));
}

/** A place that a page or a link gives as `latitude,longitude`, with what to call it after that; nothing where it is no pair. */
export function readPoint(words: string): Place | undefined {
  const [, lat, lon, label = ''] =
    /^\s*(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)(?:[\s,]+(\S.{0,80}))?$/.exec(words) ?? [];
  const [latitude, longitude] = [Number(lat), Number(lon)];
  if (!lat || !lon || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return { latitude, longitude, label: label.trim() || `${lat}, ${lon}` };
}

/** How far away, as the country of the locale counts, rounded so that it claims no more than it knows. */
export function distanceWords(lang: string, km: number, words: Pick<Catalogue['finder'], 'away'>): string {
  const miles = inMiles(lang);
  const value = miles ? km / KM_OF_MILE : km;
  const rounded = value < 10 ? Math.round(value * 2) / 2 : Math.round(value);
  return words.away(lengthWords(lang, Math.max(0.5, rounded), miles), rounded < 0.5);
}

const fold = (word: string): string =>
  withoutAccents(word)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The middle one, which a single wrong point does not move as it moves a mean. */
const median = (of: number[]): number => of.sort((a, b) => a - b)[of.length >> 1] as number;

/**
 * The places of the feed that fit best what is typed, each in the middle of its groups: towns of one name in two regions are
 * two. "Portland, ME" names the region, or the country, too. None where the feed has none.
 */
export function findPlaces(words: string, groups: readonly Group[]): Place[] {
  const [typed = '', ...within] = words.split(/[,،]/);
  const [wanted, inside] = [fold(typed), fold(within.join(''))];
  if (wanted.length < 2) return [];
  let best = 0;
  let found = new Map<string, { label: string; latitudes: number[]; longitudes: number[] }>();
  for (const group of groups) {
    const point = pointOf(group);
    const { location } = group;
    if (!point || !location) continue;
    const { addressLocality, addressRegion = location.area, addressCountry } = location;
    const around = [addressRegion, addressCountry].map((each) => fold(each ?? ''));
    if (inside && !around.some((each) => each.startsWith(inside))) continue;
    const rank = placeRank(wanted, location, fold(location.postalCode ?? ''));
    if (!rank || rank < best) continue;
    if (rank > best) found = new Map();
    best = rank;
    // a postcode or a region is one place; towns are told apart by where they are
    const town = rank === 5 || rank === 3 ? (addressLocality ?? typed) : '';
    const key = town && [fold(town), ...around].join('/');
    const label = town ? [town, addressRegion !== town && addressRegion].filter(Boolean).join(', ') : words;
    const place = found.get(key) ?? { label, latitudes: [], longitudes: [] };
    found.set(key, place);
    place.latitudes.push(point.latitude);
    place.longitudes.push(point.longitude);
  }
  return [...found.values()].map(({ label, latitudes, longitudes }) => ({
    label,
    latitude: median(latitudes),
    longitude: median(longitudes),
  }));
}

/** How well a typed place fits: 5 the town itself, 4 a full postcode, 3 the beginning of a town, 2 of a postcode, 1 a region. */
function placeRank(
  wanted: string,
  { addressLocality, addressRegion, area }: NonNullable<Group['location']>,
  code: string,
): number {
  const town = fold(addressLocality ?? '');
  if (town === wanted) return 5;
  if (code && code === wanted) return 4;
  if (town.startsWith(wanted) && wanted.length > 2) return 3;
  // the first half of a postcode is the area: "LS1 4AB" looks for LS1, then for LS
  if (
    code &&
    (code.startsWith(wanted) ||
      (/\d/.test(wanted) && wanted.length > 3 && code.startsWith(wanted.slice(0, -3))))
  )
    return 2;
  return [addressRegion, area].some((region) => region && fold(region).startsWith(wanted)) ? 1 : 0;
}

/** Asks the device, once, after a press. @throws where it does not say. */
export const locate = (): Promise<{ latitude: number; longitude: number }> =>
  new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) reject(new Error('no geolocation'));
    else
      navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
        timeout: 15_000,
        maximumAge: 600_000,
      });
  });

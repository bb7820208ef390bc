/** Single values of a feed: zones, languages, addresses, points. */
import { safeUrl } from '../text/index.js';
import type { Report } from './notice.js';

let zones: ReadonlyMap<string, string> | undefined;
const zoneName = (value: string): string | undefined => {
  try {
    // a format costs a millisecond a zone; it is left for the old names, which the list does not have
    zones ??= new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));
    const known = zones.get(value.toLowerCase());
    if (known) return known;
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value;
  } catch {
    return undefined;
  }
};
/** Keeps what a slow reader made of the few values that come again and again. */
function remember(read: (value: string) => string | undefined): (value: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined && !known.has(value)) {
      result = read(value);
      if (known.size < 1000) known.set(value, result);
    }
    return result;
  };
}

/**
 * An IANA zone or fixed offset that `Intl` knows, or `undefined`. `EST` and `MST` are IANA names of clocks without summer time, which nobody means
 * who writes them, and engines differ about `CST`: what reads plain words knows better.
 */
export const readTimeZone = remember((value) => {
  const name = value.trim().replace(/ /g, '_');
  // offsets are newer in `Intl` than in some browsers and Node 20
  if (/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(name)) return name;
  return name.length < 64 && !/^(?!GMT|UTC|[CEMW]ET)[a-z]{3}$/i.test(name) ? zoneName(name) : undefined;
});

/** A BCP 47 tag in its canonical form. */
export const readLanguage = remember((value) => {
  if (value.length > 64) return undefined;
  try {
    const tag = Intl.getCanonicalLocales(value.trim().replace(/_/g, '-'))[0];
    return /^[a-z]{2,3}(?:-|$)/.test(tag ?? '') ? tag : undefined; // "english" is well formed, and no language
  } catch {
    return undefined;
  }
});

const like =
  (pattern: RegExp) =>
  (value: string): string | undefined => {
    const word = value.trim().toUpperCase();
    return pattern.test(word) ? word : undefined;
  };

/** An address that `URL` would give back as it is. */
const PLAIN = /^https:\/\/(?:[a-z\d]+[.-])+[a-z]{2,}\/(?:[\w~-][\w.~-]*(?:\/|$|(?=\?)))*(?:\?[\w.~=&-]*)?$/;
/** `safeUrl`, at once for an address that is plain: most are, and there are many. */
export const readUrl = (value: string): string | undefined => (PLAIN.test(value) ? value : safeUrl(value));

export const readCountry = like(/^[A-Z]{2}$/);
export const readDuration = like(/^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?)?$/);

interface Point {
  latitude?: number | undefined;
  longitude?: number | undefined;
}

/** A place without a point that is none. 0/0 lies in the sea off Africa and means that nobody filled it in. */
export function tidyPlace(place: Point, report: Report, prefix: string): void {
  const { latitude, longitude } = place;
  if (latitude !== undefined || longitude !== undefined) {
    const real = Math.abs(latitude ?? 91) <= 90 && Math.abs(longitude ?? 181) <= 180;
    if (real && (latitude || longitude)) return;
    delete place.latitude;
    delete place.longitude;
    if (!real) report.add('not-a-place', `${prefix}latitude`, `${String(latitude)}, ${String(longitude)}`);
  }
}

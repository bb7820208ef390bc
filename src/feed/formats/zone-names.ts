/**
 * Zones as people and other programs write them: "ET", "EST", "Eastern Time (US & Canada)", "Eastern Standard Time", "New York".
 * Loaded only with what reads plain words and with calendars.
 */
import type { FeedIssue } from '../notice.js';
import type { Feed, Group } from '../schema.js';
import { zoneOfCity } from '../../text/zone-city.js';
import { readTimeZone } from '../values.js';

/** The names that Windows and Outlook give to zones. */
export const OUTLOOK: Readonly<Record<string, string>> = {
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kyiv',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Eastern Standard Time': 'America/New_York',
  'US Eastern Standard Time': 'America/Indianapolis',
  'Central Standard Time': 'America/Chicago',
  'Canada Central Standard Time': 'America/Regina',
  'Mountain Standard Time': 'America/Denver',
  'US Mountain Standard Time': 'America/Phoenix',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Alaskan Standard Time': 'America/Anchorage',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'Atlantic Standard Time': 'America/Halifax',
  'Newfoundland Standard Time': 'America/St_Johns',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Argentina Standard Time': 'America/Argentina/Buenos_Aires',
  'SA Pacific Standard Time': 'America/Bogota',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'E. Australia Standard Time': 'Australia/Brisbane',
  'W. Australia Standard Time': 'Australia/Perth',
  'Cen. Australia Standard Time': 'Australia/Adelaide',
  'AUS Central Standard Time': 'Australia/Darwin',
  'Tasmania Standard Time': 'Australia/Hobart',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'India Standard Time': 'Asia/Kolkata',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Egypt Standard Time': 'Africa/Cairo',
  'Arab Standard Time': 'Asia/Riyadh',
  'Arabian Standard Time': 'Asia/Dubai',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Tokyo Standard Time': 'Asia/Tokyo',
};

/** Short names, and the first word of the long ones. `IST` and `AST` mean too many things to be here. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:e[sd]?t|eastern)$/, 'America/New_York'],
  [/^(?:c[sd]?t|central)$/, 'America/Chicago'],
  [/^(?:m[sd]?t|mountain)$/, 'America/Denver'],
  [/^(?:p[sd]?t|pacific)$/, 'America/Los_Angeles'],
  [/^(?:ak[sd]?t|alaska)$/, 'America/Anchorage'],
  [/^(?:hs?t|hawaii)$/, 'Pacific/Honolulu'],
  [/^arizona$/, 'America/Phoenix'],
  [/^(?:ns?t|newfoundland)$/, 'America/St_Johns'],
  [/^atlantic$/, 'America/Halifax'],
  [/^(?:bst|uk|british)$/, 'Europe/London'],
  [/^(?:cest|central european)$/, 'Europe/Berlin'],
  [/^ae[sd]t$/, 'Australia/Sydney'],
  [/^ac[sd]t$/, 'Australia/Adelaide'],
  [/^awst$/, 'Australia/Perth'],
  [/^nz[sd]?t$/, 'Pacific/Auckland'],
];

/** Where the clocks of a short name do not change, or belong to another country. */
const ELSEWHERE: readonly { short: RegExp; place: RegExp; zone: string }[] = [
  { short: /^(?:mst|mt|mountain)/, place: /^(?:az|arizona)$/, zone: 'America/Phoenix' },
  { short: /^(?:cst|ct|central)/, place: /^(?:sk|saskatchewan)$/, zone: 'America/Regina' },
  { short: /^(?:aest|e[sd]?t|eastern)/, place: /^(?:qld|queensland)$/, zone: 'Australia/Brisbane' },
  { short: /^(?:acst|c[sd]?t|central)/, place: /^(?:nt|northern territory)$/, zone: 'Australia/Darwin' },
  { short: /^(?:est|et)/, place: /^jm$/, zone: 'America/Jamaica' },
  { short: /^(?:est|et)/, place: /^pa$/, zone: 'America/Panama' },
  { short: /^(?:e[sd]?t|eastern)/, place: /^au$/, zone: 'Australia/Sydney' },
  { short: /^(?:c[sd]?t|central)/, place: /^au$/, zone: 'Australia/Adelaide' },
  { short: /^cst/, place: /^cn$/, zone: 'Asia/Shanghai' },
  { short: /^cst/, place: /^cr$/, zone: 'America/Costa_Rica' },
  { short: /^cst/, place: /^mx$/, zone: 'America/Mexico_City' },
  { short: /^pst/, place: /^ph$/, zone: 'Asia/Manila' },
  { short: /^bst/, place: /^bd$/, zone: 'Asia/Dhaka' },
];

const plain = (said: string): string =>
  said
    .trim()
    .slice(0, 100)
    .toLowerCase()
    .replace(/^\((?:utc|gmt)[^()]{0,20}\) ?/, '')
    .replace(/ ?\([^()]{0,60}\)$/, '')
    .replace(/ ?(?:standard |daylight )?time(?: zone)?$/, '')
    .replace(/[._]/g, (mark) => (mark === '_' ? ' ' : ''))
    .trim();

/** The zone that a name means: one of Outlook's, a short or long American one, that of a city; else `undefined`. */
export function zoneByName(said: string): string | undefined {
  if (Object.hasOwn(OUTLOOK, said)) return OUTLOOK[said];
  const words = plain(said);
  const known = SHORT.find(([is]) => is.test(words))?.[1];
  if (known) return known;
  if (words.length < 4) return undefined;
  const outlook = Object.keys(OUTLOOK).find((name) => name.toLowerCase() === said.trim().toLowerCase());
  return (outlook && OUTLOOK[outlook]) ?? zoneOfCity(words) ?? readTimeZone(words.replace(/ ?\/ ?/g, '/'));
}

/** The zone of a short name in places where its clocks are others. */
function zoneThere(said: string, places: readonly (string | undefined)[]): string | undefined {
  const words = plain(said);
  const short = /^[a-z]{2,4}$/.test(words) ? words : said.trim().toLowerCase();
  return ELSEWHERE.find(
    (each) =>
      each.short.test(short) && places.some((place) => each.place.test(place?.trim().toLowerCase() ?? '')),
  )?.zone;
}

const placesOf = ({ location }: Group, country?: string): (string | undefined)[] => [
  location?.addressRegion,
  location?.addressCountry ?? country,
];

/** Where a short name was read and the place of the groups says that its clocks are others, those hold. */
export function zonesByPlace({
  feed,
  notices,
  rows,
}: {
  feed: Feed;
  notices: FeedIssue[];
  rows: Partial<Record<string, number[]>>;
}): void {
  for (const notice of notices) {
    if (notice.code !== 'read-zone' || !notice.value) continue;
    const { value } = notice;
    if (notice.part === 'groups') {
      const group = feed.groups?.[rows.groups?.indexOf(notice.row) ?? -1];
      const zone = group && zoneThere(value, placesOf(group, feed.country));
      if (!zone) continue;
      for (const schedule of group.schedule ?? [])
        if (schedule.scheduleTimezone === notice.meant) schedule.scheduleTimezone = zone;
      notice.meant = zone;
    } else if (feed.timeZone === notice.meant) {
      const zones = new Set(
        (feed.groups ?? [])
          .filter(({ location }) => location)
          .map((group) => zoneThere(value, placesOf(group, feed.country))),
      );
      const [zone] = zones;
      if (zones.size === 1 && zone) feed.timeZone = notice.meant = zone;
    }
  }
}

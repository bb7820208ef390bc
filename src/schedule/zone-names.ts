/**
 * Which zone people mean by "ET", "CET", "GMT" or "Lisbon time". Many short names stand for several zones, so the country decides; where it
 * does not, there is no answer, since dates by another clock would be hours off.
 */
import { isZone, offsetAt } from './zone.js';

/** What is known of the list that a name stands in. */
export interface Place {
  /** Two letters (ISO 3166-1). */
  country?: string | undefined;
  /** The zone of the list. */
  timeZone?: string | undefined;
}

const EASTERN =
  'America/New_York America/Toronto America/Detroit America/Montreal America/Indiana/Indianapolis';
const CENTRAL = 'America/Chicago America/Winnipeg America/Menominee';
const MOUNTAIN = 'America/Denver America/Edmonton America/Boise';
const PACIFIC = 'America/Los_Angeles America/Vancouver America/Tijuana';
const MIDDLE_EUROPE =
  'Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Vienna Europe/Zurich Europe/Brussels Europe/Amsterdam Europe/Copenhagen Europe/Stockholm Europe/Oslo Europe/Prague Europe/Warsaw Europe/Budapest Europe/Luxembourg Europe/Belgrade Europe/Zagreb Europe/Ljubljana Europe/Bratislava Europe/Malta Africa/Ceuta';
const EAST_AUSTRALIA =
  'Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Hobart Australia/Canberra Australia/ACT Australia/NSW Australia/Victoria Australia/Queensland Australia/Tasmania Australia/Lindeman';
const MIDDLE_AUSTRALIA =
  'Australia/Adelaide Australia/Darwin Australia/Broken_Hill Australia/South Australia/North';

/** A name, the zones it may stand for (the list's own if it is among them, else the first) and the countries where it does, or after `!` where it does not; empty: anywhere. */
const NAMES: readonly (readonly [names: string, zones: string, countries: string, own?: 'own'])[] = [
  ['et|est|edt|eastern', EASTERN, '!AU'],
  ['ct|cdt|central', CENTRAL, '!AU'],
  ['cst', CENTRAL, '!AU CN CU TW ?'],
  ['mt|mdt|mountain', MOUNTAIN, ''],
  ['mst', `America/Denver America/Phoenix ${MOUNTAIN}`, ''],
  ['pt|pst|pdt|pacific', PACIFIC, ''],
  ['ast|adt|atlantic', 'America/Halifax America/Moncton America/Glace_Bay', 'CA'],
  ['nst|ndt|nt|newfoundland', 'America/St_Johns', 'CA'],
  ['hst|hawaii', 'Pacific/Honolulu', ''],
  ['akst|akdt|akt|alaska', 'America/Anchorage', ''],
  ['arizona', 'America/Phoenix', ''],
  ['uk', 'Europe/London', ''],
  ['bst', 'Europe/London', 'GB IM JE GG'],
  ['gmt', 'Europe/London Europe/Dublin Europe/Belfast', 'GB IE IM JE GG'],
  ['ireland', 'Europe/Dublin', ''],
  ['ist', 'Asia/Kolkata', 'IN LK'],
  ['ist', 'Europe/Dublin', 'IE'],
  ['ist', 'Asia/Jerusalem', 'IL'],
  ['wet|west', 'Europe/Lisbon Atlantic/Madeira Atlantic/Canary', ''],
  ['cet|cest|mez|mesz|central european', MIDDLE_EUROPE, ''],
  [
    'eet|eest',
    'Europe/Athens Europe/Helsinki Europe/Bucharest Europe/Sofia Europe/Kyiv Europe/Kiev Europe/Riga Europe/Tallinn Europe/Vilnius Asia/Nicosia',
    '',
    'own',
  ],
  ['msk', 'Europe/Moscow', ''],
  ['sast', 'Africa/Johannesburg', ''],
  ['india', 'Asia/Kolkata', ''],
  ['pkt', 'Asia/Karachi', ''],
  ['hkt', 'Asia/Hong_Kong', ''],
  ['sgt', 'Asia/Singapore', ''],
  ['jst|japan', 'Asia/Tokyo', ''],
  ['kst', 'Asia/Seoul', ''],
  ['israel', 'Asia/Jerusalem', ''],
  ['aedt', 'Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra', ''],
  ['aest|aet|aus eastern', EAST_AUSTRALIA, 'AU', 'own'],
  ['est|et|edt|eastern', EAST_AUSTRALIA, 'AU', 'own'],
  ['acst|acdt', MIDDLE_AUSTRALIA, 'AU', 'own'],
  ['awst|aus western', 'Australia/Perth', ''],
  ['nzst|nzdt|nzt|nz', 'Pacific/Auckland', ''],
  ['utc', 'UTC', ''],
];

/** Short names of clocks of which at least one list means something; a word like this must be understood. */
export const CLOCKS: ReadonlySet<string> = new Set(
  `${NAMES.flatMap(([names]) => names.split('|'))
    .filter(
      (name) =>
        name.length > 2 &&
        !/ |^(?:west|ireland|india|japan|israel|arizona|hawaii|alaska|atlantic|pacific|central|mountain|eastern|newfoundland)$/.test(
          name,
        ),
    )
    .join(
      ' ',
    )} aft amst amt awdt azt bdt bnt bot brst brt btt cat cdst cest chast clst clt cot cvt eat ect egt fjt gft gst gyt hdt hovt ict irdt irst kgt mmt mut mvt mvt myt npt nut pht pwt pyt ret sbt sct srt ulat uyt uzt vet vut wat wib wit wita`.split(
    ' ',
  ),
);

const COUNTRY_OF: readonly (readonly [zones: RegExp, country: string])[] = [
  [/^Europe\/(?:London|Belfast)$/, 'GB'],
  [/^Europe\/Dublin$/, 'IE'],
  [/^Europe\/Isle_of_Man$/, 'IM'],
  [/^Europe\/Jersey$/, 'JE'],
  [/^Europe\/Guernsey$/, 'GG'],
  [
    /^(?:America\/(?:New_York|Detroit|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Boise|Menominee|Juneau|Nome|Sitka|Adak|Indiana\/.*|Kentucky\/.*|North_Dakota\/.*)|Pacific\/Honolulu|US\/.*)$/,
    'US',
  ],
  [
    /^(?:America\/(?:Toronto|Montreal|Winnipeg|Edmonton|Vancouver|Halifax|Moncton|St_Johns|Regina|Whitehorse|Yellowknife|Iqaluit|Glace_Bay)|Canada\/.*)$/,
    'CA',
  ],
  [/^Australia\//, 'AU'],
  [/^Pacific\/(?:Auckland|Chatham)$/, 'NZ'],
  [/^Asia\/(?:Kolkata|Calcutta)$/, 'IN'],
  [/^Asia\/(?:Jerusalem|Tel_Aviv)$/, 'IL'],
  [/^Africa\/Johannesburg$/, 'ZA'],
];

/** The country of a list, as far as it or its zone tells. "EU" is any other in Europe. */
export function countryOf({ country, timeZone = '' }: Place): string | undefined {
  if (typeof country === 'string' && country) return country.toUpperCase();
  return (
    COUNTRY_OF.find(([zones]) => zones.test(timeZone))?.[1] ?? (/^Europe\//.test(timeZone) ? 'EU' : undefined) // a test takes any value, as callers of the package may give
  );
}

const holdsIn = (countries: string, country: string): boolean =>
  !countries || countries.replace('!', '').split(' ').includes(country) !== countries.startsWith('!');

/** The zone that a name stands for in a list, or `undefined` where that is in doubt. */
export function zoneNamed(name: string, place: Place): string | undefined {
  const country = countryOf(place) ?? '?';
  for (const [names, zones, countries, own] of NAMES) {
    if (!names.split('|').includes(name)) continue;
    const all = zones.split(' ');
    const mine = place.timeZone !== undefined && all.includes(place.timeZone);
    if (mine) return place.timeZone;
    if (own || !holdsIn(countries, country)) continue;
    return all[0];
  }
  return undefined;
}

/** Whether two clocks that are said to show these minutes show them at one moment, as they do in January. */
export function sameMoment(zoneA: string, minutesA: number, zoneB: string, minutesB: number): boolean {
  if (!isZone(zoneA) || !isZone(zoneB)) return false;
  const january = Date.UTC(2026, 0, 15);
  const ahead = (offsetAt(zoneA, january) - offsetAt(zoneB, january)) / 60_000;
  return (minutesA - minutesB - ahead) % 1440 === 0;
}

/** Values of a feed in words, in the element's language. */
import type { Feed, Group, Location, Term } from '../../../feed/index.js';
import { countryName, formatDate, formatNumber, languageName, type Catalogue } from '../../../i18n/index.js';
import { WEEKDAYS } from '../../../text/index.js';
import type { FilterId } from './filter-ids.js';

/** What the views of a finder need to speak. */
export interface Words {
  t: Catalogue['finder'];
  /** The element's BCP 47 tag. */
  lang: string;
  feed?: Feed | undefined;
}

/** `self-harm` → `Self-harm`; words that the publisher wrote stay as they are. */
export const prettify = (id: string): string =>
  /^[a-z\d-]+$/.test(id) ? id.charAt(0).toUpperCase() + id.slice(1).replace(/-/g, ' ') : id;

/** The words for a value of a feed, which may be any word at all: `constructor` is none of an object's own keys. */
export const wordsFor = (words: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.hasOwn(words, value) ? words[value] : undefined;

function ownTerm(terms: readonly Term[] | undefined, id: string, lang: string): string | undefined {
  const label = terms?.find((term) => term.id === id)?.label;
  if (typeof label !== 'object') return label;
  return (
    wordsFor(label, lang) ?? wordsFor(label, lang.split('-')[0] ?? '') ?? label.en ?? Object.values(label)[0]
  );
}

/** The name of a value of a filter. */
export function labelOf({ t, lang, feed }: Words, filter: FilterId, value: string): string {
  const own = feed?.vocabulary;
  switch (filter) {
    case 'topic':
      return ownTerm(own?.topics, value, lang) ?? prettify(value);
    case 'audience':
      return ownTerm(own?.audiences, value, lang) ?? wordsFor(t.audience, value) ?? prettify(value);
    case 'access':
      return ownTerm(own?.access, value, lang) ?? wordsFor(t.access, value) ?? prettify(value);
    case 'language':
      // Intl knows few sign languages
      return value === 'bfi' || value === 'ase'
        ? (t.access[value === 'bfi' ? 'bsl' : 'asl'] ?? value)
        : languageName(lang, value);
    case 'day':
      if (value === 'today' || value === 'tomorrow') return t[value];
      return formatDate(lang, Date.UTC(2023, 0, 1 + WEEKDAYS.indexOf(value)), {
        weekday: 'long',
        timeZone: 'UTC',
      }); // 1 January 2023 was a Sunday
    case 'region':
      return placeName(value, lang);
    default:
      return wordsFor(t[filter], value) ?? prettify(value);
  }
}

/** The last part of a path of places; a country by its name. */
export function placeName(path: string, lang: string): string {
  const parts = path.split('/');
  const last = parts.at(-1) ?? path;
  return parts.length === 1 && /^[A-Z]{2}$/.test(last) ? countryName(lang, last) : last;
}

/** A point on the earth in degrees, with what to call it. */
export interface Place {
  label: string;
  latitude: number;
  longitude: number;
}

/** Where a group may be shown to be; nothing where it has no place to go to, or none that may be known (promise P10). */
export function pointOf({ location, attendance }: Group): Omit<Place, 'label'> | undefined {
  const { latitude, longitude, precision } = location ?? {};
  return latitude === undefined ||
    longitude === undefined ||
    precision === 'on-request' ||
    precision === 'area' ||
    (attendance && !attendance.includes('in-person'))
    ? undefined
    : { latitude, longitude };
}

/** Whether all that may be known of a group's place is the area (promise P10). */
export const hidesPlace = ({ location }: Group): boolean =>
  location?.precision === 'area' || location?.precision === 'on-request';

/** Where a group is, as far as `precision` allows (promise P10): an area has no street, "on request" has no place. */
export function placeLine(location: Location | undefined, whole = false): string {
  if (!location) return '';
  const { name, streetAddress, addressLocality, addressRegion, postalCode, area, precision } = location;
  const inside = precision === 'area' || precision === 'on-request';
  const parts = inside
    ? [area ?? addressLocality ?? addressRegion]
    : [
        name,
        ...(whole || !name ? [streetAddress] : []),
        addressLocality ?? area,
        ...(whole ? [addressRegion, postalCode] : []),
      ];
  return [...new Set(parts.filter(Boolean))].join(', ');
}

/** What it costs: the words for the kind, the price where there is one, the publisher's note. */
export function costLine({ t, lang }: Words, { cost, price, priceCurrency, costNote }: Group): string {
  const kind = cost && (wordsFor(t.cost, cost) ?? cost);
  let amount = '';
  if (price !== undefined && cost !== 'free') {
    try {
      amount = formatNumber(
        lang,
        price,
        priceCurrency
          ? ({
              style: 'currency',
              currency: priceCurrency,
              trailingZeroDisplay: 'stripIfInteger',
            } as Intl.NumberFormatOptions)
          : {},
      );
    } catch {
      amount = `${price} ${priceCurrency ?? ''}`; // not a currency that Intl knows
    }
  }
  return [amount && cost === 'paid' ? amount : kind, amount && cost !== 'paid' ? amount : '', costNote]
    .filter(Boolean)
    .join(' · ');
}

/** For whom a group is, in words: audiences and ages. */
export function audienceLine(words: Words, { audience, audienceRule, ageMin, ageMax }: Group): string {
  const { t } = words;
  const who = (audience ?? [])
    .filter((each) => each !== 'anyone')
    .map((each) => labelOf(words, 'audience', each))
    .join(', ');
  const line = who
    ? audienceRule === 'only'
      ? t.onlyFor(who)
      : t.forWhom(who)
    : audience
      ? t.forWhom(labelOf(words, 'audience', 'anyone'))
      : '';
  const ages = ageMin !== undefined || ageMax !== undefined ? t.ages(ageMin, ageMax) : '';
  return [line, ages].filter(Boolean).join(' · ');
}

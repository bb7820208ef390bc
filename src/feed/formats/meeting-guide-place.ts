/** Where a Meeting Guide meeting is. */
import { cleanText } from '../../text/index.js';
import { isBlank, isNo } from '../hide.js';
import type { Report } from '../notice.js';
import { tidyPlace } from '../read.js';
import type { Location } from '../schema.js';
import { splitAddress } from './addresses.js';
import { both, words, type Row } from './meeting-guide-row.js';

function number(value: unknown): number | undefined {
  const n = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof n === 'number' && Number.isFinite(n) ? n : undefined;
}

function regionsOf(row: Row): string | undefined {
  const { regions } = row;
  const list = Array.isArray(regions) ? regions.filter((r) => typeof r === 'string').join(', ') : '';
  return (list && cleanText(list)) || both(words(row.region), words(row.sub_region), ', ');
}

/** Where the parts of a place stand in a row. */
const PLACE = [
  ['name', 'location'],
  ['streetAddress', 'address'],
  ['addressLocality', 'city'],
  ['addressRegion', 'state'],
  ['postalCode', 'postal_code'],
] as const;

/** The place of a row, whether its address came in parts or as one string; nothing where it names none. */
export function place(row: Row, report: Report): Location | undefined {
  const found: Location = {};
  for (const [field, key] of PLACE) {
    const value = words(row[key]);
    if (value) found[field] = value;
  }
  const directions = words(row.location_notes, true);
  if (directions) found.directions = directions;
  const area = regionsOf(row);
  if (area) found.area = area;
  const whole = words(row.formatted_address) ?? found.streetAddress;
  if (whole?.includes(',') && !found.addressLocality) {
    if (found.streetAddress === whole) delete found.streetAddress;
    splitAddress(whole, found);
  } else if (whole) found.streetAddress ??= whole;
  const country = words(row.country)?.toUpperCase();
  if (country && /^[A-Z]{2}$/.test(country)) found.addressCountry = country;
  addPoint(row, found, report);
  for (const _ in found) return found; // one field is enough
  return undefined;
}

function addPoint(row: Row, found: Location, report: Report): void {
  let latitude = number(row.latitude);
  let longitude = number(row.longitude);
  if (latitude === undefined && typeof row.coordinates === 'string')
    [latitude, longitude] = row.coordinates.split(',').map(number);
  if (latitude !== undefined && longitude !== undefined) {
    found.latitude = latitude;
    found.longitude = longitude;
    tidyPlace(found, report, '');
  }
  const { approximate } = row;
  // a word that is not understood is no promise that the point is exact
  if (!isBlank(approximate) && !isNo(approximate)) found.precision = 'approximate';
}

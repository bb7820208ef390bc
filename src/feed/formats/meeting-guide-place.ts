/** Where a Meeting Guide meeting is. */
import { cleanText } from '../../text/index.js';
import { isBlank, isNo } from '../hide.js';
import type { Report } from '../notice.js';
import { tidyPlace } from '../values.js';
import type { Location } from '../schema.js';
import { isCountry, splitAddress } from './addresses.js';
import { isFromHome } from './from-home.js';
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
  if (whole && isArea(whole, row)) {
    if (found.streetAddress === whole) delete found.streetAddress;
    nameArea(whole, row, found);
  } else if (whole?.includes(',') && !found.addressLocality) {
    if (found.streetAddress === whole) delete found.streetAddress;
    splitAddress(whole, found);
  } else if (whole) found.streetAddress ??= whole;
  const country = words(row.country)?.toUpperCase();
  if (country && /^[A-Z]{2}$/.test(country)) found.addressCountry = country;
  addPoint(row, found, report);
  for (const _ in found) return found; // one field is enough
  return undefined;
}

/** Two letters for a state or a province, its postal code perhaps behind it. */
const STATE = /^[A-Z]{2}(?:\s+[A-Z\d -]{3,10})?$/;

/** Whether an address is that of a country, a state or a town: nobody can go there. */
function isArea(whole: string, row: Row): boolean {
  const told = [row.city, row.state, row.region, row.sub_region, row.country].flatMap(
    (each) => words(each)?.toLowerCase() ?? [],
  );
  const parts = whole.split(',').map((part) => part.trim());
  const before = parts.length;
  while (parts.length && isCountry(parts[parts.length - 1] ?? '')) parts.pop();
  if (parts.length > 1 && STATE.test(parts[parts.length - 1] ?? '')) parts.pop();
  const left = parts.filter((part) => !told.includes(part.toLowerCase()));
  return !left.length || (left.length === 1 && parts.length < before && !/\d/.test(left[0] ?? ''));
}

function nameArea(whole: string, row: Row, found: Location): void {
  const parts = whole.split(',').map((part) => part.trim());
  if (parts.length > 1) {
    splitAddress(whole, found);
    // "Toronto, Canada": the town, where nothing else says it
    const town = found.streetAddress;
    if (town !== undefined && town !== words(row.address)) delete found.streetAddress;
    if (town && !found.addressLocality && town !== whole) found.addressLocality = town;
    else if (town && !found.addressLocality) {
      if (parts[0]) found.addressLocality = parts[0];
    }
  } else found.area ??= whole;
}

/** A place to go to has a street, or a name that is not that of a way to meet online. */
export const isPlace = ({ streetAddress, name, precision, addressLocality, area }: Location): boolean =>
  precision !== 'approximate' &&
  (streetAddress !== undefined ||
    (name !== undefined &&
      !isFromHome(name) &&
      name !== addressLocality &&
      name !== area &&
      !isCountry(name)));

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

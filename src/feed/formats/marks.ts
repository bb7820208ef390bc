/**
 * By which marks each format is told from rows in plain words. One word that other people use too - a `slug`, a `day`, an
 * `organization` - is no mark: two are needed, or one that nobody else has.
 */
import { isRow, SOME, someRow, type Row } from './lists.js';

/** All that exporters of Meeting Guide write, read here or theirs to keep: what else a row has, this reading would lose. */
const GUIDE =
  /^(?:id|slug|name|day|time|end_time|timezone|types?|notes|location(?:_(?:id|url|slug|notes))?|formatted_address|address|city|state|postal_code|country|(?:sub_?)?regions?(?:_id)?|neighborhood|latitude|longitude|coordinates|approximate|attendance_option|conference_\w+|url|website(?:_2)?|e?mail|phone|mailing_address|venmo|square|paypal|homegroup_online|group(?:_\w+)?|(?:sub_)?district(?:_\w+)?|entity(?:_\w+)?|contact_[123]_\w+|feedback_\w+|updated|last_contact|last_updated|time_formatted|day_formatted|type_description|edit_url|author|image|data_source(?:_\w+)?|duration|languages|features|formats|communities)$/;

/** Two of these together make a Meeting Guide. */
const guideMarks = (row: Row): number =>
  [
    'slug' in row,
    'day' in row && 'time' in row,
    'time' in row && ('end_time' in row || 'timezone' in row),
    'types' in row && 'time' in row,
    'location_notes' in row || 'group_notes' in row || 'conference_phone' in row,
  ].filter(Boolean).length +
  (isNumber(row.day) || 'conference_url' in row || 'formatted_address' in row || 'attendance_option' in row
    ? 2
    : 0);

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\s*[0-6]\s*$/.test(value));

export const isGuide = (rows: unknown): boolean =>
  someRow(rows, (row) => !('schedule' in row) && guideMarks(row) > 1);

/** Keys of rows that hold something and that a reading would lose. */
export const lostKeys = (rows: unknown, known: (key: string) => boolean): string[] => {
  const lost = new Set<string>();
  if (Array.isArray(rows))
    for (const row of rows.slice(0, SOME) as unknown[])
      if (isRow(row))
        for (const [key, value] of Object.entries(row))
          if (value !== '' && value !== null && !/^[_$@]/.test(key) && !known(key)) lost.add(key);
  return [...lost];
};
export const ofGuide = (key: string): boolean => GUIDE.test(key);

/** BMLT: names that no other list has. */
export const isBmlt = (data: unknown, rows: unknown): boolean =>
  someRow(
    rows,
    (row) =>
      'id_bigint' in row ||
      'service_body_bigint' in row ||
      'weekday_tinyint' in row ||
      ('key_string' in row && 'name_string' in row),
  ) ||
  (isRow(data) && Array.isArray(data.meetings) && Array.isArray(data.formats));

const listed = (row: Row, key: string, is: (each: Row) => boolean = () => true): boolean =>
  someRow(row[key], is);

/** HSDS and Open Referral UK: tables inside a service. */
const serviceMarks = (row: Row): number =>
  [
    isRow(row.organization),
    'organization_id' in row,
    listed(row, 'phones'),
    listed(row, 'languages'),
    listed(row, 'addresses') && 'name' in row,
    'location_type' in row,
    'minimum_age' in row || 'maximum_age' in row,
    'fees_description' in row,
    'alternate_name' in row,
    'assured_date' in row || 'assurer_email' in row,
    listed(row, 'attributes'),
  ].filter(Boolean).length +
  (Array.isArray(row.service_at_locations) ||
  listed(row, 'schedules', (each) => 'freq' in each || 'byday' in each || 'opens_at' in each) ||
  [
    'regular_schedules',
    'holiday_schedules',
    'physical_addresses',
    'cost_options',
    'service_areas',
    'service_taxonomys',
    'eligibilitys',
    'eligibility_description',
    'application_process',
    'interpretation_services',
  ].some((key) => key in row)
    ? 2
    : 0);

/** A service at a location with both inside. */
const isAtPlace = (row: Row): boolean => isRow(row.service) && isRow(row.location);

const isService = (row: Row): boolean => serviceMarks(row) > 1 || isAtPlace(row);

export const isHsds = (data: unknown, rows: unknown): boolean => {
  if (someRow(rows, isService)) return true;
  if (!isRow(data)) return false;
  const pages = ['contents', 'content'].some((key) => Array.isArray(data[key]));
  const tables = ['organizations', 'service_at_locations', 'locations'].some((key) =>
    Array.isArray(data[key]),
  );
  return (
    isService(data) ||
    Object.values(data).some((list) => someRow(list, isService)) ||
    (pages && ('total_pages' in data || 'totalPages' in data)) ||
    (tables && Array.isArray(data.services))
  );
};

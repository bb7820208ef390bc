/**
 * HSDS 3.x of Open Referral, which 211 lines publish: services with their places and schedules, nested or as tables joined by
 * ids. Source: https://docs.openreferral.org.
 */
import { cleanText } from '../../text/index.js';
import type { Input } from '../input.js';
import type { Report } from '../notice.js';
import type { Feed } from '../schema.js';
import { mine } from './free-text.js';
import { filled, isRow, rows, text, type Row } from './hsds-row.js';
import { servicesOf } from './hsds-tables.js';
import { settled } from './called-off.js';
import { readEntries } from './peer.js';

/** The same where each place of a service repeats them: over all its places together. */
const MOST_REPEATED = 2000;

interface Offer extends Row {
  service: unknown;
  at: Row | undefined;
  row: number;
  /** Which of the service's places, from 0. */
  n: number;
  /** How many entries a list of it had that was cut. */
  cut: Record<string, number>;
}

/** Reads services; one that is offered in several places becomes a group for each. */
export function* readHsds({ data }: Input, report: Report): Generator<void, Feed> {
  const services = servicesOf(data);
  const list = services.flatMap((service, i): Offer[] => {
    const places = isRow(service) ? rows(service.service_at_locations).slice(0, 200) : [];
    if (!isRow(service) || !places.length) return [{ service, at: undefined, row: i + 1, n: 0, cut: {} }];
    const [short, cut] = shortened(service, Math.ceil(MOST_REPEATED / places.length));
    return places.map((at, n) => ({ service: short, at, row: i + 1, n, cut: n ? {} : cut }));
  });
  return {
    groups: yield* readEntries('groups', list, report, {
      rowAt: (i) => list[i]?.row ?? i + 1,
      prepare: ({ service, at, n, cut }) => {
        for (const [field, length] of Object.entries(cut as Offer['cut']))
          report.add('too-long', field, length);
        return isRow(service) ? settled(group(service, at as Row | undefined, n as number)) : undefined;
      },
    }),
  };
}

/** A service without what its lists have too much of, and how many entries those had. Its places are read one by one. */
function shortened(
  { service_at_locations: _, ...service }: Row,
  most: number,
): [Row, Record<string, number>] {
  const cut: Record<string, number> = {};
  for (const [key, value] of Object.entries(service))
    if (Array.isArray(value) && value.length > most) {
      cut[key] = value.length;
      service[key] = value.slice(0, most);
    }
  return [service, cut];
}

function group(service: Row, at: Row | undefined, n: number): Row {
  // a bare location is a place where something is offered
  const place =
    (at && isRow(at.location) ? at.location : undefined) ??
    ('location_type' in service ? service : rows(service.locations)[0]);
  const organization = isRow(service.organization) ? service.organization : undefined;
  const phone =
    rows(at?.phones)[0] ??
    rows(service.phones)[0] ??
    rows(rows(service.contacts)[0]?.phones)[0] ??
    rows(place?.phones)[0];
  const person = rows(at?.contacts)[0] ?? rows(service.contacts)[0] ?? rows(place?.contacts)[0];
  const schedules =
    [
      at?.schedules,
      at?.regular_schedules,
      service.schedules,
      service.regular_schedules,
      place?.schedules,
      place?.regular_schedules,
    ]
      .map(rows)
      .find((each) => each.length) ?? [];
  const id = text(service, 'id');
  const how =
    schedules.map((each) => text(each, 'attending_type') ?? '').join(' ') +
    (text(place, 'location_type') ?? '');
  const found: Row = {
    id: id && n ? `${id}-${String(n + 1)}` : id,
    name: text(service, 'name', 'alternate_name'),
    description: text(service, 'description', 'short_description'),
    url: text(service, 'url'),
    status: text(service, 'status'),
    statusNote: text(service, 'alert'),
    topics: rows(service.attributes).flatMap((each) => text(rows(each.taxonomy_term)[0], 'name') ?? []),
    ageMin: service.minimum_age ?? rows(service.eligibilitys)[0]?.minimum_age,
    ageMax: service.maximum_age ?? rows(service.eligibilitys)[0]?.maximum_age,
    joinUrl: schedules.map((each) => text(each, 'schedule_link')).find(Boolean),
    capacity: capacityOf(rows(service.capacities)[0]),
    attendance: [
      ...(/in[- ]person|physical/i.test(how) || (!how && place) ? ['in-person'] : []),
      ...(/remote|online|virtual|video/i.test(how) ? ['online'] : []),
      ...(/phone/i.test(how) ? ['phone'] : []),
    ],
    location: place && placeOf(place),
    languages: [...rows(service.languages), ...rows(place?.languages)].flatMap(
      (each) => text(each, 'code', 'language', 'name') ?? [],
    ),
    joinNote: joinNoteOf(service),
    ...costOf(service),
    accessNote:
      [
        ...[...rows(place?.accessibility), ...rows(place?.accessibility_for_disabilities)].flatMap((each) => [
          text(each, 'description', 'accessibility'),
          text(each, 'details'),
          text(each, 'url'),
        ]),
        text(service, 'accessibility'),
        text(service, 'interpretation_services'),
      ]
        .filter(Boolean)
        .join(' ') || undefined,
    organizer:
      organization &&
      filled({
        name: text(organization, 'name'),
        url: text(organization, 'website', 'url'),
        email: text(organization, 'email'),
      }),
    contact: filled({
      name: text(person, 'name'),
      email: text(service, 'email') ?? text(person, 'email'),
      phone: numberOf(phone),
    }),
    lastVerified: text(service, 'assured_date'),
    dateModified: text(service, 'last_modified'),
  };
  const more = [
    text(service, 'eligibility_description'),
    ...rows(service.eligibilitys).map((each) => text(each, 'eligibility')),
    rows(service.service_areas)
      .flatMap((each) => text(each, 'name', 'service_area', 'description') ?? [])
      .join(', '),
  ].filter(Boolean);
  if (more.length) found.description = [found.description, ...more].filter(Boolean).join('\n\n');
  const apply = text(service, 'application_process');
  const kept = filled(found) ?? {};
  if (apply && /referr?al|refer\b/i.test(apply)) kept.joining = 'referral';
  else if (apply) mine(kept, apply);
  if (schedules.length) kept.schedule = schedules.map(scheduleOf);
  return kept;
}

/** How one applies, what one needs for it and how long it takes: no field of ours has the last two alone. */
function joinNoteOf(service: Row): string | undefined {
  const documents = rows(service.required_documents).flatMap((each) => text(each, 'document') ?? []);
  const wait = text(service, 'wait_time');
  const notes = [
    text(service, 'application_process'),
    documents.length ? documents.join(', ') : undefined,
    wait,
  ];
  return notes.filter(Boolean).join('\n') || undefined;
}

const numberOf = (phone: Row | undefined): string | undefined => {
  const [number, extension] = [text(phone, 'number'), text(phone, 'extension')];
  return number && extension ? `${number} ext. ${extension}` : number;
};

function placeOf(place: Row): Row | undefined {
  const address =
    rows(place.addresses).find((each) => text(each, 'address_type') === 'physical') ??
    rows(place.addresses)[0] ??
    rows(place.physical_addresses)[0];
  return filled({
    name: text(place, 'name'),
    streetAddress:
      [text(address, 'address_1'), text(address, 'address_2')].filter(Boolean).join(', ') || undefined,
    addressLocality: text(address, 'city'),
    addressRegion: text(address, 'state_province', 'region'),
    postalCode: text(address, 'postal_code'),
    addressCountry: text(address, 'country'),
    latitude: place.latitude,
    longitude: place.longitude,
    directions: text(place, 'transportation'),
  });
}

function costOf(service: Row): Row {
  const option = rows(service.cost_options)[0];
  const note = text(service, 'fees_description');
  const amount = Number(option?.amount);
  const free = /\b(?:free|no (?:cost|fee|charge))\b/i.test(note ?? '') || amount === 0;
  return {
    cost: free ? 'free' : option || note ? 'paid' : undefined,
    price: amount > 0 ? amount : undefined,
    priceCurrency: text(option, 'currency')?.toUpperCase(),
    costNote: note ?? [text(option, 'option'), text(option, 'amount_description')].filter(Boolean).join(', '),
  };
}

const capacityOf = (row: Row | undefined): Row | undefined =>
  row && filled({ max: row.maximum, available: row.available });

/** Days that RFC 5545 writes (`TH,FR`, `2TU`); a zone that is hours from Greenwich. */
function scheduleOf(row: Row): Row {
  const unit = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' }[text(row, 'freq')?.toUpperCase() ?? ''];
  const byDay = text(row, 'byday')
    ?.slice(0, 200)
    .split(',')
    .map((day) => day.trim());
  const zone = text(row, 'timezone');
  const hours = Number(zone);
  const offset = `${hours < 0 ? '-' : '+'}${String(Math.floor(Math.abs(hours))).padStart(2, '0')}:${String(Math.round((Math.abs(hours) % 1) * 60)).padStart(2, '0')}`;
  const note = [text(row, 'description'), text(row, 'notes')].filter(Boolean).join(' ');
  const monthday = unit === 'M' && !byDay ? text(row, 'bymonthday') : undefined;
  const found = filled({
    repeatFrequency: unit && `P${text(row, 'interval') ?? '1'}${unit}`,
    byDay,
    startTime: text(row, 'opens_at'),
    endTime: text(row, 'closes_at'),
    scheduleTimezone: zone && (Number.isFinite(hours) ? offset : cleanText(zone)),
    startDate: text(row, 'dtstart', 'valid_from'),
    endDate: text(row, 'until', 'valid_to'),
    rrule: monthday && `FREQ=MONTHLY;BYMONTHDAY=${monthday}`,
    dtstart: monthday && text(row, 'dtstart'),
    note: note || undefined,
  });
  return found && (unit || byDay) ? found : note ? { text: note } : (found ?? { by: 'appointment' });
}

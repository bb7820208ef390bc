/** The services of an HSDS document, joined from its tables by their ids. */
import { isRow, rows, type Row } from './hsds-row.js';

/** Rows of a table that belong to one row of another; the reader says where a list has more. */
const MOST = 500;
/** A service at a location, as a list of them gives it: the service, and where. */
const ofPlace = (row: unknown): unknown =>
  isRow(row) && isRow(row.service) && row.name === undefined
    ? { ...row.service, service_at_locations: [{ ...row, service: undefined }] }
    : row;

/** The services of a list, a page of a list, one service, or tables that are joined by their ids. */
export const servicesOf = (data: unknown): unknown[] => listIn(data).map(ofPlace);

function listIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data as unknown[];
  const whole = data as Row;
  const list = [
    whole.contents,
    whole.content,
    whole.services,
    whole.service,
    whole.items,
    whole.service_at_locations,
    whole.locations,
  ].find((each) => Array.isArray(each)) as unknown[] | undefined;
  if (!list) return [whole];
  if (!Array.isArray(whole.services)) return list;
  const by = (table: string, key: string): Map<unknown, Row[]> => {
    const found = new Map<unknown, Row[]>();
    for (const row of rows(whole[table])) {
      const id = row[key];
      if (id === undefined || id === null || id === '') continue;
      const list = found.get(id);
      if (!list) found.set(id, [row]);
      else if (list.length <= MOST) list.push(row);
    }
    return found;
  };
  // rows that belong to one service: a second one of the same id has none of its own
  const own = (table: Map<unknown, Row[]>, id: unknown): Row[] | undefined => {
    const found = table.get(id);
    table.delete(id);
    return found;
  };
  const [places, addresses, organizations] = [
    by('locations', 'id'),
    by('addresses', 'location_id'),
    by('organizations', 'id'),
  ];
  const [links, schedules, phones] = [
    by('service_at_locations', 'service_id'),
    by('schedules', 'service_id'),
    by('phones', 'service_id'),
  ];
  const [languages, costs] = [by('languages', 'service_id'), by('cost_options', 'service_id')];
  const linked = by('schedules', 'service_at_location_id');
  return list.map((service) => {
    if (!isRow(service)) return service;
    const at = (own(links, service.id) ?? []).map((link) => {
      const place = places.get(link.location_id)?.[0];
      return {
        ...link,
        location:
          link.location ?? (place && { ...place, addresses: place.addresses ?? addresses.get(place.id) }),
        schedules: link.schedules ?? linked.get(link.id),
      };
    });
    return {
      schedules: own(schedules, service.id),
      phones: own(phones, service.id),
      languages: own(languages, service.id),
      cost_options: own(costs, service.id),
      organization: organizations.get(service.organization_id)?.[0],
      ...service,
      service_at_locations: service.service_at_locations ?? at,
    };
  });
}

/** Events of calendars and event systems as groups: the dates of one name and place are one group. */
import { isKept } from '../not-public.js';
import { rowsOf, text, markdown, some, at, moment, unless, grouped, names } from './event-parts.js';
import { isRow, type Row } from './lists.js';

/** The Events Calendar of WordPress: its REST answer. */
export const eventsCalendar = (data: Row): unknown =>
  grouped(
    rowsOf(data.events).map((event) => {
      const venue = rowsOf(event.venue)[0] ?? {};
      const cost = text(event.cost);
      return {
        id: text(event.id),
        name: text(event.title),
        description: markdown(event.description) ?? markdown(event.excerpt),
        url: text(event.url),
        topics: [...names(event.categories, 'name'), ...names(event.tags, 'name')],
        schedule:
          event.all_day === true
            ? at(String(event.start_date).slice(0, 10), undefined, undefined)
            : at(event.start_date, event.end_date, event.timezone),
        location: some({
          name: text(venue.venue),
          streetAddress: text(venue.address),
          addressLocality: text(venue.city),
          addressRegion: text(venue.state ?? venue.province ?? venue.stateprovince),
          postalCode: text(venue.zip),
          addressCountry: text(venue.country),
          latitude: venue.geo_lat,
          longitude: venue.geo_lng,
        }),
        online: some({ url: text(event.virtual_url) }),
        cost: cost && /free|^\W*0\W*$/i.test(cost) ? 'free' : undefined,
        costNote: cost,
        organizer: some({
          name: names(event.organizer, 'organizer')[0],
          email: names(event.organizer, 'email')[0],
          phone: names(event.organizer, 'phone')[0],
          url: names(event.organizer, 'website')[0],
        }),
        contact: some({ phone: text(venue.phone), url: text(event.website) }),
        dateModified: text(event.modified),
        status: unless(isKept(event.status) || event.hide_from_listings === true),
      };
    }),
  );

/** The Google Calendar API's list of events, as the calendar file that it would be. */
export function googleCalendar(data: Row): unknown {
  const escape = (value: unknown): string =>
    (text(value) ?? '').replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
  const when = (name: string, value: unknown): string => {
    const { date, dateTime, timeZone } = isRow(value) ? value : {};
    if (typeof date === 'string') return `${name};VALUE=DATE:${date.replace(/-/g, '')}`;
    if (typeof dateTime !== 'string') return '';
    const zone =
      typeof timeZone === 'string' ? timeZone : typeof data.timeZone === 'string' ? data.timeZone : undefined;
    const local = zone ? moment(Date.parse(dateTime), zone) : undefined;
    const stamp = (local && !local.endsWith('Z') ? local : dateTime)
      .replace(/[-:]/g, '')
      .replace(' ', 'T')
      .slice(0, 13);
    return zone ? `${name};TZID=${zone}:${stamp}00` : `${name}:${stamp}00`;
  };
  const events = rowsOf(data.items).map((item) =>
    [
      'BEGIN:VEVENT',
      `UID:${escape(item.recurringEventId ?? item.id)}`,
      `SUMMARY:${escape(item.summary)}`,
      when('DTSTART', item.start),
      when('DTEND', item.end),
      ...(Array.isArray(item.recurrence) ? (item.recurrence as unknown[]).map(String) : []),
      item.originalStartTime ? when('RECURRENCE-ID', item.originalStartTime) : '',
      item.location ? `LOCATION:${escape(item.location)}` : '',
      item.description ? `DESCRIPTION:${escape(markdown(item.description))}` : '',
      item.hangoutLink ? `X-GOOGLE-CONFERENCE:${escape(item.hangoutLink)}` : '',
      item.status === 'cancelled' ? 'STATUS:CANCELLED' : '',
      isKept(item.visibility) ? 'CLASS:PRIVATE' : '',
      'END:VEVENT',
    ]
      .filter(Boolean)
      .join('\n'),
  );
  const title = text(data.summary);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...(title ? [`X-WR-CALNAME:${escape(title)}`] : []),
    ...(typeof data.timeZone === 'string' ? [`X-WR-TIMEZONE:${data.timeZone}`] : []),
    ...events,
    'END:VCALENDAR',
  ].join('\n');
}

export const localist = (data: Row): unknown =>
  grouped(
    rowsOf(data.events)
      .map((each) => (isRow(each.event) ? each.event : each))
      .map((event) => ({
        id: text(event.id),
        name: text(event.title),
        description: text(event.description_text) ?? markdown(event.description),
        url: text(event.localist_url) ?? text(event.url),
        topics: [
          ...names(
            rowsOf(event.filters).flatMap((filter) => Object.values(filter).flatMap(rowsOf)),
            'name',
          ),
        ],
        schedule: rowsOf(event.event_instances)
          .map((each) => (isRow(each.event_instance) ? each.event_instance : each))
          .flatMap((each) => at(each.start, each.end, undefined)),
        location: some({
          name: text(event.location_name) ?? text(event.location),
          streetAddress: text(event.address),
          latitude: isRow(event.geo) ? event.geo.latitude : undefined,
          longitude: isRow(event.geo) ? event.geo.longitude : undefined,
        }),
        online: some({ url: text(event.stream_url) }),
        cost: event.free === true ? 'free' : undefined,
        costNote: text(event.ticket_cost),
        status: unless(isKept(event.status, event.visibility) || event.private === true),
      })),
  );

export const mobilize = (data: Row): unknown =>
  grouped(
    rowsOf(data.data).map((event) => {
      const place = isRow(event.location) ? event.location : {};
      const lines = Array.isArray(place.address_lines) ? (place.address_lines as unknown[]) : [];
      const point = isRow(place.location) ? place.location : {};
      return {
        id: text(event.id),
        name: text(event.title),
        description: markdown(event.description),
        url: text(event.browser_url),
        schedule: rowsOf(event.timeslots).flatMap((slot) =>
          at(moment(slot.start_date, event.timezone), moment(slot.end_date, event.timezone), event.timezone),
        ),
        location: some({
          name: text(place.venue),
          streetAddress: lines.map(text).filter(Boolean).join(', ') || undefined,
          addressLocality: text(place.locality),
          addressRegion: text(place.region),
          postalCode: text(place.postal_code),
          addressCountry: text(place.country),
          latitude: point.latitude,
          longitude: point.longitude,
        }),
        attendance: event.is_virtual === true ? ['online'] : undefined,
        organizer: some({ name: names(event.sponsor, 'name')[0] }),
        status: unless(isKept(event.visibility)),
      };
    }),
  );

export function mobilizon(data: Row): unknown {
  const inner = isRow(data.data) ? data.data : {};
  const found = [
    inner.events,
    inner.searchEvents,
    isRow(inner.group) ? inner.group.organizedEvents : undefined,
  ].find(isRow);
  return grouped(
    rowsOf(found?.elements).map((event) => {
      const place = isRow(event.physicalAddress) ? event.physicalAddress : {};
      const options = isRow(event.options) ? event.options : {};
      const [longitude, latitude] = typeof place.geom === 'string' ? place.geom.split(';') : [];
      const zone = place.timezone ?? options.timezone;
      return {
        id: text(event.uuid ?? event.id),
        name: text(event.title),
        description: markdown(event.description),
        url: text(event.url),
        topics: names(event.tags, 'title'),
        schedule: at(
          moment(Date.parse(String(event.beginsOn)), zone),
          moment(Date.parse(String(event.endsOn)), zone),
          zone,
        ),
        location: some({
          name: text(place.description),
          streetAddress: text(place.street),
          addressLocality: text(place.locality),
          addressRegion: text(place.region),
          postalCode: text(place.postalCode),
          addressCountry: text(place.country),
          latitude,
          longitude,
        }),
        online: some({ url: text(event.onlineAddress) }),
        attendance: options.isOnline === true ? ['online'] : undefined,
        status:
          unless(isKept(event.visibility) || event.draft === true) ??
          (event.status === 'CANCELLED' ? 'closed' : undefined),
      };
    }),
  );
}

/** A page of Squarespace with events, asked for as JSON. */
export function squarespace(data: Row): unknown {
  const zone = isRow(data.website) ? data.website.timeZone : undefined;
  return grouped(
    [...rowsOf(data.upcoming), ...rowsOf(data.items), ...rowsOf(data.past)].map((event) => {
      const place = isRow(event.location) ? event.location : {};
      return {
        id: text(event.urlId) ?? text(event.id),
        name: text(event.title),
        description: markdown(event.body) ?? text(event.excerpt),
        url: text(event.fullUrl),
        topics: [event.categories, event.tags].flatMap((list) =>
          Array.isArray(list) ? (list as unknown[]) : [],
        ),
        schedule: at(moment(event.startDate, zone), moment(event.endDate, zone), zone),
        location: some({
          name: text(place.addressTitle),
          streetAddress:
            [place.addressLine1, place.addressLine2].map(text).filter(Boolean).join(', ') || undefined,
          addressCountry: text(place.addressCountry),
          latitude: place.mapLat,
          longitude: place.mapLng,
        }),
        status: unless(isKept(event.workflowState)),
      };
    }),
  );
}

/** A page of OpenActive's RPDE feed, or its sessions alone, as schema.org says it. */
export const openActive = (data: Row): unknown =>
  rowsOf(data.items)
    .filter((item) => item.state !== 'deleted' && isRow(item.data))
    .map(({ data: session, id }) => {
      // one date of a series says no more than when it is
      const series = isRow((session as Row).superEvent) ? ((session as Row).superEvent as Row) : {};
      const node: Row = {
        ...series,
        ...(typeof id === 'string' || typeof id === 'number' ? { identifier: String(id) } : {}),
        ...(session as Row),
      };
      const age = isRow(node.ageRange) ? node.ageRange : {};
      const labels = (list: unknown): string[] =>
        rowsOf(list).flatMap(({ prefLabel, name }) =>
          typeof prefLabel === 'string' ? prefLabel : typeof name === 'string' ? name : [],
        );
      const support = labels(node.accessibilitySupport).join(', ');
      return {
        ...node,
        '@type': 'EventSeries',
        keywords: [...labels(node.activity), ...labels(node.category)],
        typicalAgeRange:
          age.minValue === undefined ? undefined : `${String(age.minValue)}-${String(age.maxValue ?? '')}`,
        audience: /Female/.test(String(node.genderRestriction))
          ? ['women']
          : /(?:^|\/)Male/.test(String(node.genderRestriction))
            ? ['men']
            : undefined,
        description: [node.description, node.attendeeInstructions, node.accessibilityInformation, support]
          .filter((each) => typeof each === 'string' && each)
          .join('\n\n'),
      };
    });

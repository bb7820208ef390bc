/** A schema.org Event or EventSeries as a group. */
import { cleanText, readDate } from '../../text/index.js';
import { keptBy, PRIVATE } from '../not-public.js';
import { splitAddress } from './addresses.js';
import { filled, idOf, isNode, many, markdownOf, one, textOf, word, type Node } from './json-ld.js';

/** @param resolve follows a reference (`{ "@id": … }`) to the node it names. */
export function eventGroup(node: Node, resolve: (value: unknown) => unknown): Node {
  const places = many(node.location).map(resolve);
  const virtual = places.find((place) => isNode(place) && /VirtualLocation/.test(word(place['@type'])));
  const place = places.find((each) => each !== virtual);
  const mode = word(node.eventAttendanceMode);
  const offer = resolve(node.offers);
  const organizer = resolve(node.organizer);
  const url = textOf(node.url);
  const attendance = [
    ...(/Offline|Mixed/.test(mode) || (!mode && place) ? ['in-person'] : []),
    ...(/Online|Mixed/.test(mode) || (!mode && virtual) ? ['online'] : []),
  ];
  const ages = /(\d+)\s*(?:-|–|to)?\s*(\d+)?/.exec(textOf(node.typicalAgeRange) ?? '');
  return {
    ...filled({
      id: idOf(node),
      name: textOf(node.name),
      summary: textOf(node.disambiguatingDescription),
      description: markdownOf(node.description),
      url,
      ...statusOf(node),
      topics: [...many(node.about), ...many(node.keywords)].flatMap((each) => textOf(each)?.split(',') ?? []),
      audience: many(node.audience).flatMap((each) =>
        isNode(each) ? (textOf(each.audienceType ?? each) ?? []) : (textOf(each) ?? []),
      ),
      ageMin: ages?.[1],
      ageMax: ages?.[2],
      attendance,
      location: place === undefined ? undefined : placeOf(place),
      online: isNode(virtual)
        ? filled({ url: textOf(virtual.url), platform: textOf(virtual.name) })
        : undefined,
      languages: many(node.inLanguage).flatMap((each) =>
        isNode(each) ? (textOf(each.alternateName ?? each) ?? []) : (textOf(each) ?? []),
      ),
      ...costOf(node, offer),
      schedule: schedulesOf(node),
      capacity:
        node.maximumAttendeeCapacity === undefined
          ? undefined
          : { max: one(node.maximumAttendeeCapacity), available: one(node.remainingAttendeeCapacity) },
      organizer: isNode(organizer)
        ? filled({
            name: textOf(organizer.name),
            url: textOf(organizer.url),
            email: textOf(organizer.email),
            phone: textOf(organizer.telephone),
          })
        : textOf(organizer) && { name: textOf(organizer) },
      dateModified: one(node.dateModified),
    }),
  };
}

function statusOf(node: Node): Node {
  const said = word(node.eventStatus);
  if (keptBy({ status: node.creativeWorkStatus }) !== undefined) return { status: PRIVATE };
  if (/Cancelled/.test(said)) return { status: 'closed' };
  return /Postponed/.test(said) ? { status: 'paused' } : {};
}

function placeOf(place: unknown): Node | undefined {
  if (!isNode(place)) {
    const whole = textOf(place);
    return whole === undefined ? undefined : { name: whole };
  }
  const address = one(place.address);
  const geo = one(place.geo);
  const found: Node = { name: textOf(place.name), directions: textOf(place.description) };
  if (isNode(address)) {
    for (const key of ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'])
      found[key] = textOf(address[key]);
  } else {
    const whole = textOf(address);
    if (whole) splitAddress(whole, found);
  }
  if (isNode(geo)) Object.assign(found, { latitude: one(geo.latitude), longitude: one(geo.longitude) });
  return filled(found);
}

function costOf(node: Node, offer: unknown): Node {
  const price = isNode(offer) ? one(offer.price ?? offer.lowPrice) : undefined;
  const amount = Number(price);
  if (String(node.isAccessibleForFree) === 'true' || (price !== undefined && price !== '' && amount === 0))
    return { cost: 'free' };
  if (!(amount > 0) || !isNode(offer)) return {};
  return {
    cost: 'paid',
    price: amount,
    priceCurrency: textOf(offer.priceCurrency),
    joinUrl: textOf(offer.url),
  };
}

/** `eventSchedule` where it is there, else the event's own dates and those of its parts. */
function schedulesOf(node: Node): unknown[] {
  const rules = many(node.eventSchedule).filter(isNode).map(ruleOf);
  if (rules.length) return rules;
  const parts = many(node.subEvent).filter(isNode).slice(0, 500);
  return (parts.length ? parts : [node]).flatMap((each) => dateOf(each) ?? []);
}

function ruleOf(rule: Node): Node {
  const days = many(rule.byDay).map((day) => word(day));
  const week = Number(one(rule.byMonthWeek));
  return {
    ...filled({
      repeatFrequency: textOf(rule.repeatFrequency) ?? 'P1W',
      byDay: week ? days.map((day) => `${String(week)}${day.slice(0, 2).toUpperCase()}`) : days,
      startTime: clock(rule.startTime),
      endTime: clock(rule.endTime),
      duration: textOf(rule.duration),
      scheduleTimezone: textOf(rule.scheduleTimezone),
      startDate: one(rule.startDate),
      endDate: one(rule.endDate),
      exceptDate: many(rule.exceptDate),
      byMonth: many(rule.byMonth),
      byMonthDay: many(rule.byMonthDay),
      repeatCount: one(rule.repeatCount),
    }),
  };
}

/** The time in a time, or in a date with one. */
const clock = (value: unknown): string | undefined => {
  const said = textOf(value);
  return said === undefined
    ? undefined
    : cleanText(said.replace(/^.*T(?=\d)/, '').replace(/(?:Z|[+-]\d{2}:?\d{2})$/, ''));
};

function dateOf(node: Node): Node | undefined {
  const start = textOf(node.startDate);
  const date = readDate(start);
  if (!start || !date) return start ? { text: start } : undefined;
  const end = textOf(node.endDate);
  const offset = /(Z|[+-]\d{2}:?\d{2})$/.exec(start.slice(10))?.[1];
  return filled({
    date,
    startTime: start.length > 10 ? clock(start) : undefined,
    endTime: end && end.length > 10 ? clock(end) : undefined,
    duration: textOf(node.duration),
    scheduleTimezone: offset && (offset === 'Z' ? 'UTC' : offset.replace(/^(...)(\d\d)$/, '$1:$2')),
  });
}

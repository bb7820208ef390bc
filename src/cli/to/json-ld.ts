/** A feed as schema.org JSON-LD: groups as events, questions as an FAQPage, quotes as quotations. */
import {
  mayShow,
  type Faq,
  type Feed,
  type Group,
  type Schedule,
  type Testimonial,
} from '../../feed/index.js';
import type { Converted, WriteOptions } from './converted.js';

type Node = Record<string, unknown>;
const DAYS: Record<string, string> = {
  SU: 'Sunday',
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
};

/** Leaves out what is not there. */
const filled = (node: Node): Node | undefined => {
  const entries = Object.entries(node).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return entries.some(([key]) => key !== '@type') ? Object.fromEntries(entries) : undefined;
};

/** Writes groups, questions and quotes. Crisis lines, the booking and the vocabulary have no place there. */
export function toJsonLd(feed: Feed, { today = '' }: WriteOptions): Converted {
  const lost: string[] = [];
  const { groups = [], faqs, testimonials = [] } = feed;
  const shown = testimonials.filter((each) => mayShow(each, today));
  const graph = [
    ...groups.map((group) => event(group, lost)),
    ...(faqs?.length
      ? [{ '@type': 'FAQPage', ...(feed.title && { name: feed.title }), mainEntity: faqs.map(question) }]
      : []),
    ...shown.map(quotation),
  ];
  const hidden = testimonials.length - shown.length;
  if (hidden) lost.push(`${hidden} testimonials may not be shown and were left out.`);
  for (const key of ['crisis', 'booking', 'vocabulary'] as const)
    if (feed[key]) lost.push(`schema.org has no place for ${key}: left out.`);
  return {
    text: `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, undefined, 2)}\n`,
    lost,
  };
}

function event(group: Group, lost: string[]): Node {
  const { location, online, attendance = [], schedule = [], organizer } = group;
  const rules = schedule.filter((each) => each.repeatFrequency ?? each.byDay);
  const dates = schedule.filter((each) => each.date);
  const words = schedule.length - rules.length - dates.length;
  if (words)
    lost.push(`${group.name}: ${words} schedule in words or as a rule text has no place in JSON-LD.`);
  const silent = [
    location?.precision && location.precision !== 'exact' && 'that the place is only roughly so',
    (online?.phone ?? group.contact?.phone) && 'a telephone number',
    group.contact?.email && 'an address of e-mail',
    (group.access?.length ?? group.accessNote) && 'access',
    group.proofOfAttendance && 'proof of attendance',
    (group.joining ?? group.joinNote) && 'how to join',
    group.facilitators?.length && 'who leads it',
  ].filter(Boolean);
  if (silent.length) lost.push(`${group.name}: JSON-LD has no place for ${silent.join(', ')}.`);
  const here = attendance.includes('in-person');
  const there = attendance.includes('online');
  return {
    ...filled({
      '@type': rules.length || dates.length !== 1 ? 'EventSeries' : 'Event',
      '@id': `#${group.id}`,
      identifier: group.id,
      name: group.name,
      disambiguatingDescription: group.summary,
      description: group.description,
      url: group.url,
      keywords: group.topics,
      audience: group.audience?.map((audienceType) => ({ '@type': 'Audience', audienceType })),
      typicalAgeRange:
        group.ageMin === undefined && group.ageMax === undefined
          ? undefined
          : `${group.ageMin ?? 0}-${group.ageMax ?? ''}`,
      eventAttendanceMode:
        here && there
          ? 'https://schema.org/MixedEventAttendanceMode'
          : there
            ? 'https://schema.org/OnlineEventAttendanceMode'
            : here
              ? 'https://schema.org/OfflineEventAttendanceMode'
              : undefined,
      eventStatus:
        group.status === 'closed'
          ? 'https://schema.org/EventCancelled'
          : group.status === 'paused'
            ? 'https://schema.org/EventPostponed'
            : undefined,
      location: [
        placeOf(location),
        filled({ '@type': 'VirtualLocation', url: online?.url, name: online?.platform }),
      ].filter(Boolean),
      inLanguage: group.languages,
      isAccessibleForFree: group.cost === 'free' ? true : undefined,
      offers:
        group.price === undefined
          ? undefined
          : filled({ '@type': 'Offer', price: group.price, priceCurrency: group.priceCurrency }),
      eventSchedule: rules.flatMap(ruleOf),
      ...(dates.length === 1 && !rules.length ? dateOf(dates[0] as Schedule) : {}),
      subEvent:
        dates.length > 1
          ? dates.map((each) => ({ '@type': 'Event', name: group.name, ...dateOf(each) }))
          : undefined,
      organizer:
        organizer &&
        filled({
          '@type': 'Organization',
          name: organizer.name,
          url: organizer.url,
          email: organizer.email,
          telephone: organizer.phone,
        }),
      maximumAttendeeCapacity: group.capacity?.max,
      dateModified: group.dateModified,
    }),
  };
}

function placeOf(place: Group['location']): Node | undefined {
  if (!place) return undefined;
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry, latitude, longitude } =
    place;
  return filled({
    '@type': 'Place',
    name: place.name,
    description: place.directions,
    address: filled({
      '@type': 'PostalAddress',
      streetAddress,
      addressLocality,
      addressRegion,
      postalCode,
      addressCountry,
    }),
    geo: latitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
  });
}

/** One rule for each week of the month: schema.org says the week beside the day, not with it. */
function ruleOf({ byDay = [], ...rule }: Schedule): Node[] {
  const weeks = new Map<string, string[]>();
  for (const day of byDay)
    weeks.set(day.slice(0, -2), [...(weeks.get(day.slice(0, -2)) ?? []), DAYS[day.slice(-2)] ?? day]);
  return [...(weeks.size ? weeks : new Map([['', []]]))].map(([week, days]) => ({
    '@type': 'Schedule',
    ...filled({
      repeatFrequency: rule.repeatFrequency,
      byDay: days.map((day) => `https://schema.org/${day}`),
      byMonthWeek: week ? Number(week) : undefined,
      startTime: rule.startTime,
      endTime: rule.endTime,
      duration: rule.duration,
      scheduleTimezone: rule.scheduleTimezone,
      startDate: rule.startDate,
      endDate: rule.endDate,
      exceptDate: rule.exceptDate,
      byMonth: rule.byMonth,
      byMonthDay: rule.byMonthDay,
      repeatCount: rule.repeatCount,
    }),
  }));
}

function dateOf({ date = '', startTime, endTime, scheduleTimezone, duration }: Schedule): Node {
  const offset = scheduleTimezone && /^[+-]\d\d:\d\d$/.test(scheduleTimezone) ? scheduleTimezone : '';
  return {
    startDate: startTime ? `${date}T${startTime}:00${offset}` : date,
    endDate: endTime && startTime && endTime > startTime ? `${date}T${endTime}:00${offset}` : undefined,
    duration,
  };
}

const question = (faq: Faq): Node => ({
  '@type': 'Question',
  '@id': `#${faq.id}`,
  ...filled({
    name: faq.question,
    keywords: faq.category,
    alternateName: faq.aliases,
    position: faq.order,
    dateModified: faq.lastReviewed,
    inLanguage: faq.language,
  }),
  acceptedAnswer: { '@type': 'Answer', text: faq.answer },
});

const quotation = ({ id, quote, attribution, date, language, role }: Testimonial): Node => ({
  '@type': 'Quotation',
  '@id': `#${id}`,
  ...filled({
    text: quote,
    creator:
      attribution === undefined
        ? undefined
        : filled({ '@type': 'Person', name: attribution, jobTitle: role }),
    dateCreated: date,
    inLanguage: language,
  }),
});

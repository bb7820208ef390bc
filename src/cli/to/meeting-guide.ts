/** Groups as Meeting Guide JSON: one meeting for each day and time, as that format has it. */
import type { Feed, Group, Schedule } from '../../feed/index.js';
import { WEEKDAYS } from '../../text/index.js';
import type { Converted } from './converted.js';

/** The codes of the format for what the feed says in words. */
const TYPES = new Map<string, string>([
  ['women', 'W'],
  ['men', 'M'],
  ['lgbtq', 'LGBTQ'],
  ['young-people', 'Y'],
  ['older-adults', 'SEN'],
  ['bipoc', 'POC'],
  ['indigenous', 'NDG'],
  ['trans-nonbinary', 'T'],
  ['newcomers', 'BE'],
  ['anyone', 'O'],
  ['asl', 'ASL'],
  ['childcare', 'BA'],
  ['child-friendly', 'CF'],
  ['scent-free', 'FF'],
  ['step-free', 'X'],
  ['accessible-toilet', 'XB'],
  ['meditation', 'MED'],
  ['speaker', 'SP'],
  ['discussion', 'D'],
]);
const LANGUAGES = new Map<string, string>([
  ['en', 'EN'],
  ['es', 'S'],
  ['fr', 'FR'],
  ['de', 'DE'],
  ['pl', 'POL'],
  ['pt', 'POR'],
  ['ru', 'RUS'],
  ['it', 'ITA'],
  ['ar', 'AR'],
  ['fa', 'FA'],
]);

/** Writes weekly meetings. Dates and monthly rules have no place in this format and are said in the notes. */
export function toMeetingGuide(feed: Feed): Converted {
  const lost: string[] = [];
  const rows = (feed.groups ?? []).flatMap((group) => meetings(group, feed, lost));
  for (const part of ['faqs', 'testimonials', 'crisis', 'booking'] as const)
    if (feed[part]) lost.push(`Meeting Guide holds groups only: ${part} were left out.`);
  return { text: `${JSON.stringify(rows, undefined, 2)}\n`, lost };
}

function meetings(group: Group, feed: Feed, lost: string[]): object[] {
  const weekly = (group.schedule ?? []).filter(isWeekly);
  const other = (group.schedule ?? []).filter((each) => !isWeekly(each));
  if (other.length)
    lost.push(
      `${group.name}: only weekly meetings have a place in Meeting Guide; ${other.length} schedules were left out.`,
    );
  const rows = weekly.flatMap((schedule) =>
    (schedule.byDay ?? []).map((day) => ({ schedule, day: WEEKDAYS.indexOf(day) })),
  );
  const uncoded = (group.topics ?? []).filter((topic) => !codeOf(topic));
  if (uncoded.length) lost.push(`${group.name}: Meeting Guide has no code for ${uncoded.join(', ')}.`);
  return (rows.length ? rows : [undefined]).map((at, i) => row(group, feed, at, i));
}

/** Words that have a code, as people write them. */
const WORDS = new Map<string, string>([
  ['big book', 'B'],
  ['step study', 'ST'],
  ['step meeting', 'ST'],
  ['closed', 'C'],
  ['open', 'O'],
  ['discussion', 'D'],
  ['meditation', 'MED'],
  ['speaker', 'SP'],
]);
const codeOf = (word: string): string | undefined =>
  TYPES.get(word) ?? WORDS.get(word.toLowerCase().replace(/[\s_-]+/g, ' '));

/** When a meeting ends that says how long it is. */
function endOf(schedule: Schedule | undefined): string | undefined {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(schedule?.duration ?? '') ?? [];
  const [h, m] = (schedule?.startTime ?? '').split(':').map(Number);
  const length = Number(hours) * 60 + Number(minutes);
  if (!length || h === undefined || m === undefined) return undefined;
  const end = (h * 60 + m + length) % 1440;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

const isWeekly = ({ repeatFrequency, byDay }: Schedule): boolean =>
  repeatFrequency === 'P1W' && byDay !== undefined && byDay.every((day) => day.length === 2);

function row(
  group: Group,
  feed: Feed,
  at: { schedule: Schedule; day: number } | undefined,
  i: number,
): object {
  const { location, online, attendance = [] } = group;
  const here = attendance.includes('in-person');
  const there = attendance.includes('online') || attendance.includes('phone');
  const words = [...(group.audience ?? []), ...(group.access ?? []), ...(group.topics ?? [])].flatMap(
    (word) => codeOf(word) ?? [],
  );
  const whole = [
    location?.streetAddress,
    location?.addressLocality,
    [location?.addressRegion, location?.postalCode].filter(Boolean).join(' '),
    location?.addressCountry,
  ];
  return {
    slug: i ? `${group.id}-${i + 1}` : group.id,
    name: group.name,
    day: at?.day,
    time: at?.schedule.startTime,
    end_time: at?.schedule.endTime ?? endOf(at?.schedule),
    timezone: at?.schedule.scheduleTimezone ?? feed.timeZone,
    types: [
      ...words,
      ...(group.languages ?? []).flatMap((tag) => LANGUAGES.get(tag) ?? []),
      ...(group.status === 'paused' ? ['TC'] : []),
      ...(group.proofOfAttendance ? ['POA'] : []),
    ],
    notes: group.description ?? group.summary,
    location: location?.name,
    formatted_address:
      location && (location.streetAddress ?? location.addressLocality)
        ? whole.filter(Boolean).join(', ')
        : undefined,
    address: location?.streetAddress,
    city: location?.addressLocality,
    state: location?.addressRegion,
    postal_code: location?.postalCode,
    country: location?.addressCountry,
    region: location?.area ?? location?.addressLocality,
    latitude: location?.latitude,
    longitude: location?.longitude,
    approximate: location?.precision === 'approximate' ? 'yes' : undefined,
    location_notes: location?.directions,
    attendance_option: here && there ? 'hybrid' : there ? 'online' : here ? 'in_person' : undefined,
    conference_url: online?.url,
    conference_phone: online?.phone,
    conference_url_notes: online?.joinInfo,
    url: group.url,
    updated: group.dateModified,
    entity: group.organizer?.name ?? feed.organizer?.name,
    entity_url: group.organizer?.url ?? feed.organizer?.url,
    entity_email: group.organizer?.email ?? feed.organizer?.email,
    entity_phone: group.organizer?.phone ?? feed.organizer?.phone,
    contact_1_name: group.contact?.name,
    contact_1_email: group.contact?.email,
    contact_1_phone: group.contact?.phone,
    feedback_emails: group.feedback?.startsWith('mailto:') ? [group.feedback.slice(7)] : undefined,
    feedback_url: group.feedback?.startsWith('http') ? group.feedback : undefined,
  };
}

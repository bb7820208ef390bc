/** What a Meeting Guide row says besides its name and its times. */
import { readDate, safeUrl } from '../../text/index.js';
import type { Report } from '../notice.js';
import type { Group, Organizer } from '../schema.js';
import { readUrl } from '../values.js';
import { codeMeaning } from './meeting-guide-codes.js';
import { isPlace, place } from './meeting-guide-place.js';
import { both, first, words, type Row } from './meeting-guide-row.js';
import type { Meaning } from './meeting-guide-types.js';

function link(value: unknown, key: string, report: Report): string | undefined {
  const text = words(value);
  if (!text) return undefined;
  const address = readUrl(text);
  if (!address) report.add('unsafe-address', key, text);
  return address;
}

/** A number that can be rung; a passcode alone is none. */
const NUMBER = /\d(?:[\s().+-]*\d){6}/;

function online(row: Row, report: Report): Group['online'] {
  const url = link(row.conference_url, 'conference_url', report);
  const said = words(row.conference_phone);
  const phone = said !== undefined && NUMBER.test(said) && !/^\W*pass/i.test(said) ? said : undefined;
  const platform = words(row.conference_provider);
  const joinInfo =
    [
      phone ? undefined : said,
      words(row.conference_url_notes, true),
      words(row.conference_phone_notes, true),
      words(row.conference_notes, true),
    ]
      .filter(Boolean)
      .join('\n') || undefined;
  if (!url && !phone && !joinInfo) return undefined;
  return {
    ...(platform && { platform }),
    ...(url && { url }),
    ...(phone && { phone }),
    ...(joinInfo && { joinInfo }),
  };
}

/** Languages of a list of online groups: tags, or the format's codes. */
function languagesOf(row: Row): string[] {
  const list: unknown[] = Array.isArray(row.languages)
    ? row.languages
    : typeof row.languages === 'string'
      ? row.languages.split(',')
      : [];
  return list.slice(0, 50).flatMap((each) => {
    const code = words(each);
    const meaning = code && codeMeaning(code.toUpperCase(), []);
    if (meaning?.startsWith('in:')) return meaning.slice(3);
    return code && /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(code) ? code.toLowerCase() : [];
  });
}

/** Reads what a list is not put in order by. */
export function complete(found: Group, row: Row, meaning: Meaning, report: Report): void {
  const { topics, audience, access, languages, online: isOnline, closed, proof, unknown } = meaning;
  for (const code of unknown) report.add('unknown-code', 'types', code);
  const location = place(row, report);
  const remote = online(row, report);
  const attendance: Group['attendance'] = [];
  const option = words(row.attendance_option)?.toLowerCase().replace(/[_ ]/g, '-');
  const there = location !== undefined && isPlace(location);
  const comeHere = option === 'in-person' || option === 'hybrid';
  if ((there || comeHere) && !closed && option !== 'online' && option !== 'inactive')
    attendance.push('in-person');
  if (remote?.url || isOnline || option === 'online' || option === 'hybrid') attendance.push('online');
  if (remote?.phone) attendance.push('phone');
  if (option === 'inactive' || (closed && !attendance.length)) found.status = 'paused';
  if (location && !there && !location.streetAddress && attendance.includes('in-person'))
    report.add('only-an-area', 'formatted_address', row.formatted_address ?? row.city);
  if (location && !location.streetAddress && !attendance.length && !closed && option !== 'inactive')
    report.add('only-an-area', 'formatted_address', row.formatted_address ?? row.city);
  if (attendance.length) found.attendance = attendance;
  if (location) found.location = location;
  if (remote) found.online = remote;
  if (topics.length) found.topics = topics;
  if (audience.length) found.audience = audience;
  if (access.length) found.access = access;
  const spoken = [...new Set([...languages, ...languagesOf(row)])];
  if (spoken.length) found.languages = spoken;
  if (proof) found.proofOfAttendance = true;
  const description = both(words(row.notes, true), words(row.group_notes, true), '\n\n');
  if (description) found.description = description;
  const url =
    link(row.url, 'url', report) ??
    link(row.website, 'website', report) ??
    link(row.group_url, 'group_url', report) ??
    link(row.group_website, 'group_website', report);
  if (url) found.url = url;
  const updated = words(row.updated);
  const modified = updated && readDate(updated, true);
  if (modified) found.dateModified = modified;
  const feedback = feedbackOf(row, report);
  if (feedback) found.feedback = feedback;
  addContacts(row, found, report);
}

function feedbackOf(row: Row, report: Report): string | undefined {
  const emails = first(row.feedback_emails);
  if (typeof emails === 'string' && emails.includes('@')) return safeUrl(emails.split(',')[0]);
  return link(row.feedback_url, 'feedback_url', report);
}

/** Who is behind the list, else the district; who to ask about the group, else the group's own address. */
function addContacts(row: Row, found: Group, report: Report): void {
  const entity = person(
    words(row.entity),
    words(row.entity_email),
    words(row.entity_phone),
    link(row.entity_url, 'entity_url', report) ?? link(row.entity_website_url, 'entity_website_url', report),
  );
  const organizer =
    entity ??
    person(
      words(row.district),
      words(row.district_email),
      words(row.district_phone),
      link(row.district_url, 'district_url', report),
    );
  const one = (key: 'name' | 'email' | 'phone'): string | undefined =>
    words(row[`contact_1_${key}`]) ?? words(row[`contact_2_${key}`]) ?? words(row[`contact_3_${key}`]);
  const contact = person(
    one('name'),
    words(row.email) ?? words(row.group_email) ?? one('email'),
    words(row.phone) ?? words(row.group_phone) ?? one('phone'),
  );
  if (organizer) found.organizer = organizer;
  if (contact) found.contact = contact;
}

function person(name?: string, email?: string, phone?: string, url?: string): Organizer | undefined {
  if (!name && !email && !phone && !url) return undefined;
  return { ...(name && { name }), ...(email && { email }), ...(phone && { phone }), ...(url && { url }) };
}

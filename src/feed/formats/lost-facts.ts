/** What the reader of a format has taken from its rows into no field, and a visitor could need. */
import { readTime } from '../../text/index.js';
import type { Format } from '../input.js';
import type { FeedIssue } from '../notice.js';
import type { Feed } from '../schema.js';
import { unusedCode } from '../unused.js';
import { leavesOf } from './flatten.js';
import { isRow, SOME, type Row } from './lists.js';
import { ofGuide } from './marks.js';

const LINK = /^https?:\/\/\S+$/i;
const MAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
/** A word of a vocabulary, written as an address. */
const A_TERM = /^https?:\/\/(?:[\w-]+\.)*(?:schema\.org|openactive\.io|purl\.org|w3\.org)\/[\w#/.-]*$/i;
const PHONE = /^\+?[\d ().-]{9,20}$/;
/** Of the record, its keeper or its pictures, and not of the group. */
const NOT_FOR_VISITORS =
  /^(?:(?:group|entity|district|sub_district|contact_[123])_|is[Bb]asedOn)|(?:^|[._@\s])(?:id|guid|uri|self|edit|context|type|schema|license|image|photo|logo|thumbnail|icon|created|updated|modified|date[MCP]\w+|feedback|data_source|source|root_server|service_body|author|organization|organizer|publisher|taxonomy|metadata|attributes|next|lang|latitude|longitude|lat|lng)s?(?![a-z])/;
/** The same for words, where only the whole key tells. */
const OF_KEEPERS =
  /(?:^|\.)(?:@?context|schema|license|image|photo|logo|thumbnail|icon|feedback|source|data_source|author|publisher|lang|taxonomy|taxonomy_term|metadata|attributes|organization|organizer)(?:$|\.)/;
/** Words that a format or a system uses of a row itself: they say how it is kept, or are read as codes. */
const OF_SYSTEMS =
  /(?:^|\.)(?:@\w+|id|uu?id|iCalUID|slug|urlId|etag|kind|state|status|\w*[sS]tatus|global_id\w*|rest_url|permalink\w*|visibility|access|transparency|eventType|htmlLink|sequence|reminders.*|creator.*|attendees.*|recurringEventId|originalStartTime.*|utc_\w+|(?:start_date|end_date|utc_\w+|cost)_details.*|post_type|hide_from_listings|sticky|featured|json_ld.*|timezone_abbr|cost_details.*|beginsOn|endsOn|timeZone|timezone|type|\w*_type|identifier|\w+Id|draft|local|category|joinOptions|picture.*|createdOn|assetUrl|colorData.*|systemDataId|contentType|recordType\w*|workflowState|publicCommentCount|authorId|\w*[cC]ount|geom|mapZoom|marker\w*|byDay|repeatFrequency|\w*AttendanceMode|inLanguage|availability|priceCurrency|currency|freq|byday|weekday|attending_type|wkst|interval|extent_type|country|nation|language|code|term_uri|link_\w+|event_types?.*|hashtag|photo_url|venue_url|city_id|neighborhood_id|school_id|campus_id|departments.*|keywords|recurrence.*)$/;
const OF_BMLT =
  /^(?:worldid_mixed|\w+_bigint|weekday_tinyint|start_time|duration_time|formats?|lang_enum|distance\w*|published|key_string|format_\w+|shared_group\w*|location_nation|root_server\w*|contact_\w+|email_contact)$/;
const OF_CALENDARS =
  /^(?:uid|dtstamp|created|last-modified|sequence|status|transp|class|rrule|exdate|rdate|recurrence-id|duration|priority|summary|organizer|attendee|geo|x-(?:peer|apple|microsoft|ms|moz|lic|tribe|wp|alt|google)[\w-]*|begin|end|tzid|dtstart|dtend)$/;

/** Of other people, and the page of each date, of which a group has the first. */
const SKIPPED = /^(?:attendee|organizer|(?:event\.)?(?:url|localist_url|fullUrl|browser_url))$/;
/** A code or a yes, and words that say no more than how one takes part. */
const NO_FACT = /^(?:true|false|yes|no|none|[a-z]+_[a-z_]+|virtual|online|remote|in[- ]person)$/i;

const keptKey = (format: Format, path: string): boolean =>
  OF_SYSTEMS.test(path) ||
  (format === 'meeting-guide' && ofGuide(path)) ||
  (format === 'bmlt' && OF_BMLT.test(path)) ||
  (format === 'icalendar' && OF_CALENDARS.test(path));

/** Characters of a feed that values are looked for in. */
const LONGEST = 1_000_000;

/** What is told of one value of a row: a code, or nothing where it is in the feed. */
type Look = (field: string, fact: string) => FeedIssue['code'] | undefined;

/** Names what is in the first rows and nowhere in the feed, once for each key. */
export function lostFacts(
  format: Format,
  rows: readonly unknown[],
  feed: Feed,
  told: readonly FeedIssue[],
): FeedIssue[] {
  const written = JSON.stringify({ ...feed, groups: feed.groups?.slice(0, SOME * 8) });
  if (written.length > LONGEST) return []; // to compare with it would cost more than it helps
  const look = looker(format, written);
  const named = new Set(told.flatMap(({ value }) => value ?? []));
  const fields = new Set(told.map(({ field }) => field));
  const found = new Map<string, FeedIssue>();
  rows.slice(0, SOME).forEach((row, i) => {
    if (!isRow(row)) return;
    for (const { path, value } of leavesOf(row)) {
      const field = path.filter((step) => !/^\d+$/.test(step)).join('.');
      if (typeof value !== 'string' || found.has(field) || fields.has(field) || A_TERM.test(value)) continue;
      const fact = value.trim();
      const code = named.has(fact) ? undefined : look(field, fact);
      if (!code) continue;
      const name = nameOf(row);
      const clipped = fact.length > 80 ? `${fact.slice(0, 79)}…` : fact;
      found.set(field, {
        part: 'groups',
        row: i + 1,
        ...(name !== undefined && { id: name.slice(0, 60) }),
        field,
        code,
        value: clipped,
      });
    }
  });
  return [...found.values()];
}

const nameOf = ({ name, title, summary }: Row): string | undefined =>
  [name, title, summary].find((each): each is string => typeof each === 'string');

function looker(format: Format, written: string): Look {
  const known = plain(written);
  const digits = written.replace(/\D+/g, '');
  const words = new Set(known.split(NO_WORD));
  return (field, fact) => {
    if (SKIPPED.test(field)) return undefined;
    if (LINK.test(fact) || MAIL.test(fact))
      return NOT_FOR_VISITORS.test(field) || known.includes(plain(fact).replace(/\/$/, ''))
        ? undefined
        : 'lost-value';
    if (keptKey(format, field)) return undefined;
    const number = fact.replace(/\D/g, '');
    if (PHONE.test(fact) && number.length > 8)
      return NOT_FOR_VISITORS.test(field) || digits.includes(number) ? undefined : 'lost-value';
    const time = readTime(fact) ?? /T(\d\d:\d\d)/.exec(fact)?.[1];
    const day = /^\d{4}-\d\d-\d\d/.exec(fact)?.[0];
    if (day !== undefined && NOT_FOR_VISITORS.test(field)) return undefined;
    if ((time && written.includes(time)) || (day && written.includes(day))) return undefined;
    const said = plain(fact.slice(0, 500))
      .split(NO_WORD)
      .filter((word) => word.length > 1);
    // a code, a number or a yes: what it means has other words in the feed
    if (!time && !day && ((said.join('').length < 4 && !/[£$€]/.test(fact)) || NO_FACT.test(fact)))
      return undefined;
    if (!time && !day && OF_KEEPERS.test(field)) return undefined;
    if (said.join('').length > 3 && said.every((word) => words.has(word))) return undefined;
    return unusedCode(fact) === 'lost-value' ? 'lost-value' : 'not-used';
  };
}

const NO_WORD = /[^\p{L}\p{N}]+/u;
/** Words alone: without marks of HTML, of JSON and of addresses. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#?\w{1,10};/g, ' ')
    .replace(/\\[nt"]/g, ' ')
    .toLowerCase()
    .replace(/https?:\/\/(?:www\.)?/g, '');

/** The properties of a calendar's first events as rows. */
export function rowsOfCalendar(text: string): Row[] {
  const events = text
    .slice(0, 200_000)
    .replace(/\r/g, '')
    .replace(/\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .slice(1, SOME + 1);
  return events.map((event) => {
    const row: Row = {};
    for (const line of (event.split('END:VEVENT')[0] ?? '').split('\n')) {
      const at = line.indexOf(':');
      const key = line.slice(0, at).split(';')[0]?.toLowerCase() ?? '';
      if (at > 0)
        row[key] = line
          .slice(at + 1)
          .replace(/\\n/gi, '\n')
          .replace(/\\([,;\\])/g, '$1');
    }
    return row;
  });
}

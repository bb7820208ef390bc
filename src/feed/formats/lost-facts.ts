/** What a foreign format's reader has taken from its rows into no field, and a visitor could need. */
import type { FeedIssue } from '../notice.js';
import type { Feed } from '../schema.js';
import { leavesOf } from './flatten.js';
import { isRow, SOME } from './lists.js';

const LINK = /^https?:\/\/\S+$/i;
const MAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
/** A word of a vocabulary, written as an address. */
const A_TERM = /^https?:\/\/(?:[\w-]+\.)*(?:schema\.org|openactive\.io|purl\.org|w3\.org)\/[\w#/.-]*$/i;
const PHONE = /^\+?[\d ().-]{9,20}$/;
/** Of the record, its keeper or its pictures, and not of the group. */
const NOT_FOR_VISITORS =
  /(?:^|[._@\s])(?:id|guid|uri|self|edit|context|type|schema|license|image|photo|logo|thumbnail|icon|created|updated|modified|feedback|data_source|source|root_server|service_body|author|organization|organizer|publisher|taxonomy|contact_[123]|district|group|entity|sub_?district|metadata|attributes|next|isbasedon|lang|latitude|longitude|lat|lng|time|date|day|postal_code|zip)/i;

/**
 * Names links, addresses of e-mail and telephone numbers of the first rows that are nowhere in the feed, once for each key.
 * Times and words are written otherwise in a feed than in other formats, so that they cannot be compared.
 */
export function lostFacts(rows: readonly unknown[], feed: Feed, told: readonly FeedIssue[]): FeedIssue[] {
  const known = plain(JSON.stringify({ ...feed, groups: feed.groups?.slice(0, SOME * 8) }));
  const numbers = known.replace(/\D+/g, '');
  const named = new Set(told.flatMap(({ value }) => value ?? []));
  const found = new Map<string, FeedIssue>();
  rows.slice(0, SOME).forEach((row, i) => {
    if (!isRow(row)) return;
    for (const { path, value } of leavesOf(row)) {
      const field = path.join('.');
      if (typeof value !== 'string' || found.has(field) || NOT_FOR_VISITORS.test(field)) continue;
      const fact = value.trim();
      const lost =
        LINK.test(fact) || MAIL.test(fact)
          ? !known.includes(plain(fact).replace(/\/$/, ''))
          : PHONE.test(fact) &&
            fact.replace(/\D/g, '').length > 8 &&
            !numbers.includes(fact.replace(/\D/g, ''));
      if (lost && !named.has(fact) && !A_TERM.test(fact)) {
        const name = typeof row.name === 'string' ? { id: row.name.slice(0, 60) } : {};
        const clipped = fact.length > 80 ? `${fact.slice(0, 79)}…` : fact;
        found.set(field, { part: 'groups', row: i + 1, ...name, field, code: 'lost-value', value: clipped });
      }
    }
  });
  return [...found.values()];
}

const plain = (text: string): string => text.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '');

/** Where an event of a calendar is: a place, a way to join from home, or nothing that helps. */
import { safeUrl } from '../../text/index.js';
import { splitAddress } from './addresses.js';
import { waysIn, withoutMark } from './free-text.js';
import { fromHome } from './from-home.js';
import type { Component } from './icalendar-component.js';

type Entry = Record<string, unknown>;

/** What people write where there is no place to name. */
const NOTHING =
  /^(?:none|no location|n\/?a|tb[acd]|to be (?:announced|advised|confirmed|decided)|null|unknown|[-–—.?]+)\.?$/i;
/** Adds the place of an event, and its ways to take part where the place says them. */
export function addPlace(found: Entry, event: Component): void {
  const said = event.text('location');
  const conference = safeUrl(
    event.text('conference') ??
      event.text('x-google-conference') ??
      event.text('x-microsoft-skypeteamsmeetingurl'),
  );
  const inside = said && /https?:\/\/[^\s<>"]{3,2000}/i.exec(said)?.[0];
  const link = conference ?? safeUrl(inside);
  if (link) found.online = { url: link };
  const where = inside
    ? said
        .replace(inside, ' ')
        .replace(/(?<![\s:;,–—-])[\s:;,–—-]+$/, '')
        .trim()
    : said;
  if (!where || NOTHING.test(where)) return;
  const home = fromHome(withoutMark(where));
  const ways = waysIn(`${where} [${where}]`);
  if (home || (ways && !ways.includes('in-person'))) {
    found.attendance ??= home ? [home] : ways;
    if (home === 'online' && !/^(?:online|virtual|remote)$/i.test(where))
      found.online = {
        ...(found.online as Entry | undefined),
        platform: where.replace(/^(?:online|virtual(?:ly)?)\s+(?:via|on|by|over|through)\s+/i, ''),
      };
    return;
  }
  if (ways) found.attendance ??= ways;
  const bare = withoutMark(where);
  const parts = /^([^,\d]{3,}),\s*([^\s,][^,]*,.*)$/s.exec(bare);
  const place: Entry = {};
  if (parts?.[1] && parts[2]) {
    place.name = parts[1];
    splitAddress(parts[2], place);
  } else if (/^\d.*,/.test(bare)) splitAddress(bare, place);
  else place.name = bare;
  found.location = place;
}

/** Adds the link that a description gives for joining, where the event is online and has none. */
export function addLink(found: Entry, description: string): void {
  const { attendance, online } = found as { attendance?: string[]; online?: { url?: string } };
  if (!attendance?.includes('online') || online?.url) return;
  const link = /\b(?:join|zoom|teams|meeting|link)\b[^\n<>"]{0,80}?(https:\/\/[^\s<>"\]]{3,2000})/i.exec(
    description.slice(0, 5000),
  )?.[1];
  const url = safeUrl(link);
  if (url) found.online = { ...online, url };
}

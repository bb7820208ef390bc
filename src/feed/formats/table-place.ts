/** Where a group meets and how one attends, from the cells of a row. */
import { safeUrl } from '../../text/index.js';
import type { Report } from '../notice.js';
import { splitAddress } from './addresses.js';
import { waysIn, withoutMark } from './free-text.js';
import { hint } from './hints.js';
import { PLATFORM, placeWords } from './place-words.js';
import type { Cells } from './table-cells.js';
import { isNo, isYes, listed, put, valuesOf, type Entry } from './table-entry.js';

export function addPlace(entry: Entry, cells: Cells): void {
  for (const { text, href } of cells.all('place')) place(entry, text.trim(), cells, href);
  const number = cells.text('houseNumber');
  const street = cells.text('location.streetAddress');
  const more = cells.text('streetMore');
  if (number || more)
    put(
      entry,
      'location.streetAddress',
      [[number, street].filter(Boolean).join(' '), more].filter(Boolean).join(', '),
    );
  const address = cells.text('address');
  if (address) {
    const kind = placeWords(address);
    if (kind === 'place') addAddress(entry, address, cells);
    else place(entry, address, cells);
  }
  const point = cells.text('point');
  const [latitude, longitude] = point.match(/-?\d{1,3}\.\d+/g) ?? [];
  if (latitude && longitude) {
    put(entry, 'location.latitude', latitude);
    put(entry, 'location.longitude', longitude);
  } else if (point) cells.leave('point');
}

function place(entry: Entry, words: string, cells: Cells, href?: string): void {
  const ways = waysIn(words);
  if (ways) entry.attendance ??= ways;
  const bare = withoutMark(words);
  const kind = placeWords(bare);
  const onlyOnline = ways && !ways.includes('in-person');
  if (kind === 'online') {
    entry.attendance ??= ['online'];
    const link = safeUrl(/https?:\S+/.exec(bare)?.[0] ?? '') ?? href;
    if (link) put(entry, 'online.url', link);
    if (PLATFORM.test(bare) && !/^https?:\S+$/.test(bare))
      put(entry, 'online.platform', bare.replace(/https?:\S+/, '').trim());
  } else if (kind === 'phone') entry.attendance ??= ['phone'];
  else if (kind === 'nowhere') return;
  else if (onlyOnline) {
    if (cells.text('organizer.name')) put(entry, 'online.joinInfo', bare);
    else put(entry, 'organizer.name', bare);
  } else {
    const parts = /^([^,\d]{3,}),\s*(\d[^,]*,.*)$/.exec(bare); // "Quaker House, 5 High Street, Anytown, 12345"
    const name = parts?.[1] ?? bare;
    if (!put(entry, 'location.name', name) && (entry.location as Entry).name !== name)
      put(entry, 'location.directions', bare);
    if (parts?.[2]) splitAddress(parts[2], entry.location as Entry);
  }
}

/** The parts that have columns of their own; an address then ends before them. */
const OWN = ['addressLocality', 'addressRegion', 'postalCode', 'addressCountry', 'streetAddress'] as const;

function addAddress(entry: Entry, address: string, cells: Cells): void {
  const own = OWN.map((key) => cells.text(`location.${key}`)).filter(Boolean);
  const where: Entry = {};
  const parts = listed(address, /[,\n]/);
  const told = (part: string): boolean =>
    own.some((each) => part.toLowerCase() === each.toLowerCase()) ||
    own.some((each) => own.some((other) => part.toLowerCase() === `${each} ${other}`.toLowerCase()));
  if (own.length) {
    while (parts.length > 1 && told(parts.at(-1) ?? '')) parts.pop();
    where.streetAddress = parts.join(', ');
  } else splitAddress(address, where);
  for (const [key, value] of Object.entries(where))
    if (!put(entry, `location.${key}`, value) && key === 'streetAddress')
      put(entry, 'location.directions', address);
}

const WAYS = ['in-person', 'online', 'phone', 'text-chat'];

/** The ways to attend; what a column of formats says beside them is a topic. */
export function addWays(entry: Entry, cells: Cells, report: Report): void {
  const joins = cells.all('join');
  let said = false;
  for (const { text, href } of joins) {
    const words = text.trim();
    const found = /(?:https?:|www\.)\S+/.exec(words)?.[0];
    const link = href ?? safeUrl(found ?? words);
    const platform = PLATFORM.test(words) && words.length < 30 && !found;
    if (link && !platform) {
      said = true;
      if (!put(entry, 'online.url', link)) more(entry, words || link);
      if (found && words !== found) more(entry, words);
    } else if (isYes(words) || platform || /^(?:online|virtual)$/i.test(words)) {
      said = true;
      if (platform) put(entry, 'online.platform', words);
    } else if (words && !isNo(words)) more(entry, words);
  }
  const [way] = cells.all('how');
  const how = cells.text('how');
  const kinds = /format|type|feature|art|tipo/i.test(way?.heading ?? '');
  const ways = how ? waysOf(how, kinds) : undefined;
  if (ways?.known.length) entry.attendance = ways.known;
  if (ways?.other.length)
    if (kinds) entry.topics = [...valuesOf(entry.topics), ...ways.other];
    else for (const other of ways.other) report.add('unknown-value', 'attendance', other, WAYS.join(', '));
  if (!ways?.known.length && said) entry.attendance ??= entry.location ? ['in-person', 'online'] : ['online'];
}

function more(entry: Entry, words: string): void {
  const online = (entry.online ??= {}) as Entry;
  online.joinInfo = [online.joinInfo, words].filter(Boolean).join('\n');
}

/** The whole of what a kind of group may say of talking by telephone or in writing. */
const SAID =
  /^(?:text(?:[- ]?(?:chat|only|based|messag\w*)|ing)?|(?:online )?chat(?: ?room)?|(?:by )?(?:tele)?phone|dial[- ]?in|conference call|whatsapp)(?: (?:meeting|group|only|line))?$/i;

/** @param kinds whether the column is of kinds of groups, where "Chat after" and "Phone list" are no ways to attend. */
function waysOf(how: string, kinds: boolean): { known: string[]; other: string[] } {
  const known: string[] = [];
  const other: string[] = [];
  for (const way of how.split(/[,;/|&+]|\b(?:and|or|y|o|et|ou|und|oder)\b/).map((each) => each.trim())) {
    if (!way) continue;
    const read = /hybrid|híbrid|\bboth\b|ambos|beides|les deux|mixt/i.test(way)
      ? ['in-person', 'online']
      : WAYS.includes(way.toLowerCase().replace(/[\s_]+/g, '-'))
        ? [way.toLowerCase().replace(/[\s_]+/g, '-')]
        : ([hint('unknown-value', way, WAYS)].filter(
            (each) => each !== undefined && (!kinds || !/text|phone/.test(each) || SAID.test(way)),
          ) as string[]);
    if (read.length) known.push(...read);
    else if (!/^(?:only|solo|nur|seulement|meeting|group)$/i.test(way)) other.push(way);
  }
  return { known: [...new Set(known)], other };
}

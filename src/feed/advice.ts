/**
 * What a careful editor would say about a feed that is otherwise in order: is it still true, is it kind, is it safe to publish?
 * The checker's second half, on the command line and in the browser.
 */
import type { FeedIssue, NoticeCode } from './notice.js';
import type { Feed, Group, PartName, Testimonial } from './schema.js';
import { betterWords } from './kind-words.js';
import { adviseOnPoints } from './points.js';
import { mayShow } from './may-show.js';
import { readingAge } from './reading-age.js';
import { dialAny } from '../text/numbers.js';

/** What advice is given about. */
export interface AdviceOptions {
  /** `YYYY-MM-DD`; what "long ago" is counted from. Default: today. */
  today?: string;
  /** From `Reading.rows`: names rows as the file does. */
  rows?: Partial<Record<string, number[]>>;
  /** The words about meeting times of which no date can be made: `wordsWithoutDates` of the schedule room knows them. */
  undated?: ReadonlySet<string>;
  /** What is to be said of the dates of each group: `adviseOnDates` of the schedule room knows it. */
  dates?: ReadonlyMap<object, readonly { code: NoticeCode; field: string; value: string; meant?: string }[]>;
}

/** After this many days a visitor is told to check first. */
const STALE = 90;
/** Answers are written for a reading age of about eleven; from this age on they are hard for many. */
const HARD = 15;

type Say = (code: NoticeCode, field: string, value?: string, meant?: string) => void;

/** Reads a feed as people would, and says what could hurt somebody. */
export function advise(
  feed: Feed,
  { today = new Date().toISOString().slice(0, 10), rows = {}, undated, dates }: AdviceOptions = {},
): FeedIssue[] {
  const notices: FeedIssue[] = [];
  const each = <T extends object>(
    part: PartName,
    list: T[] | undefined,
    look: (entry: T, say: Say) => void,
  ): void => {
    list?.forEach((entry, i) => {
      const { id, name } = entry as { id?: string; name?: string };
      const say: Say = (code, field, value, meant) => {
        const notice: FeedIssue = { part, row: rows[part]?.[i] ?? i + 1, field, code };
        const called = name ?? id;
        if (called) notice.id = called.slice(0, 60);
        if (value !== undefined) notice.value = value.length > 80 ? `${value.slice(0, 79)}…` : value;
        if (meant) notice.meant = meant;
        notices.push(notice);
      };
      labels(entry, part, say);
      look(entry, say);
    });
  };
  const points = adviseOnPoints(feed.groups ?? [], feed.country);
  each('groups', feed.groups, (group, say) => {
    const point = points.get(group);
    if (point) say(point.code, 'location.latitude', point.value, point.meant);
    aboutGroup(group, today, say);
    for (const { code, field, value, meant } of dates?.get(group) ?? []) say(code, field, value, meant);
    group.schedule?.forEach(({ text, by }, i) => {
      if (text && !by && undated?.has(text)) say('no-dates', `schedule[${String(i)}].text`, text);
    });
  });
  each('faqs', feed.faqs, ({ answer, language, lastReviewed }, say) => {
    if ((language ?? feed.language ?? 'en').startsWith('en')) {
      const age = readingAge(answer.replace(/<[^<>]*>/g, ' '));
      if (age >= HARD)
        say('hard-to-read', 'answer', answer, `(Reading age about ${Math.round(age)}; aim for 11.)`);
    }
    if (lastReviewed && days(lastReviewed, today) > 365) say('stale', 'lastReviewed', lastReviewed);
  });
  each('testimonials', feed.testimonials, (testimonial, say) => {
    aboutTestimonial(testimonial, today, say);
  });
  each('crisis', feed.crisis, ({ checked, phone, sms }, say) => {
    aboutNumbers({ phone, sms }, say);
    if (checked && days(checked, today) > 180) say('stale', 'checked', checked);
  });
  const { phone, sms } = feed.booking ?? {};
  aboutNumbers({ 'booking.phone': phone, 'booking.sms': sms }, (code, field, value) => {
    notices.push({ part: 'feed', row: 0, field, code, ...(value && { value }) });
  });
  return notices;
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function aboutGroup(group: Group, today: string, say: Say): void {
  const { lastVerified, online, ageMax, audience, facilitators, contact } = group;
  aboutNumbers({ 'online.phone': online?.phone, 'contact.phone': contact?.phone }, say);
  if (lastVerified && days(lastVerified, today) > STALE) say('stale', 'lastVerified', lastVerified);
  if (online?.url) {
    const found = passwordIn(online.url, online.joinInfo, group.description, group.joinNote);
    if (found) say('password', found[0], found[1]);
    const young =
      ageMax !== undefined
        ? ageMax < 18
        : audience?.some((each) => /^(?:children|teens?|teenagers|under[- ]18s?)$/i.test(each));
    if (young) say('young-public', 'online.url', online.url);
  }
  facilitators?.forEach(({ firstName }, i) => {
    const short = withoutSurname(firstName);
    if (short) say('surname', `facilitators[${i}].firstName`, firstName, short.split(' ')[0]);
  });
}

/** What cannot be dialled is shown without a link. */
function aboutNumbers(numbers: Record<string, string | undefined>, say: Say): void {
  for (const [field, written] of Object.entries(numbers))
    if (written && !dialAny(written, field.endsWith('sms') ? 'text' : 'call').some(({ href }) => href))
      say('no-number', field, written);
}

const PASSWORD = /\b(?:pass(?:word|code)?|pwd|passwort|contraseña|pin)\s*(?:is|:|=)\s*(\S{2,})/i;
function passwordIn(
  url: string,
  joinInfo = '',
  description = '',
  joinNote = '',
): [field: string, value: string] | undefined {
  const inLink = /[?&](?:pwd|password|passcode)=[^&#]+/i.exec(url)?.[0];
  if (inLink) return ['online.url', inLink];
  for (const [field, text] of Object.entries({ 'online.joinInfo': joinInfo, description, joinNote })) {
    const found = PASSWORD.exec(text.slice(0, 5000));
    if (found) return [field, found[0]];
  }
  return undefined;
}

function aboutTestimonial({ attribution, consent, quote }: Testimonial, today: string, say: Say): void {
  const short = attribution === undefined ? undefined : withoutSurname(attribution);
  if (short) say('surname', 'attribution', attribution, short);
  if (!consent) say('no-consent', 'consent');
  else if (!mayShow({ consent }, today)) {
    const over = consent.given === true && !consent.withdrawn;
    say('withdrawn', over ? 'consent.expires' : 'consent', over ? consent.expires : quote);
  }
}

/** Words that start with a capital without being a name. */
const NOT_NAMES =
  /^(?:a|an|the|anonymous|member|former|peer|group|support|service|user|parent|carer|mum|mother|dad|father|sister|brother|volunteer|worker|client|friend|family|person|name|withheld|facilitator|participant|veteran|student|retired|young|new|one|our|from)$/i;

/** "Sarah Miller, Anytown" gives "Sarah M."; what is no full name gives `undefined`. */
export function withoutSurname(attribution: string): string | undefined {
  const name =
    /^(?:(?:M(?:rs?|s|iss)|Dr|Prof)\.?\s+)?(\p{Lu}[\p{Ll}’'-]+)((?:\s+\p{Lu}\.?)*)\s+((?:(?:van|von|de|der|la|al|bin|el)\s+)*\p{Lu}[\p{L}’'-]{1,})(?=$|[\s,;(–-])/u.exec(
      attribution.trim(),
    );
  if (!name?.[1] || !name[3] || NOT_NAMES.test(name[1]) || NOT_NAMES.test(name[3])) return undefined;
  return `${name[1]} ${name[3].replace(/^.*\s/, '').slice(0, 1)}.`;
}

/** Labels in any text of an entry. What people say of themselves, and what a group is called, is theirs. */
function labels(entry: object, part: PartName, say: Say, path = '', depth = 0): void {
  for (const [key, value] of Object.entries(entry)) {
    if (key.startsWith('_') || /^(?:url|id|quote|attribution|email|\$schema)$/i.test(key)) continue;
    const field = Array.isArray(entry) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    // what a group or an organisation calls itself is theirs; an address is no text
    if (key === 'name' || /^https?:|^mailto:/i.test(String(value))) continue;
    if (typeof value === 'string') {
      for (const [found, better] of betterWords(value)) say('label', field, found, better);
    } else if (typeof value === 'object' && value !== null && depth < 4)
      labels(value as object, part, say, field, depth + 1);
  }
}

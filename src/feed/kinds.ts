/** The kinds of single values that a feed has, each with how it is read and the notice where that fails. */
import { cleanLines, cleanText, dial, readDate, readTime, readWeekday } from '../text/index.js';
import * as v from './shape.js';
import { readCountry, readDuration, readLanguage, readTimeZone, readUrl } from './values.js';

/** Plain text of one line. */
export const text = v.text(cleanText, 'not-text');
/** A number to ring or to write to, as it is dialled by hand: looked at here, so that what reads odd ones comes with the feed. */
export const phone = v.text((value) => {
  const text = cleanText(value);
  dial(text);
  return text;
}, 'not-text');
/** What links name an entry by. Readers make sure that it can stand in an address and is used once. */
export const id = v.text(cleanText, 'not-text');
/** Text with the Markdown subset: paragraph, emphasis, strong, list, link. */
export const markdown = v.text(cleanLines, 'not-text');
/** An `https`, `http`, `mailto`, `tel` or `sms` address that passed `safeUrl()`. @format uri-reference */
export const url = v.text(readUrl, 'unsafe-address');
/** `YYYY-MM-DD`. @example "2026-11-30" */
export const date = v.text((value) => readDate(value), 'not-a-date');
/** `HH:MM`, 24 hours; `24:00` is allowed as an end. */
export const time = v.text(readTime, 'not-a-time');
/** An iCalendar weekday, with a position in the month where it has one: `TU`, `1TU`, `-1FR`. */
export const weekday = v.text(readWeekday, 'not-a-day');
/** A BCP 47 language tag; sign languages have their own (`bfi`, `ase`). */
export const language = v.text(readLanguage, 'not-a-language');
/** An IANA time zone (`Europe/London`) or a fixed offset (`+01:00`). */
export const timeZone = v.text(readTimeZone, 'not-a-zone');
/** An ISO 8601 duration: `P1W`, `PT90M`. */
export const duration = v.text(readDuration, 'not-a-duration');
/** An ISO 3166-1 alpha-2 country code. */
export const country = v.text(readCountry, 'not-a-country');

export const flag = v.boolean();
export const number = v.number();
export const words = v.array(text);
export const opt = v.optional;

/** The syntax of calendar files (RFC 5545, 3.1 and 3.3.11). No line names this library, which may be all that a reader needs to know. */
import { dateOf } from './days.js';

/** `20261201T193000` of milliseconds as if in UTC. */
export const stamp = (t: number): string => new Date(t).toISOString().replace(/\.\d+Z|[-:]/g, '');
export const dateStamp = (day: number): string => dateOf(day).replaceAll('-', '');

/** 3.3.11: backslash, semicolon, comma and line ends are escaped; other control characters are not allowed. */
export const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f]/g, '');

/** 3.1: no line longer than 75 octets, and no character cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) as number;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** An event; `changed` is when it was last changed, in milliseconds. */
export const event = (lines: string[], changed = Date.now()): string[] => [
  'BEGIN:VEVENT',
  ...lines,
  `DTSTAMP:${stamp(changed)}Z`,
  'END:VEVENT',
];

/** A whole file. */
export const calendar = (lines: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//EN',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');

/** Feeds of the size that a real one may have, each with one part that a careless reader is held up by. */
import { NEVER, rule } from '../../inputs/schedules.js';

const many = <T>(size: number, make: (i: number) => T): T[] =>
  Array.from({ length: size }, (_, i) => make(i));
const good = {
  id: 'good',
  name: 'A good group',
  schedule: [{ repeatFrequency: 'P1W', byDay: ['TU'], startTime: '10:00' }],
};
const oddly = (bad: object): unknown => ({ groups: [good, { id: 'a', name: 'Odd', ...bad }] });
const answer = (text: string): unknown => ({ faqs: [{ id: 'a', question: 'Q?', answer: text }] });

export const HEAVY: Record<string, () => unknown> = {
  'parts of a rule with 60 digits and a letter': () => ({
    groups: [
      good,
      ...['BYMONTHDAY', 'BYMONTH', 'BYHOUR', 'BYMINUTE', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS'].map(
        (part, i) => ({
          id: i ? `b${String(i)}` : 'a',
          name: part,
          ...rule(`FREQ=MONTHLY;${part}=${'1'.repeat(60)}x`),
        }),
      ),
    ],
  }),
  '1,900 groups of rules that never come': () => ({
    groups: [
      good,
      ...many(1900, (i) => ({
        id: i ? `n${String(i)}` : 'a',
        name: `Never ${String(i)}`,
        ...rule(NEVER[i % NEVER.length] as string),
      })),
    ],
  }),
  'an answer of 24 kB, a list in a list': () => answer('1. '.repeat(8000)),
  'an answer of 50 kB, a quotation in a quotation': () => answer('>'.repeat(50_000)),
  'a description of one word with 40,000 hyphens': () => oddly({ description: 'a-'.repeat(40_000) }),
  '500 topics that share 60 labels': () => ({
    groups: [{ ...good, id: 'a' }],
    vocabulary: {
      topics: many(500, (i) => ({
        id: `t${String(i)}`,
        label: Object.fromEntries(many(60, (j) => [`l${String(j)}`, `syn${String(j)}`])),
      })),
    },
  }),
  '10,000 ids that share 57 characters, each twice': () => ({
    groups: many(20_000, (i) => ({
      id: 'a'.repeat(57) + String(i >> 1).padStart(7, '0'),
      name: `Group ${String(i)}`,
    })),
  }),
  '60,000 events without an end': () => `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(60_000)}`,
  'a name with 100,000 spaces inside': () =>
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261120T180000Z\nSUMMARY:a${' '.repeat(100_000)}b\nEND:VEVENT\nEND:VCALENDAR`,
  'a status of 100,000 letters': () => [
    {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'A',
      startDate: '2026-11-20T18:00',
      eventStatus: `${'a'.repeat(100_000)}/`,
    },
  ],
  '15,000 schedules in tables without ids': () => ({
    services: many(200, (i) => ({ id: String(i), name: 'A' })),
    organizations: [],
    schedules: many(15_000, () => ({ freq: 'WEEKLY', byday: 'TU' })),
  }),
  '5,000 groups whose times are words': () => ({
    groups: many(5000, (i) => ({
      id: i ? `w${String(i)}` : 'a',
      name: `Group ${String(i)}`,
      schedule: [{ text: `1st & 3rd Tue ${String((i % 11) + 1)}.${String(10 + (i % 49))}pm, not August` }],
    })),
  }),
};

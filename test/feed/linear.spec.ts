/** The work of reading a feed grows as the feed does: in every format, for what is long in it and for what is many. */
import { describe, it } from 'node:test';
import { advise, normalise } from '../../src/feed/index.js';
import { join } from '../../src/feed/join.js';
import { CASES, FIELDS, id, many, ROW, RUNS } from '../inputs/feeds.js';
import { growsLinearly } from '../linear.js';

describe('one long value costs what it is long', () => {
  for (const [format, fields] of Object.entries(FIELDS))
    for (const [run, make] of Object.entries(RUNS))
      it(`${format}: ${run} in every field`, () =>
        growsLinearly(
          (size) => {
            const row = ROW[format];
            return [row, ...fields.map((field) => ({ ...row, [field]: make(size) }))];
          },
          (list) => normalise(format === 'peer' ? { groups: list } : list).catch(() => undefined),
        ));
  for (const [run, make] of Object.entries(RUNS)) {
    it(`icalendar: ${run}`, () =>
      growsLinearly(
        (size) => {
          const text = make(size).replace(/\n/g, '\\n');
          return `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261120T180000Z\nSUMMARY:${text}\nDESCRIPTION:${text}\nLOCATION:${text}\nEND:VEVENT\nEND:VCALENDAR`;
        },
        (text) => normalise(text).catch(() => undefined),
      ));
    it(`csv: ${run}`, () =>
      growsLinearly(
        (size) =>
          `Name,Day,Time,Where,Details,Cost\nA,"${make(size)}","${make(size)}","${make(size)}","${make(size)}","${make(size)}"\n`,
        (text) => normalise(text).catch(() => undefined),
      ));
    it(`an answer, a quote and the advice about them: ${run}`, () =>
      growsLinearly(
        (size) => {
          const text = make(size);
          return {
            groups: [
              {
                id: 'a',
                name: 'A',
                description: text,
                facilitators: [{ firstName: text }],
                online: { url: 'https://a.example/', joinInfo: text },
              },
            ],
            faqs: [{ question: text, answer: text }],
            testimonials: [{ quote: text, attribution: text, consent: { note: text } }],
          };
        },
        async (document) => advise((await normalise(document)).feed),
      ));
  }
});

describe('many entries cost what they are many', () => {
  for (const [name, make] of Object.entries(CASES))
    it(name, async () => {
      const read = (document: unknown): Promise<unknown> => normalise(document).catch(() => undefined);
      await read(make(16)); // fetches what reads it
      await growsLinearly(make, read);
    });

  it('two feeds with the same ids', () =>
    growsLinearly(
      (size) => size,
      (size) => {
        // made here: a small part of quick work alone is lost among the pauses of the engine
        const feed = {
          groups: many(size, (i) => ({ id: id(i), name: JSON.stringify({ i, ids: [i] }).repeat(9) })),
        };
        return join([feed, feed].map((each) => ({ address: 'https://a.example/', feed: each, notices: [] })));
      },
    ));
});

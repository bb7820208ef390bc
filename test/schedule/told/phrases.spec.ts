import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  describeSchedule,
  nextOccurrences,
  prepareSchedules,
  type Meets,
} from '../../../src/schedule/index.js';
import { readWords } from '../../../src/schedule/told/read.js';
import { english, type List } from './phrases-en.js';
import { more } from './phrases-more.js';
import { others } from './phrases.js';

const from = Date.parse('2026-11-28T12:00Z');
const lists: [country: string, list: List][] = [
  ...Object.entries(english),
  ['GB', { language: 'en', timeZone: 'Europe/London', phrases: more }],
  ...Object.entries(others),
];

const clock = (at: number, timeZone: string): string =>
  new Date(at).toLocaleString('sv', { timeZone }).slice(5, 16);

async function datesOf(
  text: string,
  country: string,
  { language, timeZone }: Omit<List, 'phrases'>,
): Promise<string> {
  const group: Meets = { schedule: [{ text }] };
  await prepareSchedules([group], { country, language, timeZone });
  const next = nextOccurrences(group, { from, timeZone, count: 3 });
  const zone = next[0] && next[0].timeZone !== timeZone ? ` ${next[0].timeZone}` : '';
  return (
    next
      .map(({ start, end, timeZone: own }) => clock(start, own) + (end ? `+${(end - start) / 60_000}` : ''))
      .join(', ') + zone
  );
}

describe('times in words', () => {
  for (const [country, list] of lists)
    for (const [text, dates] of Object.entries(list.phrases))
      it(`${country}: ${text}`, async () => assert.equal(await datesOf(text, country, list), dates));

  it('are read in another language than the list is written in', async () => {
    for (const [, { phrases }] of Object.entries(others))
      for (const [text, dates] of Object.entries(phrases)) {
        if (/^\d|9:30|^Mar|^Mi|^Di |heure|hora|MEZ|\d h|^Montags/.test(text)) continue;
        assert.equal(await datesOf(text, 'GB', { language: 'en', timeZone: 'Europe/London' }), dates, text);
      }
  });

  it('take morning or evening from the name of the group', async () => {
    for (const [name, start] of [
      ['Tuesday evening circle', '12-01 19:00'],
      ['Morning circle', '12-01 07:00'],
      ['Circle', ''],
    ]) {
      const group = { name: name as string, schedule: [{ text: 'Tuesdays 7 to 9' }] };
      await prepareSchedules([group], { timeZone: 'Europe/London' });
      const [next] = nextOccurrences(group, { from, timeZone: 'Europe/London' });
      assert.equal(next ? clock(next.start, 'Europe/London') : '', start, name);
    }
  });
});

/** Words that no table has, of any letters. */
function* unknown(count: number): Generator<string> {
  let seed = 7;
  const random = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  for (let i = 0; i < count; i++)
    yield Array.from({ length: 3 + random(9) }, () => 'bcdfghjklmnpqrstvwxzaeiou'[random(25)]).join('');
}

describe('a word that is not understood', () => {
  const simple = lists.flatMap(([country, list]) =>
    Object.keys(list.phrases)
      .filter((text) => list.phrases[text] && !/[(;:]/.test(text))
      .map((text) => [country, list, text] as const),
  );
  it('never stands in brackets beside dates without being shown', async () => {
    const words = [...unknown(simple.length)];
    for (const [i, [country, { language, timeZone }, phrase]] of simple.entries())
      for (const text of [`${phrase} (${words[i]})`, `${phrase}, ${words[i]}`, `${words[i]}: ${phrase}`]) {
        const group: Meets = { schedule: [{ text }] };
        await prepareSchedules([group], { country, language, timeZone });
        const shown = describeSchedule(group, { from, timeZone, lang: language }).join(' ');
        assert.ok(shown.includes(words[i] as string), `${text}: ${shown}`);
      }
  });
  it('never leaves dates where it is a slip of a word of time', () => {
    for (const slip of [
      'fortnitely',
      'fortnighlty',
      'alternatly',
      'Wendesday',
      'Septmber only',
      'evry other week',
      'monthy',
      'hoildays',
    ])
      for (const text of [`Tuesdays 7pm (${slip})`, `Tuesdays 7pm, ${slip}`, `Tuesdays 7pm ${slip}`])
        assert.deepEqual(readWords(text).schedules, [], text);
  });
  it('never leaves dates where it may name another clock', () => {
    for (const clockWords of [
      'WAT',
      'GST',
      'your time',
      'Springfield time',
      'time zone of Peru',
      'CST',
      'host time',
    ])
      assert.deepEqual(readWords(`Tuesdays 7pm (${clockWords})`).schedules, [], clockWords);
  });
  it('never leaves dates where it is about time in another language', () => {
    for (const words of [
      'sauf en août',
      'une semaine sur deux',
      'quincenal',
      'vierzehntägig',
      'excepto festivos',
    ])
      assert.deepEqual(readWords(`Tuesdays 7pm (${words})`).schedules, [], words);
  });
});

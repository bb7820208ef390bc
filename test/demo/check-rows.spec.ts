import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowsIn as find } from '../../demo/check-rows.js';

const rowsIn = find as (text: string) => (part: string, row: number) => [number, number] | undefined;
const at = (text: string, part: string, row: number): string | undefined => {
  const place = rowsIn(text)(part, row);
  return place && text.slice(...place);
};

describe('the places to which the report of the checker leads', () => {
  it('are the entries of each list of a JSON feed', () => {
    const text =
      '{ "title": "a [b] {c}", "groups": [{"id":"a","x":[{}]}, {"id":"b \\"]"}], "faqs": [{"id":"c"}] }';
    assert.equal(at(text, 'groups', 2), '{"id":"b \\"]"}');
    assert.equal(at(text, 'faqs', 1), '{"id":"c"}');
    assert.equal(at(text, 'faqs', 2), undefined);
    assert.equal(at('[{"slug":"a"},{"slug":"b"}]', 'groups', 2), '{"slug":"b"}');
  });
  it('are the lines of a spreadsheet, as it counts them', () => {
    assert.equal(at('Name,Day\n"Circle\none",Tuesday\nTwo,Monday', 'groups', 3), 'Two,Monday');
  });
  it('are the events of a calendar', () => {
    const event = (name: string): string => `BEGIN:VEVENT\nSUMMARY:${name}\nEND:VEVENT`;
    assert.equal(at(`BEGIN:VCALENDAR\n${event('A')}\n${event('B')}\nEND:VCALENDAR`, 'groups', 2), event('B'));
  });
});

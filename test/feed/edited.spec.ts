import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise } from '../../src/feed/index.js';

describe('inline JSON that an editor has changed', () => {
  for (const [what, text] of [
    ['paragraphs at blank lines', '{ "timeZone": "Europe/London",</p>\n<p>    "groups": [] }'],
    ['line breaks', '{<br />\n"groups": []<br />\n}'],
    ['a paragraph around it', '<p>\n{ "groups": [] }</p>'],
  ] as const)
    it(`says that it was the editor, and the remedy: ${what}`, async () => {
      await assert.rejects(normalise(text), ({ code, message }: Error & { code: string }) => {
        assert.equal(code, 'not-json');
        assert.match(message, /An editor has put HTML .* Take the blank lines out/);
        return true;
      });
    });

  it('still says what is wrong with JSON that has no HTML, or has it inside a text', async () => {
    await assert.rejects(normalise('{ "groups": [ oops }'), /not valid JSON/);
    const { feed } = await normalise('{ "faqs": [{ "question": "Why?", "answer": "<p>So.</p>" }] }');
    assert.equal(feed.faqs?.[0]?.question, 'Why?');
  });

  it('still takes a web page for one', async () => {
    await assert.rejects(normalise('<p>Nothing here</p>'), /web page/);
  });
});

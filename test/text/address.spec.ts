import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanLines, cleanText, plainText, safeUrl } from '../../src/text/index.js';

describe('an address from a feed', () => {
  it('is given back as the browser would write it, however it is read', () => {
    const part = fc.stringMatching(/^[\w.~=&?/:@#%-]{0,12}$/);
    const host = fc.stringMatching(/^[a-z\d.-]{1,10}(?:com|org|x|1)$/);
    fc.assert(
      fc.property(host, part, part, (name, path, query) => {
        const address = `https://${name}/${path}${query && `?${query}`}`;
        let written: string | undefined;
        try {
          written = new URL(address).href;
        } catch {
          // it is none
        }
        assert.equal(safeUrl(address), written);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused where it could run something', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)', 'https://'])
      assert.equal(safeUrl(address), undefined);
  });
});

describe('text from a feed', () => {
  it('loses the marks that would turn the direction of what follows', () =>
    assert.equal(plainText('A\u202e321 611\u202c \u2066B\u2069 &#x202e;C'), 'A321 611 B C'));
  it('that is clean already is what cleaning gives', () => {
    for (const text of ['plain words', ' a ', 'a  b', 'a&amp;b', 'a\u00a0b', 'a\tb'])
      assert.equal(cleanLines(text), cleanText(text));
    assert.equal(cleanLines(' a\r\n\r\n\r\nb \n c'), 'a\n\nb\nc');
  });
});

import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { ready } from '../../src/schedule/index.js';
import { rehearse } from '../../src/schedule/rehearse.js';

before(ready);

it('makes the formatters of dates that a list needs, in any language', () => {
  for (const lang of ['en-GB', 'ar', 'es', 'zh-Hant', 'tlh']) {
    const own = Intl.DateTimeFormat;
    const made: unknown[] = [];
    Intl.DateTimeFormat = new Proxy(own, {
      construct: (target, args: [string]) => {
        made.push(args[0]);
        return new target(...args);
      },
    });
    rehearse(lang);
    Intl.DateTimeFormat = own;
    assert.ok(made.includes(lang));
  }
});

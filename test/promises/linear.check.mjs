/** X7: work grows in proportion to the input, in a page as it ships. */
import assert from 'node:assert/strict';
import { check } from './lib/check.mjs';
import { linearScript } from './lib/linear.mjs';

/** A page with a list and questions, and what feeds them. */
async function openLinear(t) {
  t.site.add('/linear.js', await linearScript(), { type: 'text/javascript' });
  await t.open('<peer-group-finder></peer-group-finder><peer-faq></peer-faq>', {
    head: '<script src="/linear.js"></script>',
    settle: false,
  });
  await t.page.until(
    () => window.linear && customElements.get('peer-group-finder') && customElements.get('peer-faq'),
  );
}
/** A page that does not answer would leave no word about what was fed to it. */
const within = (name, answer) =>
  Promise.race([
    answer,
    new Promise((_, no) =>
      setTimeout(() => no(new Error(`${name}: the page does not answer`)), 120_000).unref(),
    ),
  ]);

/** So long may one task hold a page that gets the oddest feed, on a machine that does something else as well. */
const HOLD = 2000;
check(
  'X7',
  'no odd feed of a real size holds the page: rules, answers, words, topics, ids, events without an end',
  async (t) => {
    await openLinear(t);
    for (const name of await t.page.run(() => linear.heavy())) {
      let longest = Infinity;
      // again, since another program may have held the page
      for (let tries = 0; tries < 4 && longest > HOLD; tries++) {
        const held = await within(
          name,
          t.page.run((each) => linear.draw(each), name),
        );
        longest = Math.min(longest, held.longest);
      }
      assert.ok(longest <= HOLD, `${name}: the page was held for ${Math.round(longest)} ms`);
    }
    assert.deepEqual(await t.page.run(() => kit.log.errors), []);
  },
  { alone: true, slow: true },
);

const ROOMS = {
  values: 'one long value in every field of every format',
  lists: 'many entries, ids, topics, dates, columns',
  formats: 'calendars, tables, meetings and events of other systems',
  texts: 'an answer of any shape, in Markdown and in HTML',
  search: 'a search of long and of many words, names, topics',
  queries: 'a long query',
  dates: 'rules, dates and times in words',
};
for (const [room, title] of Object.entries(ROOMS))
  check(
    'X7',
    `twice the input is no more than about twice the work: ${title}`,
    async (t) => {
      await openLinear(t);
      const faults = [];
      for (const name of (await t.page.run(() => linear.rooms()))[room]) {
        const fault = await within(
          name,
          t.page.run((...which) => linear.run(...which), room, name),
        );
        if (fault) faults.push(`${name}: ${fault}`);
      }
      assert.deepEqual(faults, []);
    },
    { alone: true, slow: true },
  );

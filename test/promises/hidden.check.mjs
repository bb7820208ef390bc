/** P12: what is to be hidden fails closed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/install.mjs';
import { carefulWords } from './lib/careful.mjs';
import { check } from './lib/check.mjs';

const HANDS = readFileSync(new URL('./lib/hands.js', import.meta.url));
const dayAhead = (days) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);
const schedule = [{ repeatFrequency: 'P1D', startTime: '19:30', endTime: '21:00', startDate: dayAhead(-7) }];
const there = (n) => ({
  name: `Sentinel House ${n}`,
  streetAddress: `${n} Sentinel Lane`,
  postalCode: 'ZZ9 9QX',
  directions: 'Left at Sentinel Lane',
  latitude: 51.234567,
  longitude: -0.765432,
});
const SECRET = /sentinel|ZZ9 ?9QX|51\.2345|0\.7654|79460999|7946 0999/i;
/** How somebody may write it: the word at its field, at a key in another case or language, beside the place or around it. */
const PLACES = [
  (place, precision) => ({ location: { ...place, precision } }),
  (place, Precision) => ({ location: { ...place, Precision } }),
  (place, word) => ({ location: { ...place, 'location precision': word } }),
  (place, locationPrecision) => ({ location: place, locationPrecision }),
  (place, word) => ({ location: { ...place, precisión: word } }),
];
const LINKS = [
  (online, disclosure) => ({ online: { ...online, disclosure } }),
  (online, Disclosure) => ({ online: { ...online, Disclosure } }),
  (online, linkDisclosure) => ({ online, linkDisclosure }),
];
/** No yes: what the makers give that agrees is left to other tests. */
const refuses = (word) => word !== true;
const CONSENTS = [
  (word) => ({ given: word }),
  (word) => word,
  (status) => ({ status }),
  (word) => ({ Given: word }),
  (word) => ({ given: true, [`k ${typeof word === 'string' ? word : 'x'}`]: word || 'x' }),
  () => ({ given: true, Withdrawn: true }),
  () => ({ given: true, revoked: 'yes' }),
];

function hiddenFeed(seed, count) {
  const words = carefulWords(seed, count);
  const n = (i) => `${seed}${i}`;
  return {
    version: '1',
    language: 'en',
    timeZone: 'Europe/London',
    country: 'GB',
    groups: [
      {
        id: 'open',
        name: 'Open group',
        attendance: ['in-person'],
        schedule,
        location: { streetAddress: '1 Sample Street' },
      },
      ...words.flatMap((word, i) => [
        {
          id: `p${i}`,
          name: `Place ${i}`,
          attendance: ['in-person'],
          schedule,
          ...PLACES[i % PLACES.length](there(n(i)), word),
          changes: [{ date: dayAhead(2), status: 'moved', location: there(`9${n(i)}`) }],
        },
        {
          id: `l${i}`,
          name: `Link ${i}`,
          attendance: ['online'],
          schedule,
          ...LINKS[i % LINKS.length](
            {
              platform: 'Zoom',
              url: `https://sentinel.example/${n(i)}`,
              phone: '+44 20 7946 0999',
              joinInfo: 'Sentinel code',
            },
            word,
          ),
        },
      ]),
    ],
    faqs: [],
    testimonials: words.filter(refuses).map((word, i) => ({
      id: `t${i}`,
      quote: `Sentinel quote ${i}`,
      attribution: `Sentinel ${i}`,
      consent: CONSENTS[i % CONSENTS.length](word),
    })),
  };
}
const told = (feed, where, text) => {
  const at = text.search(SECRET);
  if (at < 0) return;
  const around = text.slice(Math.max(0, at - 300), at + 60);
  const name = /(?:Place|Link) (\d+)/.exec(around);
  assert.fail(
    `${where}: ${around}${name ? `\n${JSON.stringify(feed.groups.filter((group) => group.name === name[0]))}` : ''}`,
  );
};

for (const seed of [2026, 41])
  check(
    'P12',
    `words that nobody knows hide place, link and story: in the list, the table, in full, on paper, in calendars (seed ${seed})`,
    async (t) => {
      const { page, site } = t;
      const feed = hiddenFeed(seed, 28);
      site.json('/feed.json', feed);
      site.add('/hands.js', HANDS, { type: 'text/javascript' });
      await t.open(
        '<peer-feed src="/feed.json"><peer-group-finder page-size="200"></peer-group-finder><peer-testimonials layout="list"></peer-testimonials></peer-feed>',
        { head: '<script src="/hands.js"></script>' },
      );
      const look = async (where) => told(feed, where, await page.run(() => kit.markup()));
      await page.until(() => kit.all('peer-group-finder >> [part=card]').length > 50);
      await look('the list');
      for (let i = 0; i < 28; i++)
        for (const id of [`p${i}`, `l${i}`]) {
          await page.run((group) => document.querySelector('peer-group-finder').select(group), id);
          await page.until(() => kit.find('[part=detail]'));
          await look(`${id} in full`);
          if (i % 4) continue;
          await page.run(() => {
            const press = (words) =>
              kit
                .all('[part=detail] button')
                .find(({ textContent }) => textContent.includes(words))
                ?.click();
            press('Print');
            const neutral = kit.all('[part=detail] .calendar input')[0];
            if (neutral?.checked) neutral.click();
            for (const button of kit.all('[part=detail] .calendar button')) button.click();
          });
        }
      await page.until(() => window.hands.files.length >= 28 && window.hands.printed.length >= 14);
      for (const text of await page.run(() => [
        ...window.hands.printed,
        ...window.hands.files.map((file) => file.text),
      ]))
        told(feed, 'paper and calendars', text.replace(/\r\n /g, ''));
      await page.run(() => document.querySelector('peer-group-finder').clear());
      await page.run(() => document.querySelector('peer-group-finder').setAttribute('layout', 'table'));
      await page.until(() => kit.all('peer-group-finder >> table').length);
      await look('the table');
      await page.run(() => document.querySelector('peer-group-finder').search('sentinel lane'));
      await page.wait(600);
      await page.run(() => document.querySelector('peer-group-finder').search('open'));
      await page.until(() => kit.marked());
      await look('what was found');
      assert.match(await page.run(() => kit.text('peer-group-finder')), /Open group/);
    },
  );

check(
  'P12',
  'words that nobody knows hide place, link and story in every file that is converted, and the checker names each',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'psw-hidden-'));
    const cli = (...args) =>
      execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1e8,
      });
    const tried = (...args) => {
      try {
        return cli(...args);
      } catch ({ stdout }) {
        return stdout; // its exit code says that there is something to mend
      }
    };
    try {
      for (const seed of [7, 8]) {
        const feed = hiddenFeed(seed, 70);
        const file = join(folder, `${seed}.json`);
        writeFileSync(file, JSON.stringify(feed));
        for (const to of ['peer', 'csv', 'ics', 'jsonld', 'meeting-guide'])
          for (const part of to === 'jsonld' ? ['groups', 'testimonials'] : ['groups']) {
            const text = tried('convert', file, '--to', to, '--part', part);
            if (part === 'groups') assert.match(text, /Open group/, to);
            // the own format keeps stories with their "no", for whoever keeps the feed
            const shown =
              to === 'peer' ? JSON.stringify(JSON.parse(text).groups) : text.replace(/\r\n /g, '');
            told(feed, `${to} ${part}`, shown);
          }
        const [{ notices }] = JSON.parse(tried('check', file, '--json', '--all'));
        const named = new Set(
          notices
            .filter(({ field }) => /precis|disclos|^location|^online/i.test(field))
            .map(({ row }) => row),
        );
        feed.groups.slice(1).forEach(({ id }, i) => assert.ok(named.has(i + 2), `${id} is named`));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  { pages: false },
);

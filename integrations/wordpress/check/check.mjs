/** The whole check of a list for `wp peer-support check`: the list comes in, the words go out. Ends with 1 where something should be mended. */
import { advise, normalise, noticeText, noticeWeight } from './feed.js';
import { adviseOnDates } from './schedule.js';

const parts = [];
for await (const part of process.stdin) parts.push(part);
const { feed, notices, rows } = await normalise(Buffer.concat(parts).toString('utf8'));
const dates = await adviseOnDates(feed.groups ?? [], feed);
const all = [...notices, ...advise(feed, { rows, dates })];
const toMend = all.filter((notice) => noticeWeight(notice) !== 'note');
const counted = ['groups', 'faqs', 'testimonials', 'crisis']
  .filter((part) => feed[part])
  .map((part) => `${feed[part].length} ${part}`);
console.log(
  [...all.map((notice) => `  ${noticeText(notice)}`), `  ${counted.join(', ') || 'no entries'}`].join('\n'),
);
process.exitCode = toMend.length || !counted.length ? 1 : 0;

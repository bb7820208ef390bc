/** Checks a feed in the page: what `npx peer-support-widgets check` does, without sending anything anywhere. */
import {
  advise,
  FeedError,
  normalise,
  noticeRemedy,
  noticeSays,
  noticeText,
  noticeWeight,
  readFeed,
} from 'peer-support-widgets/feed';
import { adviseOnDates, datesInWords } from 'peer-support-widgets/schedule';
import { rowsIn } from './check-rows.js';
import { make } from './make.js';

const of = (id) => document.getElementById(id);
const [form, text, file, address, report, summary, list, copied] = [
  'form',
  'text',
  'file',
  'address',
  'report',
  'summary',
  'notices',
  'copied',
].map(of);
const TITLES = { error: 'Left out', warning: 'To mend', note: 'Good to know' };
/** More rows than this are counted, not listed. */
const MOST = 300;

let message = '';

async function check() {
  const said = text.value.trim();
  try {
    const reading = said
      ? await normalise(said)
      : await readFeed(new URL(address.value).href, { retries: 0 });
    show(
      reading,
      said ? rowsIn(text.value) : undefined,
      await adviseOnDates(reading.feed.groups ?? [], reading.feed),
      await datesInWords(reading.feed.groups ?? [], reading.feed),
    );
  } catch (reason) {
    const words =
      reason instanceof FeedError
        ? reason.message
        : 'Paste a feed, choose a file, or write an address that starts with https://.';
    list.replaceChildren();
    tell(words, words);
  }
}

function show({ feed, notices, rows, format }, places, dates, understood) {
  const all = [...notices, ...advise(feed, { rows, dates })];
  const shown = ['groups', 'faqs', 'testimonials', 'crisis'].flatMap((part) =>
    feed[part] ? [`${feed[part].length} ${part}`] : [],
  );
  const counts = Object.keys(TITLES).map((weight) => all.filter((notice) => noticeWeight(notice) === weight));
  const words = `Read as ${format}: ${shown.join(', ') || 'no entries'} shown. ${all.length ? `${counts[0].length} left out, ${counts[1].length} to mend, ${counts[2].length} good to know.` : 'All is well.'}`;
  list.replaceChildren(
    ...Object.entries(TITLES).flatMap(([weight, title], i) => {
      const mine = counts[i];
      if (!mine.length) return [];
      const items = mine.slice(0, MOST).map((notice) => item(notice, places));
      const rest = mine.length > MOST ? [make('p', {}, `… and ${mine.length - MOST} more.`)] : [];
      return [make('h3', {}, title), make('ul', { 'data-weight': weight }, ...items), ...rest];
    }),
    ...echo(understood),
  );
  tell(
    words,
    [
      'Hello,',
      '',
      'this is what a check of the list found:',
      words,
      '',
      ...all.filter((notice) => noticeWeight(notice) !== 'note').map((notice) => `- ${noticeText(notice)}`),
      '',
      'Thank you.',
    ].join('\n'),
  );
}

/** The next dates of each schedule that is words, so that one sees what was understood. */
function echo(understood) {
  if (!understood.length) return [];
  const items = understood
    .slice(0, MOST)
    .map(({ name, text, dates }) => make('li', {}, `${name}: “${text}”`, make('br', {}), dates));
  return [
    make('h3', {}, 'Times in words, as they were understood'),
    make('ul', { 'data-weight': 'note' }, ...items),
  ];
}

/** One notice. Where its row is in the text above, the place is a link that goes there. */
function item(notice, places) {
  const { part, row, id, field, value } = notice;
  const where = row ? `${part}, row ${row}${id ? ` (${id})` : ''}` : part;
  const place = places?.(part, row);
  const link = place ? make('a', { href: '#text' }, where) : where;
  if (place)
    link.addEventListener('click', (event) => {
      event.preventDefault();
      select(place);
    });
  const what = `${field ? `${field}: ` : ''}${value === undefined ? '' : `“${value}” `}${noticeSays(notice)}.`;
  return make('li', {}, link, make('br', {}), what, make('br', {}), noticeRemedy(notice));
}

function select([start, end]) {
  text.focus();
  text.setSelectionRange(start, end);
  const line = text.value.slice(0, start).split('\n').length;
  const height = parseFloat(getComputedStyle(text).lineHeight) || 18;
  text.scrollTop = Math.max(0, (line - 3) * height);
}

function tell(words, whole) {
  message = whole;
  report.hidden = false;
  summary.textContent = words;
  copied.textContent = '';
  of('found').focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
const take = async (chosen) => {
  if (!chosen) return;
  text.value = await chosen.text();
  await check();
};
file.addEventListener('change', () => take(file.files[0]));
for (const type of ['dragover', 'dragleave', 'drop'])
  form.addEventListener(type, (event) => {
    event.preventDefault();
    form.classList.toggle('over', type === 'dragover');
    if (type === 'drop') void take(event.dataTransfer.files[0]);
  });
of('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(message);
    copied.textContent = 'Copied.';
  } catch {
    copied.textContent = 'The browser did not allow it. Select the report and copy it by hand.';
  }
});

/** The whole check of a list on the settings page: what the checker of the widgets says, run in this browser. */
import { advise, normalise, noticeRemedy, noticeSays, noticeWeight } from './feed.js';
import { adviseOnDates } from './schedule.js';

const TITLES = { error: 'Left out', warning: 'To mend', note: 'Good to know' };
/** More than this are counted, not listed. */
const MOST = 300;

/** @param {string} tag @param {...(Node | string)} inside */
function make(tag, ...inside) {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}

function item(notice) {
  const { part, row, id, field, value } = notice;
  const where = row ? `${part}, row ${row}${id ? ` (${id})` : ''}` : part;
  const what = `${field ? `${field}: ` : ''}${value === undefined ? '' : `“${value}” `}${noticeSays(notice)}.`;
  return make('li', make('strong', where), ' ', what, ' ', noticeRemedy(notice));
}

async function check(place) {
  const answer = await fetch(place.dataset.src);
  if (!answer.ok) return;
  const { feed, notices, rows, format } = await normalise(await answer.text());
  const dates = await adviseOnDates(feed.groups ?? [], feed);
  const all = [...notices, ...advise(feed, { rows, dates })];
  const parts = ['groups', 'faqs', 'testimonials', 'crisis']
    .filter((part) => feed[part])
    .map((part) => `${feed[part].length} ${part}`);
  const found = Object.entries(TITLES).flatMap(([weight, title]) => {
    const mine = all.filter((notice) => noticeWeight(notice) === weight);
    if (!mine.length) return [];
    const list = make('ul', ...mine.slice(0, MOST).map(item));
    list.className = 'ul-disc';
    return [
      make('h3', `${title} (${mine.length})`),
      list,
      ...(mine.length > MOST ? [make('p', `… and ${mine.length - MOST} more.`)] : []),
    ];
  });
  place.replaceChildren(
    make(
      'p',
      `Read as ${format}: ${parts.join(', ') || 'no entries'} shown. ${all.length ? '' : 'All is well.'}`,
    ),
    ...found,
  );
}

const place = document.getElementById('peer-support-check');
// what PHP has said stays where this fails
if (place)
  check(place).catch((reason) => console.warn('peer-support-widgets: the check did not run.', reason));

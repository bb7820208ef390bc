/** What stands around a list in plain words and holds for all of it: the title, the zone, who keeps it. */
import type { Report } from '../notice.js';
import { read } from '../read.js';
import * as schema from '../schema.js';
import { unusedCode } from '../unused.js';
import { fieldOf, fold } from './columns.js';
import { isRow, type Row } from './lists.js';

const ENVELOPE: Record<string, string> = {
  name: 'title',
  zone: 'timeZone',
  languages: 'language',
  'location.addressCountry': 'country',
  'organizer.name': 'organizer',
  url: 'homePageUrl',
};

/** Words of servers and exporters about the answer, not about the groups. */
const SERVER =
  /^(?:status|ok|success|code|message|errors?|total(?: \w+)?|count|page(?: \w+)?|per page|size|limit|offset|next(?: \w+)?|prev\w*(?: \w+)?|rest url|links?|meta|pagination|version|schema|generated(?: \w+)?|updated(?: \w+)?|last updated|date|timestamp|range|major dimension|kind|etag|has more|license|source|first page|last page|empty|result|data|type|query)$/;

/** The fields of a feed that the objects around its list say. */
export function envelopeOf(around: Row, report: Report): schema.Feed {
  const own: Row = {};
  for (const [key, value] of Object.entries(around)) {
    if (value === null || value === '' || key.startsWith('_')) continue;
    const field = Object.hasOwn(schema.feed.entries, key)
      ? key
      : (ENVELOPE[fieldOf(key, 'groups') ?? ''] ?? '');
    if (field && own[field] === undefined && (typeof value === 'string' || field === key)) own[field] = value;
    else if (!SERVER.test(fold(key)) && !(isRow(value) && !Object.keys(value).length))
      report.add(unusedCode(value) === 'lost-value' ? 'lost-value' : 'unknown-key', key);
  }
  return read(schema.feed, own, report) ?? {};
}

/** Rows in plain words, taken out of what systems put around them. */
import { htmlToMarkdown, htmlToText } from '../html.js';
import { isKept, keptBy, PRIVATE } from '../not-public.js';
import { mine } from './free-text.js';
import { isRow, sheet, type Row } from './lists.js';

const rowsOf = (list: unknown): Row[] => (Array.isArray(list) ? list.filter(isRow) : []);

const NAMED = (value: Row): boolean =>
  ['name', 'title', 'label'].some((key) => typeof value[key] === 'string') && !('id' in value);

/** A cell as words, however a system wraps it: `{ value }`, `{ name }`, `{ plain_text }`, or a list of these. */
export function plainCell(value: unknown, depth = 0): unknown {
  if (depth > 4) return undefined;
  if (Array.isArray(value)) {
    const each = value.slice(0, 100).map((one) => plainCell(one, depth + 1));
    return each.every((one) => typeof one !== 'object') ? each.filter((one) => one !== undefined) : each;
  }
  if (!isRow(value)) return value;
  // a link in its words, and somebody with an address: the words alone would lose the rest
  if (typeof value.url === 'string' && 'target' in value) return value.url;
  if (
    ['email', 'phone', 'tel', 'telephone', 'mobile', 'url', 'link'].filter((key) => value[key]).length &&
    NAMED(value)
  )
    return value;
  for (const key of [
    'rendered',
    'processed',
    'value',
    'plain_text',
    'name',
    'title',
    'label',
    'email',
    'url',
  ])
    if (key in value) return plainCell(value[key], depth + 1);
  return value;
}
const plainRow = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plainCell(value)]));
const html = (value: unknown): unknown => (typeof value === 'string' ? htmlToMarkdown(value) : undefined);

/** `{ records: [{ id, fields }] }` */
export const airtable = (data: Row): unknown =>
  rowsOf(data.records).map((row) => ({ id: row.id, ...plainRow(isRow(row.fields) ? row.fields : {}) }));

/** `{ results: [{ id, order, Name: … }] }` */
export const baserow = (data: Row): unknown =>
  rowsOf(data.results).map((row) => {
    const { order: _order, ...rest } = row;
    return plainRow(rest);
  });

/** `{ results: [{ id, properties: { Name: { type, title: [{ plain_text }] } } }] }` */
export const notion = (data: Row): unknown =>
  rowsOf(data.results).map((row) => ({
    id: row.id,
    ...Object.fromEntries(
      Object.entries(isRow(row.properties) ? row.properties : {}).map(([key, property]) => [
        key,
        isRow(property) && typeof property.type === 'string'
          ? notionValue(property, property.type)
          : undefined,
      ]),
    ),
  }));

function notionValue(property: Row, type: string): unknown {
  const value = property[type];
  if (type === 'title' || type === 'rich_text')
    return rowsOf(value)
      .map(({ plain_text: text }) => (typeof text === 'string' ? text : ''))
      .join('');
  if (type === 'date') return isRow(value) ? value.start : undefined;
  if (type === 'checkbox') return value === true ? 'yes' : 'no';
  if (type === 'formula' || type === 'rollup')
    return isRow(value) && typeof value.type === 'string' ? plainCell(value[value.type]) : undefined;
  return plainCell(value);
}

/** Strapi 4 `{ data: [{ id, attributes }] }`, Strapi 5 `{ data: [{ id, documentId, … }] }`, and JSON:API as Drupal writes it. */
export const attributes = (data: Row): unknown =>
  rowsOf(data.data).map((row) => {
    const inner = isRow(row.attributes) ? row.attributes : row;
    const kept = Object.entries(inner).filter(
      ([key]) =>
        !/^(?:drupal_|documentId$|langcode$|revision_|default_langcode$|promote$|sticky$|path$|publishedAt$|locale$)/.test(
          key,
        ),
    );
    return {
      id: row.id,
      ...plainRow(Object.fromEntries(kept.map(([key, value]) => [key.replace(/^field_/, ''), value]))),
      // what Drupal and Strapi say of a draft
      ...((inner.status === false || inner.publishedAt === null || keptBy(inner) !== undefined) && {
        status: PRIVATE,
      }),
    };
  });

/** What every post has, and nobody outside needs. */
const OF_POSTS =
  /^(?:id|slug|title|content|excerpt|link|acf|meta|date|date_gmt|modified|modified_gmt|guid|status|type|author|template|featured_media|parent|menu_order|comment_status|ping_status|sticky|format|categories|tags|class_list|generated_slug|permalink_template|password|yoast_head|yoast_head_json|jetpack_.*|_.*|[a-z_-]*(?:categor|tag|taxonom|topic|type|region)[a-z_-]*)$/;

/** The names of a post's terms, where they were asked for with `_embed`. */
function termsOf(row: Row): string[] | undefined {
  const terms = isRow(row._embedded) ? row._embedded['wp:term'] : undefined;
  const names = (Array.isArray(terms) ? (terms as unknown[]) : [])
    .flatMap(rowsOf)
    .flatMap(({ name }) =>
      typeof name === 'string' && !/^uncategori[sz]ed$/i.test(name) ? htmlToText(name) : [],
    );
  return names.length ? names : undefined;
}

/** Posts of WordPress, with the fields of Advanced Custom Fields and of the theme. */
export const wordpress = (list: unknown): unknown =>
  rowsOf(list).map((row) => ({
    id: typeof row.slug === 'string' ? row.slug : row.id,
    name: htmlToText(String(plainCell(row.title) ?? '')),
    description: html(plainCell(row.content) || plainCell(row.excerpt)),
    url: row.link,
    topics: termsOf(row),
    ...plainRow(Object.fromEntries(Object.entries(row).filter(([key]) => !OF_POSTS.test(key)))),
    ...(isRow(row.meta) &&
      plainRow(Object.fromEntries(Object.entries(row.meta).filter(([key]) => !key.startsWith('_'))))),
    ...(isRow(row.acf) && plainRow(row.acf)),
    ...((isKept(row.status) || (isRow(row.content) && row.content.protected === true)) && {
      status: PRIVATE,
    }),
  }));

/** What OpenStreetMap calls the parts of an address, and what its tables call the hours. */
const OF_MAPS: Record<string, string> = {
  'addr:street': 'street',
  'addr:city': 'city',
  'addr:postcode': 'postcode',
  'addr:state': 'state',
  'addr:country': 'country',
  opening_hours: 'when',
};

/** A street with its house number, where a map keeps them apart. */
function housed({ 'addr:housenumber': number, 'addr:street': street, ...rest }: Row): Row {
  const whole = [number, street]
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .join(' ');
  return { ...rest, ...(whole && { 'addr:street': whole }) };
}

/** GeoJSON: what is known of each point, and where it is. */
export const geojson = (data: Row): unknown =>
  rowsOf(data.features).map((feature) => {
    const point =
      isRow(feature.geometry) && Array.isArray(feature.geometry.coordinates) ? feature.geometry : undefined;
    const [longitude, latitude] = (point?.type === 'Point' ? point.coordinates : []) as unknown[];
    return {
      ...(feature.id !== undefined && { id: feature.id }),
      ...(isRow(feature.properties) &&
        Object.fromEntries(
          Object.entries(housed(feature.properties)).map(([key, value]) => [
            OF_MAPS[key] ?? key.replace(/^contact:/, ''),
            value,
          ]),
        )),
      ...(latitude !== undefined && { latitude, longitude }),
    };
  });

/** A Google sheet as its chart service gives it: cells `{ v, f }` under `cols`. */
export function gviz(input: { text: string; data: unknown }): unknown {
  let whole = input.data;
  if (whole === undefined) {
    const from = input.text.indexOf('{');
    const to = input.text.lastIndexOf('}');
    try {
      whole = JSON.parse(input.text.slice(from, to + 1));
    } catch {
      return undefined;
    }
  }
  const table = isRow(whole) && isRow(whole.table) ? whole.table : {};
  const lines = rowsOf(table.rows).map(({ c }) =>
    (Array.isArray(c) ? (c as unknown[]) : []).map((cell) => (isRow(cell) ? (cell.f ?? cell.v ?? '') : '')),
  );
  const labels = rowsOf(table.cols).map(({ label }) => (typeof label === 'string' ? label.trim() : ''));
  const headings = labels.some(Boolean) ? labels : (lines.shift() ?? []).map(String);
  return lines.map((line) =>
    Object.fromEntries(headings.flatMap((name, i) => (name ? [[name, line[i] ?? '']] : []))),
  );
}

/** `{ valueRanges: [{ range, values }] }`: each range is a list of its own. */
export const ranges = (data: Row): unknown =>
  Object.fromEntries(
    rowsOf(data.valueRanges).flatMap(({ range, values }, i) =>
      Array.isArray(values)
        ? [[typeof range === 'string' ? range : String(i), sheet(values.filter(Array.isArray))]]
        : [],
    ),
  );

/** What a text says of when and how, where it has no field for it. */
function told(entry: Row): Row {
  if (typeof entry.description === 'string') mine(entry, entry.description);
  return entry;
}

/** JSON Feed: titles and texts. It has no field for a time; what a text says of when is read from it. */
export const jsonFeed = (data: Row): unknown => ({
  ...(typeof data.title === 'string' && { title: data.title }),
  groups: rowsOf(data.items).map((item) =>
    told({
      id: item.id,
      name: item.title,
      description: item.content_text ?? html(item.content_html) ?? item.summary,
      url: item.url,
      topics: item.tags,
    }),
  ),
});

/** RSS and Atom, as characters: nothing of it is parsed into a page. */
export const rss = ({ text }: { text: string }): unknown => ({
  groups: text
    .slice(0, 5_000_000)
    .split(/<(?:item|entry)[\s>]/)
    .slice(1, 5000)
    .map((item) =>
      told({
        name: tag(item, 'title'),
        description: html(
          tag(item, 'content:encoded') ??
            tag(item, 'content') ??
            tag(item, 'description') ??
            tag(item, 'summary'),
        ),
        url: tag(item, 'link') || /<link\b[^<>]*\bhref="([^"<>]{1,2000})"/.exec(item)?.[1],
      }),
    ),
});

function tag(item: string, name: string): string | undefined {
  const from = item.indexOf(`<${name}`);
  const open = from < 0 ? -1 : item.indexOf('>', from);
  const close = open < 0 ? -1 : item.indexOf(`</${name}>`, open);
  if (close < 0) return undefined;
  const inside = item.slice(open + 1, close).trim();
  return inside.startsWith('<![CDATA[') ? inside.slice(9).replace(/\]\]>$/, '') : htmlToText(inside);
}

/** The JSON-LD that stands in a web page. */
export function page({ text }: { text: string }): unknown {
  const found = text
    .slice(0, 5_000_000)
    .split(/<script\b/i)
    .slice(1, 500)
    .flatMap((part): unknown[] => {
      const open = part.indexOf('>');
      if (!/application\/ld\+json/i.test(part.slice(0, Math.max(0, open)))) return [];
      try {
        const node = JSON.parse(part.slice(open + 1).split(/<\/script/i)[0] ?? '') as unknown;
        return Array.isArray(node) ? (node as unknown[]) : [node];
      } catch {
        return [];
      }
    });
  return found.length ? found : undefined;
}

import { FeedError, type Adapter, type Format, type Input } from './input.js';
import type { Report } from './notice.js';

/** Each format's reader, fetched when a feed of that format is met. The own format is always in hand. */
const ADAPTERS: Record<Format, () => Adapter | Promise<Adapter>> = {
  peer: async () => (await import('./formats/peer.js')).readPeer,
  'meeting-guide': async () => (await import('./formats/meeting-guide.js')).readMeetingGuide,
};

export const adapterOf = (format: Format): Adapter | Promise<Adapter> => ADAPTERS[format]();

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const PARTS = ['groups', 'faqs', 'testimonials', 'booking', 'crisis', 'vocabulary'];

/** Names the format of a document, or `undefined` where it is none that is read here. */
export function recognise({ data }: Input): Format | undefined {
  if (isObject(data)) {
    if (PARTS.some((part) => part in data)) return 'peer';
    const inner = Object.values(data).find(Array.isArray);
    return isMeetingGuide(inner) ? 'meeting-guide' : undefined;
  }
  if (!Array.isArray(data)) return undefined;
  return isMeetingGuide(data) ? 'meeting-guide' : 'peer';
}

/** Looks past the first odd row: a few broken ones must not hide what the list is. */
function isMeetingGuide(list: unknown): boolean {
  return (
    Array.isArray(list) &&
    list
      .slice(0, 20)
      .some(
        (row) =>
          isObject(row) &&
          !('schedule' in row) &&
          ('slug' in row ||
            'conference_url' in row ||
            'formatted_address' in row ||
            ('day' in row && 'time' in row)),
      )
  );
}

/** Reads text as JSON. A byte-order mark is dropped, and text after the end of the document is noticed and left out. */
export function parse(text: string, report: Report): unknown {
  const body = text.replace(/^\uFEFF/, '').trim();
  if (!body) throw new FeedError('empty', 'The feed is empty. Put { "groups": [] } in it, or more.');
  try {
    return JSON.parse(body);
  } catch (reason) {
    const end = endOfJson(body);
    if (end > 0 && end < body.length) {
      try {
        const data: unknown = JSON.parse(body.slice(0, end));
        report.add('text-after-end', '', body.slice(end).trim());
        return data;
      } catch {
        // not the only fault: say the first
      }
    }
    if (body.startsWith('<'))
      throw new FeedError('html', 'The address answers with a web page, not with a feed. Check the address.');
    throw new FeedError('not-json', `The feed is not valid JSON: ${(reason as Error).message}`);
  }
}

/** Where the first bracketed value ends, or 0. */
function endOfJson(body: string): number {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < body.length; i++) {
    const c = body[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '[' || c === '{') depth++;
    else if ((c === ']' || c === '}') && --depth === 0) return i + 1;
  }
  return 0;
}

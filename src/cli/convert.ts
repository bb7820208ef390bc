/** `convert`: a feed in another format. What the target cannot hold is said, never silently dropped. */
import { writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { normalise, noticeWeight, type Feed } from '../feed/index.js';
import { prepareSchedules } from '../schedule/index.js';
import { readSource, withProgress } from './source.js';
import type { Converted, WriteOptions } from './to/converted.js';
import { toCsv } from './to/csv.js';
import { toICalendar } from './to/icalendar.js';
import { toJsonLd } from './to/json-ld.js';
import { toMeetingGuide } from './to/meeting-guide.js';

const WRITERS: Record<string, (feed: Feed, options: WriteOptions) => Converted> = {
  peer: (feed) => ({
    text: `${JSON.stringify({ version: '1', ...feed }, undefined, 2)}\n`,
    lost: [],
  }),
  csv: toCsv,
  ics: toICalendar,
  jsonld: toJsonLd,
  'meeting-guide': toMeetingGuide,
};
/** The names of the formats that can be written. */
export const TARGETS = Object.keys(WRITERS);

/** Writes a feed in another format; `ics` writes dates that `prepareSchedules` knows. @throws Error in words where the target is none. */
export function write(feed: Feed, target: string, options: WriteOptions = {}): Converted {
  const writer = Object.hasOwn(WRITERS, target) ? WRITERS[target] : undefined;
  if (!writer)
    throw new Error(`There is no format “${target}”. Write --to with one of: ${TARGETS.join(', ')}.`);
  return writer(feed, { today: new Date().toISOString().slice(0, 10), ...options });
}

/** Which fields of groups a table gives back otherwise than they were: it is read as people's tables are. */
async function readOtherwise({ groups = [] }: Feed, csv: string): Promise<string[]> {
  if (!groups.length) return [];
  const back = (await normalise(csv)).feed.groups ?? [];
  const fields = new Map<string, string[]>();
  groups.forEach((group, i) => {
    const again = (back[i] ?? {}) as Record<string, unknown>;
    for (const [key, value] of Object.entries(group))
      if (!key.startsWith('_') && !isDeepStrictEqual(value, again[key]))
        fields.set(key, [...(fields.get(key) ?? []), group.name]);
  });
  return [...fields].map(
    ([field, names]) =>
      `${field}: a table gives it back otherwise for ${names.length === 1 ? names.join('') : `${names.length} groups, such as ${names.slice(0, 3).join(', ')}`}.`,
  );
}

/** Converts one feed. @returns the exit code: 0, 1 where something was lost, 2 where nothing could be read. */
export async function convert(
  source: string,
  { to, out, part }: { to?: string | undefined; out?: string | undefined; part?: string | undefined },
): Promise<number> {
  if (to === undefined) {
    console.error(`To what? Write --to with one of: ${TARGETS.join(', ')}.`);
    return 2;
  }
  try {
    const { feed, notices } = await withProgress(`Reading ${source}`, readSource(source));
    await prepareSchedules(feed.groups ?? [], feed);
    const { text, lost } = write(feed, to, { part });
    if (to === 'csv' && (part ?? 'groups') === 'groups') lost.push(...(await readOtherwise(feed, text)));
    if (out === undefined) process.stdout.write(text);
    else await writeFile(out, text);
    const bad = notices.filter((notice) => noticeWeight(notice) !== 'note').length;
    if (bad) console.error(`${bad} things could not be read. See them: peer-support-widgets check ${source}`);
    for (const each of lost) console.error(each);
    return bad || lost.length ? 1 : 0;
  } catch (reason) {
    console.error(`${source} could not be converted: ${(reason as Error).message}`);
    return 2;
  }
}

/** `convert`: a feed in another format. What the target cannot hold is said, never silently dropped. */
import { writeFile } from 'node:fs/promises';
import { noticeWeight, type Feed } from '../feed/index.js';
import { prepareSchedules } from '../schedule/index.js';
import { readSource, withProgress } from './source.js';
import { toCsv } from './to/csv.js';
import { toICalendar } from './to/icalendar.js';
import { toJsonLd } from './to/json-ld.js';
import { toMeetingGuide } from './to/meeting-guide.js';

/** A feed in another format, and what that format had no place for. */
export interface Converted {
  text: string;
  /** In words, one each. */
  lost: string[];
}

/** How a feed is written. */
export interface WriteOptions {
  /** Which list, where the target holds one. */
  part?: string | undefined;
  /** `YYYY-MM-DD`: series that name no first date start after it. */
  today?: string;
}

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
    await prepareSchedules(feed.groups ?? [], { timeZone: feed.timeZone });
    const { text, lost } = write(feed, to, { part });
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

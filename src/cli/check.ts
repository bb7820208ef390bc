/** `check`: what was wrong with a feed and what could be better, for the person who keeps the list. */
import {
  advise,
  FeedError,
  noticeRemedy,
  noticeText,
  noticeWeight,
  type Feed,
  type FeedIssue,
  type Reading,
} from '../feed/index.js';
import { adviseOnDates, datesInWords } from '../schedule/index.js';
import { report, type Checked } from './report.js';
import { readSource, withProgress } from './source.js';

/** How a check is done. */
export interface CheckOptions {
  json?: boolean | undefined;
  /** Notes count as well. */
  strict?: boolean | undefined;
  /** Every row, also where many have the same fault. */
  all?: boolean | undefined;
}

/** All was well; something should be mended; nothing could be read. */
const [CLEAN, MEND, UNREADABLE] = [0, 1, 2];

/** Checks feeds and prints what was found. @returns the exit code: the worst of all feeds. */
export async function check(sources: readonly string[], options: CheckOptions = {}): Promise<number> {
  const results: (Checked | { source: string; error: string; code: string })[] = [];
  let worst = CLEAN;
  for (const source of sources) {
    try {
      const checked = await withProgress(`Reading ${source}`, checkOne(source));
      const exit = exitCode(checked.notices, options);
      worst = Math.max(worst, exit);
      results.push(checked);
      if (!options.json) console.log(report(checked, options));
    } catch (reason) {
      worst = UNREADABLE;
      const error = (reason as Error).message;
      results.push({ source, error, code: reason instanceof FeedError ? reason.code : 'unreadable' });
      if (!options.json) console.error(`${source} could not be read: ${error}`);
    }
  }
  if (options.json) console.log(JSON.stringify(results.map(forPrograms), undefined, 2));
  return worst;
}

async function checkOne(source: string): Promise<Checked> {
  const reading = await readSource(source);
  return {
    source,
    format: reading.format,
    counts: countsOf(reading),
    notices: await allNotices(reading),
    understood: await datesInWords(reading.feed.groups ?? [], reading.feed),
  };
}

/** What the reader noticed, and what a careful editor would add. */
async function allNotices({ feed, notices, rows }: Reading): Promise<FeedIssue[]> {
  const dates = await adviseOnDates(feed.groups ?? [], feed);
  return [...notices, ...withoutZone(feed), ...advise(feed, { rows, dates })];
}

/** Asks for a time zone where people join from anywhere and none is told. */
function withoutZone({ timeZone, groups = [] }: Feed): FeedIssue[] {
  const lacking =
    timeZone === undefined
      ? groups.filter(
          ({ attendance, online, schedule }) =>
            (attendance?.includes('online') || online?.url) &&
            schedule?.some(({ startTime, scheduleTimezone }) => startTime && !scheduleTimezone),
        )
      : [];
  const value = `${lacking.length} online ${lacking.length === 1 ? 'group' : 'groups'}`;
  return lacking.length ? [{ part: 'feed', row: 0, field: 'timeZone', code: 'no-zone', value }] : [];
}

const countsOf = ({ feed }: Reading): Checked['counts'] =>
  Object.fromEntries(
    (['groups', 'faqs', 'testimonials', 'crisis'] as const).flatMap((part) => {
      const list = feed[part];
      return list ? [[part, list.length]] : [];
    }),
  );

const exitCode = (notices: readonly FeedIssue[], { strict }: CheckOptions): number =>
  notices.some((notice) => strict || noticeWeight(notice) !== 'note') ? MEND : CLEAN;

const forPrograms = (result: Checked | { source: string; error: string; code: string }): object =>
  'error' in result
    ? result
    : {
        ...result,
        notices: result.notices.map((notice) => ({
          ...notice,
          weight: noticeWeight(notice),
          text: noticeText(notice),
          remedy: noticeRemedy(notice),
        })),
      };

import type { FeedIssue } from '../feed/index.js';
import { noticeText, noticeWeight } from '../feed/notice-words.js';

const MOST = 20;
const told = new WeakSet<readonly FeedIssue[]>();

/**
 * Tells the console what was wrong with which row of a feed, the weightier first; once for each reading of it. Loaded with the
 * words, only where there is something to say.
 */
export function warnNotices(host: Element, notices: readonly FeedIssue[]): void {
  if (told.has(notices)) return;
  told.add(notices);
  const bad = notices.filter((notice) => noticeWeight(notice) !== 'note');
  if (!bad.length) return;
  const rank = (notice: FeedIssue): number => (noticeWeight(notice) === 'error' ? 0 : 1);
  const lines = bad
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map((notice) => `  ${noticeText(notice)}`);
  if (bad.length > MOST)
    lines.push(`  … and ${bad.length - MOST} more. See all: npx peer-support-widgets check FEED`);
  console.warn(
    `<${host.localName}>: the feed is shown, but some of it could not be read:\n${lines.join('\n')}`,
  );
}

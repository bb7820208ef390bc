/** What the buttons of a finder do with what it shows. Everything happens on the device. */
import type { Group } from '../../../feed/index.js';
import type { Localize } from '../../../i18n/index.js';
import { detail as english } from '../../../i18n/en/detail.js';
import { schedule as englishSchedule } from '../../../i18n/en/schedule.js';
import {
  calendarOfDate,
  calendarOfSeries,
  nextOccurrence,
  type WordsOptions,
} from '../../../schedule/index.js';

/** Puts a link where it can be pasted, and tells so; some pages and browsers do not allow it, then the link is told. */
export async function copyLink(
  link: string,
  i18n: Localize<'finder'>,
  say: (words: string) => void,
): Promise<void> {
  const d = i18n.words('detail', english);
  try {
    await navigator.clipboard.writeText(link);
    say(d.copied);
  } catch {
    say(`${d.notCopied} ${link}`);
  }
}

/** Hands a link to the device's own way of sharing. That the visitor thinks better of it is no error. */
export const shareLink = (title: string, url: string): Promise<void> =>
  navigator.share({ title, url }).catch(() => undefined);

/**
 * Makes a calendar file of a group and hands it over. The file's name says no more than its title.
 * @param all all dates, or the next one.
 */
export async function saveCalendar(
  group: Group,
  all: boolean,
  neutral: boolean,
  { words = englishSchedule, ...schedule }: WordsOptions,
): Promise<void> {
  const options = { neutral, timeZone: schedule.timeZone, words };
  const next = nextOccurrence(group, schedule);
  const text = all
    ? await calendarOfSeries(group, options)
    : next && (await calendarOfDate(group, next, options));
  if (!text) return;
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const name = neutral ? words.appointmentTitle : group.id;
  Object.assign(document.createElement('a'), { href, download: `${name}.ics` }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 10_000);
}

/**
 * Prints one part of the page and nothing else, in a frame of its own: the styles of a shadow root cannot hide the page around
 * it. A blank frame takes the page's policy with it and asks nobody for anything.
 * @param print is given the frame's window.
 */
export function printOnly(
  part: Element | null,
  title: string,
  print = (frame: Window): void => frame.print(),
): void {
  if (!part) return;
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    inlineSize: '0',
    blockSize: '0',
    border: '0',
  });
  document.body.append(frame);
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) return frame.remove();
  const { lang, dir } = document.documentElement;
  Object.assign(contentDocument.documentElement, { lang, dir });
  contentDocument.title = title;
  const sheet = new (contentWindow as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(PRINT);
  contentDocument.adoptedStyleSheets = [sheet];
  contentDocument.body.append(contentDocument.importNode(part, true));
  contentWindow.addEventListener('afterprint', () => {
    setTimeout(() => frame.remove());
  });
  print(contentWindow);
}

const PRINT = `
body { font: 12pt/1.5 system-ui, sans-serif; color: #000; background: #fff; overflow-wrap: anywhere; }
.no-print, button { display: none; }
ul { list-style: none; padding: 0; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; line-height: 1.3; }
section { break-inside: avoid; }
a { color: inherit; }
a[href^='http']::after { content: ' (' attr(href) ')'; }
.cancelled { text-decoration: line-through; }
`;

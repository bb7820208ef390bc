/** What the library promises, row by row. A row without a check that is kept is not made in the README. */
export const PROMISES = {
  P1: 'With default settings the page asks for the script, with a file of it for each element that the page has and one that reads feeds, and the feed, and nothing else ever without a visitor’s press.',
  P2: 'No cookie, storage, cache or service worker by default; nothing touches storage at import, construct or connect.',
  P3: 'The feed is fetched without cookies and without a referrer, and no query is made from what was typed.',
  P4: 'Typed text never leaves: not in a request, the address, the title, an event, a message.',
  P5: 'The page’s address does not change by default; a search is shared only by a “copy link” press or with `sync-url`.',
  P6: 'Events that leave an element carry no search words and no topic.',
  P7: 'Outgoing links have `rel="noopener noreferrer"` and `referrerpolicy="no-referrer"`.',
  P8: 'No map until pressed; the notice before it names the host that will learn the visitor’s address.',
  P9: 'Geolocation only after a press, used on the device, never sent, never kept.',
  P10: '`precision: area` and `on-request` render no street and no coordinates; `disclosure: after-signup` renders no link.',
  P11: 'Booking contacts nobody before a press; a frame opens only after the visitor agreed to the named provider.',
  P12: 'What is to be hidden fails closed: a word that is not understood counts as the most careful value, in lists, details, changes, on paper, in calendars and in converted files.',
  P13: 'A shared link or calendar entry carries what its button names and nothing else: no search words, no choice, in the neutral form no topic, organisation or product.',
  S1: 'Help in a crisis is never more than one press away from any element; country by attribute or feed, never by address.',
  S2: 'Every built-in crisis line has a date on which it was checked and a source; the build warns past 180 days.',
  S3: 'Crisis words typed into a search raise the help above the results, calmly, keep the results, and tell nobody.',
  S4: 'Quick exit: button, Shift three times (never a screen reader’s own Shift+letter; can be turned off), instant cover, `location.replace` to a neutral page; Back does not lead in again; it says what it cannot do.',
  S5: 'Withdrawn or expired testimonials disappear; content notes collapse the text.',
  S6: 'A feed, a file, a missing feature or an exception never leaves a blank box: what the author put inside the tag stays, with a way to get in touch.',
  X1: 'No HTML from a feed is ever parsed into the page; links only `https http mailto tel sms`.',
  X2: "Works under a strict Content-Security-Policy with `require-trusted-types-for 'script'`.",
  X3: 'Messages from a booking frame count only from that frame’s window and origin.',
  X4: 'Loaded twice, in two versions, before or after the tags, in any order of elements: works, one warning.',
  X5: 'Any bytes as a feed: no exception escapes, no freeze; one bad record costs only itself, and is reported.',
  X6: 'Integrity covers every file that runs, the lazy ones included.',
  X7: 'Work grows in proportion to the input: no record, answer, rule or word, however odd, holds the page or the checker.',
  X8: 'All that is promised holds in browsers of the last three years; in older ones the author’s words are seen.',
  A1: 'WCAG 2.2 AA in every state of every element: light, dark, forced colours, right to left, 320 px, 400 %, 200 % text.',
  A2: 'Everything by keyboard: what can be pressed can be focused, nothing hidden can be.',
  A3: 'The W3C’s own accordion, carousel and dialog patterns: keys, roles, order.',
  A4: 'The author’s `id`, `role`, `aria-label` and `lang` survive.',
  A5: 'Counts and results are announced once per pause, not per key.',
  A6: 'Without script, everything that the author put inside is readable and works; print shows all.',
  A7: 'Find-in-page, `#id` and text fragments reach a closed answer.',
  A8: 'Nothing moves by itself by default; what may move has a stop that comes first in the tab order and obeys reduced motion.',
  A9: 'The language follows the nearest `lang`; dates, lists and numbers by `Intl`; each name in its own direction.',
  A10: 'Every text at least 4.5:1 and every control’s edge 3:1 on any page background, with or without `color-scheme`.',
  W1: '`embed.js` is at most 32 kB brotli, the file of the finder at most 19.5, of another element at most 10.5, asked for side by side with the feed; the book button alone at most 12.',
  W2: 'First rows at 10,000 groups: at most 1.3 × the floor element.',
  W3: 'Key to new rows at 10,000 groups, typos allowed: at most 50 ms and 2 × the floor element.',
  W4: 'No task over 50 ms after the first rows at 10,000 groups; none over 100 ms at 100,000.',
  W5: 'Heap at most 15 MB, at most 2,500 elements at 10,000 groups.',
  W6: 'No layout shift: 0.00 with the documented `:not(:defined)` rule.',
  W7: 'Nothing left behind: adding and removing an element 100 times keeps no listener, timer, node or store.',
};

/** Host pages that hurt: no promises of their own, but places where all of them must hold. */
export const PLACES = {
  H1: 'Every element moved, cloned, removed and put back, adopted into another document.',
  H2: 'A page builder’s CSS: `* { all: … }`, `line-height: 0`, capitals, hidden paragraphs, buttons with `!important`, a 14 px root.',
  H3: 'A framework that sets properties before the upgrade.',
  H4: '`lang` changed live.',
  H5: 'A column of 250 px.',
  H6: 'Fonts at 200 %.',
  H7: 'Offline.',
  H8: 'A feed that changes between loads.',
  H9: 'A clock in another zone, and across a change of the clocks.',
};

/** Rows whose figures are benchmarks (`npm run bench`, docs/benchmarks.md): a timed test fails on a busy machine. */
export const BENCHED = ['W2', 'W3', 'W4', 'W5'];

/** Tests of the elements' own that prove more of a row than the checks here. */
export const ALSO = {};

/**
 * Checks that are known to fail, and what stands in the way. Their promises are written in the table as not kept; one that passes
 * after all fails the run, so that the list stays true. `title` is a part of the check's title, `engines` where it fails.
 */
export const NOT_KEPT = [];

/** The entry of the list above that a result falls under. */
export const knownFault = ({ title, engine }) =>
  NOT_KEPT.find(
    (each) => title.startsWith(each.id) && title.includes(each.title) && each.engines.includes(engine),
  );

/** Opening hours as plain data: when it is open, and how that is said. Zones are the business of the schedule room. */
import type { Booking } from '../../feed/index.js';
import { formatDate } from '../../i18n/format.js';
import type { Catalogue } from '../../i18n/index.js';
import { describeTimes, isReady, nextOccurrences, type Occurrence } from '../../schedule/index.js';

/** Weekly hours, the days on which it is closed all the same, and the zone of both. */
export interface Hours {
  hours: NonNullable<Booking['hours']>;
  /** `YYYY-MM-DD`. */
  closures: readonly string[];
  /** IANA; without one the visitor's stands in, and no second time is said. */
  timeZone?: string | undefined;
}

/** What is true at a moment: open until `until` (or always), or closed until `from` (or for as long as is known). */
export interface Opening {
  open: boolean;
  /** Milliseconds since 1970. */
  change?: number;
  timeZone: string;
  zoneKnown: boolean;
}

/** How far to look ahead: whoever is closed for longer says so in other words. */
const MOST = 24;
const WEEK = 7 * 86_400_000;

/** @returns `undefined` where there are no hours, or zones cannot be worked out yet. */
export function openingAt({ hours, closures, timeZone }: Hours, now: number): Opening | undefined {
  if (!hours.length || !isReady()) return undefined;
  const schedule = hours.map(({ dayOfWeek, opens, closes }) => ({
    repeatFrequency: 'P1W',
    byDay: dayOfWeek,
    startTime: opens,
    endTime: closes,
    exceptDate: [...closures],
    ...(timeZone && { scheduleTimezone: timeZone }),
  }));
  const spans = nextOccurrences({ schedule }, { from: now, count: MOST, timeZone });
  const [first, ...rest] = spans;
  if (!first) return { open: false, timeZone: 'UTC', zoneKnown: false };
  const zone = { timeZone: first.timeZone, zoneKnown: first.zoneKnown };
  if (first.start > now) return { open: false, change: first.start, ...zone };
  let until = first.end ?? now;
  for (const { start, end = start } of rest) if (start <= until) until = Math.max(until, end); // no break at midnight
  return until - now > WEEK ? { open: true, ...zone } : { open: true, change: until, ...zone };
}

export interface OpeningWords {
  /** BCP 47. */
  lang: string;
  t: Catalogue['book'];
  schedule: Catalogue['schedule'];
  /** The zone of the reader. Default: the browser's. */
  visitorZone?: string | undefined;
}

/** A day by the calendar of a zone, as a number. */
const dayIn = (timeZone: string | undefined, at: number): number =>
  Date.parse(formatDate('en-CA', at, { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })) /
  86_400_000;

/** "Open now, until 5 pm"; "Opens tomorrow at 9 am (10 am your time)"; with the weekday where the days differ. */
export function describeOpening(opening: Opening, now: number, words: OpeningWords): string {
  const { open, change, timeZone, zoneKnown } = opening;
  const { t, lang, visitorZone } = words;
  if (change === undefined) return open ? t.openAlways : t.closed;
  const timeAt = (zone: string): string =>
    describeTimes(
      { date: '', start: change, timeKnown: true, timeZone: zone, zoneKnown: true } satisfies Occurrence,
      {
        lang,
        words: words.schedule,
        visitorZone: zone,
      },
    );
  const here = visitorZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [days, daysHere] = [timeZone, here].map((zone) => dayIn(zone, change) - dayIn(zone, now)) as [
    number,
    number,
  ];
  const sameDay = dayIn(timeZone, change) === dayIn(here, change);
  const [time, timeHere] = [timeAt(timeZone), timeAt(here)];
  const date = (options: Intl.DateTimeFormatOptions): string =>
    formatDate(lang, change, { timeZone, weekday: 'long', ...options });
  const said = open
    ? t.openUntil(time)
    : days > 6
      ? t.opensOn(date({ day: 'numeric', month: 'long' }), time)
      : days > 1 || days !== daysHere
        ? t.opensOn(date({}), time)
        : days
          ? t.opensTomorrow(time)
          : t.opensToday(time);
  if (!zoneKnown || (time === timeHere && sameDay)) return said;
  return `${said} (${t.yourTime(sameDay ? timeHere : `${date({ timeZone: here })} ${timeHere}`)})`;
}

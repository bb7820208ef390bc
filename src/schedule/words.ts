/** When a group meets, in words. Reads as one line each, ready for a card. */
import { formatDate, formatList, formatNumber } from '../i18n/format.js';
import type { Schedule } from '../feed/schema.js';
import {
  dateWords,
  rangeWords,
  timesIn,
  timeWords,
  voiceOf,
  weekdayWords,
  zoneWords,
  type Voice,
  type WordsOptions,
} from './clock.js';
import { DAY, MINUTE, dayOf } from './days.js';
import { endedOn } from './ended.js';
import { plansOf, schedulesOf, type Meets } from './group.js';
import {
  momentOf,
  nextOccurrence,
  nextOccurrences,
  occurrenceNow,
  startsIn,
  type Occurrence,
} from './occurrences.js';
import { boundsOf, ruleOf, type Plan } from './plan.js';
import { repeatOf, type Repeat } from './repeat.js';
import { readDate } from '../text/index.js';
import { isReady } from './temporal.js';
import { hereZone, isZone, offsetAt, toLocal } from './zone.js';

const span = ({ lang }: Voice, n: number, unit: 'day' | 'week' | 'month' | 'year'): string =>
  formatNumber(lang, n, { style: 'unit', unit, unitDisplay: 'long' });

const monthWords = ({ lang }: Voice, month: number): string =>
  formatDate(lang, Date.UTC(2024, month - 1, 1), { timeZone: 'UTC', month: 'long' });

/** Weekdays of a month: "1st and 3rd Tuesday and last Friday". */
function placedDays(voice: Voice, days: Repeat['days']): string {
  const { words, lang } = voice;
  const byWeekday = new Map<number, string[]>();
  for (const { weekday, place } of days) {
    const name = place > 0 ? words.places[place - 1] : words.placesFromEnd[-place - 1];
    byWeekday.set(weekday, [...(byWeekday.get(weekday) ?? []), name ?? String(place)]);
  }
  return formatList(
    lang,
    [...byWeekday].map(([weekday, places]) =>
      words.placed(formatList(lang, places), weekdayWords(voice, weekday)),
    ),
  );
}

const fromMonday = (weekday: number): number => (weekday + 6) % 7;

/** Three days or more of one week, one after the other. */
const inARow = (weekdays: readonly number[]): boolean =>
  weekdays.length >= 3 &&
  weekdays.length < 7 &&
  weekdays.every((day, i) => fromMonday(day) === fromMonday(weekdays[0] ?? 0) + i);

/** Which days, without the times. */
function daysOf(voice: Voice, plan: Plan, repeat: Repeat): string {
  const { words, lang } = voice;
  const { every, unit, days, monthDays } = repeat;
  const first = boundsOf(plan)?.first;
  const weekdays = days.length
    ? days.map((d) => d.weekday)
    : unit === 'W' && first !== undefined
      ? [(first + 4) % 7]
      : [];
  const inOrder = [...new Set(weekdays)].sort((a, b) => fromMonday(a) - fromMonday(b));
  const names = inOrder.map((day) => weekdayWords(voice, day));
  const named = formatList(lang, names);
  if (unit === 'W' && every === 1 && inARow(inOrder)) return words.inARow(names[0] ?? '', names.at(-1) ?? '');
  if (unit === 'D' || (unit === 'W' && weekdays.length === 7))
    return every === 1
      ? named && weekdays.length < 7
        ? words.weekly(named)
        : words.everyDay
      : words.every(span(voice, every, unit === 'D' ? 'day' : 'week'), named);
  if (unit === 'W')
    return every === 1
      ? words.weekly(named)
      : every === 2
        ? words.fortnightly(named)
        : words.every(span(voice, every, 'week'), named);
  if (unit === 'Y') {
    const date =
      first === undefined
        ? ''
        : formatDate(lang, first * DAY, { timeZone: 'UTC', day: 'numeric', month: 'long' });
    return every === 1 ? words.yearly(date) : words.every(span(voice, every, 'year'), date);
  }
  if (days.length) {
    const placed = placedDays(voice, days);
    return every === 1 ? words.ofMonth(placed) : words.ofEveryMonths(placed, span(voice, every, 'month'));
  }
  const numbers = monthDays.length
    ? monthDays
    : first === undefined
      ? []
      : [new Date(first * DAY).getUTCDate()];
  const text = words.monthDays(
    formatList(
      lang,
      numbers.map((n) => (n === -1 ? words.lastDay : formatNumber(lang, n))),
    ),
  );
  return every === 1 ? text : `${text}, ${words.every(span(voice, every, 'month'))}`;
}

/** The months it keeps to, whichever way is shorter to say. */
function monthsOf(voice: Voice, months: number[]): string[] {
  if (!months.length || months.length === 12) return [];
  const left = Array.from({ length: 12 }, (_, i) => i + 1).filter((m) => !months.includes(m));
  const { words, lang } = voice;
  const say = (of: number[]): string =>
    formatList(
      lang,
      of.map((m) => monthWords(voice, m)),
    );
  return [left.length < months.length ? words.notIn(say(left)) : words.only(say(months))];
}

/** Times, the zone where the reader has another, and the same in the reader's zone; at a known meeting. */
export function timesOf(voice: Voice, at: Occurrence, { visitorZone }: WordsOptions): string {
  if (!at.timeKnown) return '';
  const { words } = voice;
  const { timeZone } = at;
  const times = timesIn(voice, timeZone, at);
  if (!at.zoneKnown) return times + words.comma + words.groupTime;
  const reader = isZone(visitorZone) ? visitorZone : hereZone();
  if (offsetAt(reader, at.start) === offsetAt(timeZone, at.start)) return times;
  return `${times}${words.comma}${zoneWords(voice, timeZone, at.start)} (${words.yourTime(timesIn(voice, reader, at, at.date))})`;
}

/** The times as the feed says them, for where no date is known. */
function plainTimes(voice: Voice, plan: Plan, zone: string | undefined): string {
  const rule = ruleOf({
    startTime: plan.startTime,
    endTime: plan.endTime,
    duration: plan.duration,
    date: '2024-01-01',
  });
  if (rule?.start === undefined) return '';
  const from = rule.start * MINUTE;
  const times = rangeWords(voice, from, rule.length && from + rule.length * MINUTE);
  return zone ? times : times + voice.words.comma + voice.words.groupTime;
}

/** One plan in words. */
export function describePlan(plan: Plan, options: WordsOptions = {}, group: Meets = {}): string {
  if (plan.words) return plan.words;
  const voice = voiceOf(options);
  const { words } = voice;
  const now = momentOf(options);
  const alone: Meets = { ...group, changes: [], schedule: [plan] };
  const next = nextOccurrence(alone, options);
  const repeat = repeatOf(plan);
  const bounds = boundsOf(plan);
  const date = plan.date && readDate(plan.date);
  const short = (day: number): string => dateWords(voice, day, now, false);
  const zone = plan.scheduleTimezone ?? options.timeZone;
  const parts = [
    date
      ? dateWords(voice, dayOf(date), now)
      : repeat
        ? daysOf(voice, plan, repeat)
        : plan.nextDay
          ? words.varies
          : '',
    next ? timesOf(voice, next, options) : plainTimes(voice, plan, zone),
    ...(repeat ? monthsOf(voice, repeat.byMonth) : []),
    bounds?.first !== undefined && bounds.first * DAY > now ? words.from(short(bounds.first)) : '',
    bounds?.last !== undefined ? words.until(short(bounds.last)) : '',
  ];
  const text = parts.filter(Boolean).join(words.comma);
  if (!text) return '';
  const unsure = isReady() && !ruleOf(plan, boundsOf(group));
  return capital(voice, text) + (unsure ? `. ${words.askDates}` : '');
}

const capital = ({ lang }: Voice, text: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/**
 * When a group meets, one line for each entry of its schedule: "Every other Tuesday, 7:30–9 pm, London time (2:30–4 pm your
 * time)". What could not be understood is shown in the group's own words. A group without a schedule gives one line
 * that says whom to ask; so the list is never empty. A group that is over says so, and when.
 */
export function describeSchedule(group: Meets, options: WordsOptions = {}): string[] {
  const over = describeEnd(group, options);
  if (over) return [over];
  const { words } = voiceOf(options);
  const all = schedulesOf(group);
  const coming = all.filter((schedule) => !isPast(schedule, momentOf(options)));
  const lines = (coming.length ? coming : all).flatMap((schedule) => {
    const { by, note, text } = schedule;
    if (by) return [join(words.appointment, note)];
    const plans = plansOf(schedule);
    if (!plans?.length) return [join(typeof text === 'string' && text ? text : words.askTimes, note)];
    return plans.map((plan) =>
      join(describePlan(inherit(plan, schedule), options, group) || words.askTimes, note),
    );
  });
  return lines.length ? [...new Set(lines)] : [words.askTimes];
}

/** Whether an entry's own date or last day is gone by, in every zone. */
function isPast({ date, endDate }: Schedule, now: number): boolean {
  const last = readDate(date ?? endDate);
  return last !== undefined && (dayOf(last) + 2) * DAY < now;
}

/** "Ended on 1 February 2026" of a group that is over, always with the year; empty of any other. */
export function describeEnd(group: Meets, options: WordsOptions = {}): string {
  const date = endedOn(group, options);
  if (!date) return '';
  const { lang, words } = voiceOf(options);
  return words.ended(
    formatDate(lang, Date.parse(date), { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
  );
}

const inherit = (plan: Plan, { scheduleTimezone }: Schedule): Plan =>
  scheduleTimezone && plan.scheduleTimezone !== scheduleTimezone ? { ...plan, scheduleTimezone } : plan;

const join = (text: string, note: unknown): string =>
  typeof note === 'string' && note ? `${text.replace(/\.$/, '')}. ${note}` : text;

/** One meeting: "Tuesday 1 December, 7:30–9 pm, London time (2:30–4 pm your time)", marked where it is not as usual. */
export function describeOccurrence(at: Occurrence, options: WordsOptions = {}): string {
  const voice = voiceOf(options);
  const date = dateWords(voice, dayOf(at.date), momentOf(options));
  const text = [date, timesOf(voice, at, options)].filter(Boolean).join(voice.words.comma);
  return at.status ? voice.words[at.status](text) : text;
}

/**
 * The next date in words: "Next: Tuesday 1 December, 7:30–9 pm". Dates that are cancelled before it come first, a line
 * each. Empty where no date is known.
 */
export function describeNext(group: Meets, options: WordsOptions = {}): string[] {
  const voice = voiceOf(options);
  const lines: string[] = [];
  for (const next of nextOccurrences(group, { ...options, count: options.count ?? 6 })) {
    const line = describeOccurrence(next, options);
    if (next.status === 'cancelled') lines.push(line);
    else return [...lines, voice.words.next(line)];
  }
  return lines;
}

/** What a group is doing at this moment. */
export interface Status {
  state: 'now' | 'soon';
  text: string;
}

/** "On now, until 9 pm" or, in the hour before, "Starts in 20 minutes"; in the reader's own time. */
export function describeStatus(group: Meets, options: WordsOptions = {}): Status | undefined {
  const voice = voiceOf(options);
  const { words } = voice;
  const { visitorZone } = options;
  const now = occurrenceNow(group, options);
  if (now) {
    const zone =
      now.zoneKnown && isZone(visitorZone) ? visitorZone : now.zoneKnown ? hereZone() : now.timeZone;
    const end = now.end === undefined ? undefined : timeWords(voice, toLocal(zone, now.end));
    return { state: 'now', text: end ? words.onNowUntil(end) : words.onNow };
  }
  const minutes = startsIn(group, options);
  if (minutes === undefined || minutes > 60) return undefined;
  const when = new Intl.RelativeTimeFormat(voice.lang).format(minutes, 'minute');
  return { state: 'soon', text: words.starts(when) };
}

/** The times of one meeting: "7:30–9 pm, London time (2:30–4 pm your time)"; empty where the feed gives none. */
export const describeTimes = (at: Occurrence, options: WordsOptions = {}): string =>
  timesOf(voiceOf(options), at, options);

/** How often a group meets, without the times: "Every other Tuesday". Empty for single dates and where it is not known. */
export function describeDays(group: Meets, options: WordsOptions = {}): string {
  const voice = voiceOf(options);
  if (endedOn(group, options)) return '';
  const lines = schedulesOf(group).flatMap((schedule) =>
    (plansOf(schedule) ?? []).map((plan) => {
      const repeat = plan.date ? undefined : repeatOf(plan);
      return repeat ? daysOf(voice, plan, repeat) : '';
    }),
  );
  return capital(voice, [...new Set(lines.filter(Boolean))].join(voice.words.comma));
}

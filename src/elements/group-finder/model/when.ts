/** When a group meets, in the words of a card. */
import type { Group } from '../../../feed/index.js';
import { formatDate } from '../../../i18n/index.js';
import {
  describeDays,
  describeOccurrence,
  describeSchedule,
  describeStatus,
  describeTimes,
  endedOn,
  nextOccurrence,
  nextOccurrences,
  type Occurrence,
  type WordsOptions,
} from '../../../schedule/index.js';
import { localDate } from '../../../text/index.js';
import type { Words } from './labels.js';

export interface WhenContext extends Words {
  /** For the words of schedules. */
  schedule: WordsOptions;
}

export interface When {
  /** Large: the next date, or "On now". */
  lead: string;
  /** Below it: the times. */
  times: string;
  /** Small: how often. */
  often: string;
  /** Today, soon or now: said in the accent as well as in words. */
  soon: boolean;
  /** Dates of the days to come that are called off: who comes each week must not stand at a locked door. */
  off?: string;
  /** Whether the group is over: it has no way in. */
  over?: boolean;
}

/** "Today", "Tonight" and "Tomorrow" where the visitor's date is the group's; else weekday and date. */
function dayWords(
  { t, lang }: Words,
  { date, start, timeKnown }: Occurrence,
): { lead: string; soon: boolean } {
  const at = new Date(start);
  const now = new Date();
  if (localDate(at) === date) {
    if (date === localDate(now))
      return {
        lead: timeKnown && at.getHours() >= 17 ? t.tonight : t.today,
        soon: true,
      };
    if (date === localDate(new Date(now.getTime() + 864e5))) return { lead: t.tomorrow, soon: false };
  }
  const year = date.slice(0, 4) === String(now.getFullYear()) ? undefined : ('numeric' as const);
  return {
    lead: formatDate(lang, Date.parse(date), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year,
      timeZone: 'UTC',
    }),
    soon: false,
  };
}

/** Days ahead for which a card says what is called off. */
const AHEAD = 7;

function calledOff(group: Group, { schedule }: WhenContext): string | undefined {
  if (!group.changes?.some(({ status }) => status === 'cancelled')) return undefined;
  const until = (schedule.from ?? Date.now()) + AHEAD * 864e5;
  const off = nextOccurrences(group, { ...schedule, count: AHEAD }).filter(
    ({ status, start }) => status === 'cancelled' && start < until,
  );
  return off.map((each) => describeOccurrence(each, schedule)).join(' · ') || undefined;
}

/** The next date of a group, its times and how often it meets; its own words where no date is known. */
export function whenOf(context: WhenContext, group: Group): When {
  const options = context.schedule;
  const status = describeStatus(group, options);
  const next = nextOccurrence(group, options);
  const off = calledOff(group, context);
  if (!next)
    return {
      lead: describeSchedule(group, options).join(' · '),
      times: '',
      often: '',
      soon: false,
      over: !!endedOn(group, options),
      ...(off && { off }),
    };
  const often = describeDays(group, options);
  const times = describeTimes(next, options);
  return {
    ...(status ? { lead: status.text, soon: true } : dayWords(context, next)),
    times,
    often,
    ...(off && { off }),
  };
}

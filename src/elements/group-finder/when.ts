/** When a group meets, in the words of a card. */
import type { Group } from '../../feed/index.js';
import { formatDate } from '../../i18n/index.js';
import {
  describeDays,
  describeSchedule,
  describeStatus,
  describeTimes,
  nextOccurrence,
  type Occurrence,
} from '../../schedule/index.js';
import type { View } from './view.js';

export interface When {
  /** Large: the next date, or "On now". */
  lead: string;
  /** Below it: the times. */
  times: string;
  /** Small: how often. */
  often: string;
  /** Today, soon or now: said in the accent as well as in words. */
  soon: boolean;
}

const dayOf = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** "Today", "Tonight" and "Tomorrow" where the visitor's date is the group's; else weekday and date. */
function dayWords(
  { t, lang }: View,
  { date, start, timeKnown }: Occurrence,
): { lead: string; soon: boolean } {
  const at = new Date(start);
  const now = new Date();
  if (dayOf(at) === date) {
    if (date === dayOf(now))
      return {
        lead: timeKnown && at.getHours() >= 17 ? t.tonight : t.today,
        soon: true,
      };
    if (date === dayOf(new Date(now.getTime() + 864e5))) return { lead: t.tomorrow, soon: false };
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

/** The next date of a group, its times and how often it meets; its own words where no date is known. */
export function whenOf(view: View, group: Group): When {
  const options = view.schedule;
  const status = describeStatus(group, options);
  const next = nextOccurrence(group, options);
  if (!next)
    return {
      lead: describeSchedule(group, options).join(' · '),
      times: '',
      often: '',
      soon: false,
    };
  const often = describeDays(group, options);
  const times = describeTimes(next, options);
  return status ? { lead: status.text, times, often, soon: true } : { ...dayWords(view, next), times, often };
}

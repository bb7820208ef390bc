/** When a group meets, in the words of a card. */
import type { Group } from '../../feed/index.js';
import { formatDate, formatList } from '../../i18n/index.js';
import type { Words } from './labels.js';

export interface When {
  /** Large: the next date, or the pattern. */
  lead: string;
  /** Beside it: times, zone, the pattern. */
  rest: string;
  /** Today, soon or now: said in the accent as well as in words. */
  soon: boolean;
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Day, time and zone as the feed has them. */
export function plainWhen({ t, lang, feed }: Words, { schedule }: Group): When {
  const [first] = schedule ?? [];
  if (!first || first.by) return { lead: t.noTime, rest: first?.note ?? '', soon: false };
  if (first.text) return { lead: first.text, rest: '', soon: false };
  const days = (first.byDay ?? []).map((day) =>
    formatDate(lang, Date.UTC(2023, 0, 1 + DAYS.indexOf(day.slice(-2))), {
      weekday: 'long',
      timeZone: 'UTC',
    }),
  );
  const clock = (time: string): string =>
    formatDate(lang, Date.parse(`2023-01-01T${time === '24:00' ? '00:00' : time}Z`), {
      timeStyle: 'short',
      timeZone: 'UTC',
    });
  const times = [first.startTime, first.endTime]
    .filter((time) => time !== undefined)
    .map(clock)
    .join('–');
  return {
    lead: formatList(lang, days) || (first.date ?? t.noTime),
    rest: [times, first.scheduleTimezone ?? feed?.timeZone].filter(Boolean).join(', '),
    soon: false,
  };
}

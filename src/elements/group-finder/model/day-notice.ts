import { formatDate, type Catalogue } from '../../../i18n/index.js';
import type { When } from '../../../search/index.js';

/** Which day was understood: "Showing groups on Saturday 28 November." */
export function dayNotice(
  { from, to, hours, now, none }: When,
  t: Catalogue['finder'],
  lang: string,
): string {
  if (now) return none ? t.noneNow : t.showingNow;
  const say = (date: string): string =>
    formatDate(lang, Date.parse(date), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const days = from === to ? say(from) : t.daysFromTo(say(from), say(to));
  const part =
    hours && (hours[1] <= 12 ? t.time['morning'] : hours[0] >= 17 ? t.time['evening'] : t.time['afternoon']);
  const said = part ? `${days} (${part})` : days;
  return none ? t.noneOn(said) : t.showingOn(said);
}

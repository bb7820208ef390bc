/** Names of the days of the week in the languages that plain lists are read in. */
import { readWeekday, withoutAccents } from '../../text/index.js';

const NAMES: Record<string, string> = {
  lu: 'MO', lun: 'MO', lunes: 'MO', lundi: 'MO', montag: 'MO', mo: 'MO',
  mar: 'TU', martes: 'TU', mardi: 'TU', di: 'TU', die: 'TU', dienstag: 'TU',
  mie: 'WE', mier: 'WE', miercoles: 'WE', mer: 'WE', mercredi: 'WE', mi: 'WE', mit: 'WE', mittwoch: 'WE',
  ju: 'TH', jue: 'TH', jueves: 'TH', jeu: 'TH', jeudi: 'TH', do: 'TH', don: 'TH', donnerstag: 'TH',
  vi: 'FR', vie: 'FR', viernes: 'FR', ven: 'FR', vendredi: 'FR', fr: 'FR', fre: 'FR', freitag: 'FR',
  sab: 'SA', sabado: 'SA', sam: 'SA', samedi: 'SA', samstag: 'SA', sonnabend: 'SA',
  dom: 'SU', domingo: 'SU', dim: 'SU', dimanche: 'SU', so: 'SU', son: 'SU', sonntag: 'SU',
}; // prettier-ignore

/** The iCalendar form of a day's name in English, Spanish, French or German, also of several such days ("Tuesdays", "martes"). */
export function dayNamed(word: string): string | undefined {
  const plain = withoutAccents(word.slice(0, 40).trim().toLowerCase()).replace(/(?<![.,:])[.,:]+$/, '');
  const own = (name: string): string | undefined => (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined);
  return own(plain) ?? readWeekday(plain) ?? own(plain.replace(/s$/, ''));
}

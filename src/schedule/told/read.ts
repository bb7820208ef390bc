/**
 * Reads plain words about when a group meets: "1st & 3rd Tue 7.30pm, not August", "jeden ersten Dienstag im Monat, 19 Uhr". Loaded only
 * where a schedule is words.
 *
 * It would rather understand nothing than something wrong: a text is read piece by piece, and one word about time that is
 * not understood ("every second Tuesday", "7–9" in the morning or at night?) makes the whole text unread. Pieces that say
 * nothing about time (a place, a name) are passed over, and the group's own words are then shown beside the dates.
 */
import type { Schedule } from '../../feed/schema.js';
import type { Plan } from '../plan.js';
import { countryOf } from '../zone-names.js';
import { Reading } from './grammar.js';
import { Items } from './items.js';
import { tidy } from './lexemes.js';
import { lexiconOf, type Lexicon, type Token } from './table.js';
import { tokensOf, type Tokens } from './tokens.js';
import { en } from './en.js';
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';

/** What is known of the list and the group beside the words. */
export interface WordsContext {
  /** The language of the list, as a BCP 47 tag. */
  language?: string | undefined;
  /** Two letters (ISO 3166-1); it decides about "3/12/2026" and "CST". */
  country?: string | undefined;
  /** The zone of the list. */
  timeZone?: string | undefined;
  /** The group's name: "7 to 9" of an evening group is in the evening. */
  name?: string | undefined;
}

/** What a text was found to mean. */
export interface WordsRead {
  /** Empty where the text was not understood, or says that there are no dates. */
  schedules: Plan[];
  /** The pieces about time that were not understood, in the text's own words; if there are any, `schedules` is empty. */
  unread: string[];
  /** Pieces that say nothing about time. */
  ignored: string[];
  /** "Except bank holidays": pieces that hold beside the dates, and that no date can be made of. */
  notes: string[];
  /** The language in which it was understood. */
  language: string;
  /** "Temporarily inactive". */
  paused?: boolean;
  /** "By appointment". */
  appointment?: boolean;
}

/** Longer ones are no times. */
const LONGEST = 2000;

let all: Lexicon[] | undefined;
const lexicons = (): Lexicon[] => (all ??= [en, es, fr, de].map(lexiconOf));

/** What a text about meeting times means, in the list's language or else in another. Never throws; any text may come. */
export function readWords(text: string, context: WordsContext = {}): WordsRead {
  const said = tidy(text.slice(0, LONGEST));
  const own = (context.language ?? 'en').toLowerCase().split('-')[0];
  const order = [...lexicons()].sort(
    (a, b) => Number(b.table.language === own) - Number(a.table.language === own),
  );
  let first: WordsRead | undefined;
  for (const lexicon of order) {
    const found = readIn(said, lexicon, order, context);
    if (found.schedules.length || found.paused || found.appointment) return found;
    first ??= found;
  }
  return first as WordsRead;
}

/** In Spain "9:30" is in the morning; elsewhere in Spanish it may be in the evening. */
const onClock24 = (lexicon: Lexicon, context: WordsContext): Lexicon =>
  lexicon.table.language === 'es' && /^(?:ES|EU)$/.test(countryOf(context) ?? '')
    ? { ...lexicon, table: { ...lexicon.table, clock24: true } }
    : lexicon;

function readIn(text: string, known: Lexicon, all: readonly Lexicon[], context: WordsContext): WordsRead {
  const lexicon = onClock24(known, context);
  const others = all.filter((each) => each !== known);
  const { compound } = lexicon.table;
  const read = tokensOf(compound ? text.replace(compound, '$1 ') : text, lexicon, { ...context, others });
  const { tokens, unread, ignored, notes } = read;
  const result: WordsRead = { schedules: [], unread, ignored, notes, language: lexicon.table.language };
  if (has(tokens, 'paused')) result.paused = true;
  if (has(tokens, 'appointment')) result.appointment = true;
  if (unread.length || result.paused || result.appointment) return result;
  const items = new Items(tokens).read();
  const plans =
    items && new Reading({ timeZone: context.timeZone, half: halfIn(context.name, lexicon) }).read(items);
  if (plans) result.schedules = plans;
  else result.unread.push(text.trim());
  return result;
}

const has = (tokens: Tokens['tokens'], is: Token['is']): boolean => tokens.some((token) => token.is === is);

/** Morning or evening, where a name says one of them: "Tuesday evening circle". */
function halfIn(name: string | undefined, { phrases }: Lexicon): 'am' | 'pm' | undefined {
  if (!name) return undefined;
  const halves = new Set(
    (
      name
        .slice(0, 200)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).flatMap((word) => {
      const token = phrases.get(word);
      return token?.is === 'part' && token.half !== 'noon' ? token.half : [];
    }),
  );
  return halves.size === 1 ? [...halves][0] : undefined;
}

/** The plans of a schedule that is words. What the entry says beside its `text` (zone, dates, times) holds as well. */
export function plansOfText(schedule: Schedule, context: WordsContext = {}): Plan[] {
  const { text } = schedule;
  if (typeof text !== 'string') return [];
  const rest = { ...schedule };
  delete rest.text;
  const { schedules, ignored, notes } = readWords(text, {
    ...context,
    timeZone: schedule.scheduleTimezone ?? context.timeZone,
  });
  // where something was passed over, or has no words of ours, we would say less than the group's own
  const whole = !ignored.length && !notes.length;
  return schedules.map((plan) => ({
    ...plan,
    ...rest,
    ...(whole && !plan.nextDay && !plan.exceptDate ? {} : { words: text }),
  }));
}

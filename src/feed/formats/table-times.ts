/** Days and times as people write them in a cell, in English, Spanish, French and German. */
import { readTime, WEEK_FROM_MONDAY } from '../../text/index.js';
import { dayNamed } from './days.js';

/** Days in a cell: "Tuesday", "Mon, Wed", "Mon-Fri", "daily", "1TU". `undefined` where there is more to it than that. */
export function daysIn(cell: string): string[] | undefined {
  const word = cell.trim().slice(0, 200);
  if (
    /^(?:daily|every ?day|all week|(?:7|seven) days(?: a week)?|todos los d[ií]as|a diario|tous les jours|jeden tag|t[äa]glich|quotidien(?:nement)?)$/i.test(
      word,
    )
  )
    return [...WEEK_FROM_MONDAY];
  if (/^(?:on )?weekdays?$|^d[ií]as laborables$|^en semaine$|^werktags$/i.test(word))
    return WEEK_FROM_MONDAY.slice(0, 5);
  if (/^(?:at )?weekends?$|^fines? de semana$|^week-?ends?$|^am wochenende$/i.test(word))
    return WEEK_FROM_MONDAY.slice(5);
  const range =
    /^(?:de |du |von )?(\p{L}+)(?:\.?\s*[-–]\s*|\.?\s+(?:to|through|thru|a|al|au|bis)\s+)(\p{L}+)\.?$/iu.exec(
      word,
    );
  const [from, to] = [range?.[1], range?.[2]].map((day) =>
    WEEK_FROM_MONDAY.indexOf(dayNamed(day ?? '') ?? ''),
  );
  if (range && from !== undefined && to !== undefined && from >= 0 && to > from)
    return WEEK_FROM_MONDAY.slice(from, to + 1);
  const days = word
    .replace(
      /^(?:every|each|on|weekly on|todos los|cada|los|el|tous les|chaque|le|les|jeden|immer|am)\s+/i,
      '',
    )
    .split(/[,;/&|+\n]|\b(?:and|y|et|und)\b/)
    .map((day) => day.trim())
    .filter(Boolean)
    .map((day) => numbered(day) ?? dayNamed(day));
  return days.length && days.every(Boolean) ? [...new Set(days as string[])] : undefined;
}
/** 1 is Monday, and Sunday is 7 or 0: from Monday to Saturday both ways of counting agree. */
const numbered = (day: string): string | undefined =>
  /^[0-7]$/.test(day.trim()) ? WEEK_FROM_MONDAY[(Number(day) + 6) % 7] : undefined;

const HALVES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:de|por) la (?:tarde|noche)|du soir|de l['’]apr[eè]s-midi|abends|nachmittags|in the (?:evening|afternoon)/gi,
    ' pm',
  ],
  [/(?:de|por) la ma[ñn]ana|du matin|morgens|vormittags|in the morning/gi, ' am'],
  [/mediod[ií]a|\bmidi\b|\bmittags?\b/gi, 'noon'],
  [/medianoche|\bminuit\b|\bmitternacht\b/gi, 'midnight'],
];

/** "1:00-2:30PM", "10:30 - Noon", "7pm", "19h à 20h30", "von 19 bis 21 Uhr": start and end on the 24-hour clock. */
export function timesIn(cell: string): { startTime?: string; endTime?: string } | undefined {
  let words = cell.trim().slice(0, 100);
  if (/^0?[.,]\d{2,}$/.test(words)) return ofDay(Number(words.replace(',', '.'))); // as Excel keeps a time
  for (const [is, means] of HALVES) words = words.replace(is, means).replace(/\s+/g, ' ');
  const [first = '', last = '', more] = words
    .replace(/\b12(?::00)? (noon|midnight)\b/i, '$1')
    .replace(/^(?:from|at|de|des|d[eè]s|desde|von|ab|um|à|a las|a la|las|kl\.?|@)\s+(?:las? )?/i, '')
    .replace(/(?<=\d)\s*(?:hrs?|horas|hours|heures|o['’]clock)\.?(?=$|\s)/gi, 'h')
    .split(
      /(?<!\s)\s*(?:-|–|—|\b(?:to|until|till?|bis|hasta|a las?)\b|(?<=[\dhm])\s+(?:a|à)\s+)\s*(?:las? )?/i,
    );
  if (more !== undefined) return undefined;
  const end = last ? (readTime(last) ?? bareHour(last, words)) : undefined;
  if (last && !end) return undefined;
  const half = /([ap])\.?m/i.exec(last)?.[1] ?? (/noon/i.test(last) ? 'a' : undefined);
  const bare = !/[ap]\.?m|noon|midnight/i.test(first);
  let start = half && bare ? readTime(`${first} ${half}m`) : (readTime(first) ?? bareHour(first, words));
  if (half?.toLowerCase() === 'p' && bare && start && end && start > end) start = readTime(`${first} am`); // 11-1pm
  if (!start) return undefined;
  return { startTime: start, ...(end && { endTime: end }) };
}

/** "19" beside "bis 21 Uhr" or "à 20h30". */
const bareHour = (word: string, all: string): string | undefined =>
  /^\d{1,2}$/.test(word.trim()) && /uhr|\dh/i.test(all)
    ? (readTime(`${word.trim()} uhr`) ?? readTime(`${word.trim()}:00`))
    : undefined;

function ofDay(share: number): { startTime: string } {
  const minutes = Math.round(share * 1440);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return { startTime: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
}

/**
 * What the headings of a table in plain words mean. A field is a path in the feed format; or a word where a cell means more than
 * one field (`when`, `place`, `join`); or `yes:access:step-free`, a column called by a value, whose cells say yes or no.
 */
import { withoutAccents } from '../../text/index.js';
import * as schema from '../schema.js';
import { dayNamed } from './days.js';
import { FAQ, LOOSE, TESTIMONIAL } from './headings-loose.js';
import { GROUP, type Phrases } from './headings.js';

export type TablePart = 'groups' | 'faqs' | 'testimonials';
const PARTS = {
  groups: [GROUP, schema.group.entries],
  faqs: [FAQ, schema.faq.entries],
  testimonials: [TESTIMONIAL, schema.testimonial.entries],
} as const;

/** Words of a heading: lower case, without marks, accents and capitals inside (`startTime`, `start_time`). */
export const fold = (heading: string): string =>
  withoutAccents(heading.slice(0, 120))
    .replace(/ß/g, 'ss')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\([^)]{0,119}\)|\*/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Matcher = (word: string) => string | undefined;
const matchers = new Map<Phrases, Matcher>();
function matcherOf(phrases: Phrases, around: (alternatives: string) => string): Matcher {
  let matcher = matchers.get(phrases);
  if (!matcher) {
    const list = phrases.map(([field, ...words]) => [new RegExp(around(words.join('|'))), field] as const);
    const known = new Map<string, string | undefined>();
    matcher = (word) => {
      if (!known.has(word) && known.size < 5000) known.set(word, list.find(([is]) => is.test(word))?.[1]);
      return known.get(word);
    };
    matchers.set(phrases, matcher);
  }
  return matcher;
}
const whole = (phrases: Phrases): Matcher => matcherOf(phrases, (all) => `^(?:${all})$`);
const loose = matcherOf(LOOSE, (all) => `(?:^| )(?:${all})(?= |$)`);

/** What stands before a word only to say of what it is: `mtgName`, `event_start_date`, "Group's website". */
const BEFORE =
  /^(?:the|our|your|su|el|la|le|l|les|der|die|das|mtg|mtgs|meeting|meetings|group|groups|grp|event|evt|program|programme|session|class|activity|service|listing|item|record|entry|field|data|acf|meta|tribe|venue event|grupo|reunion|evento|groupe|seance|atelier|gruppe|gruppen|treffen|termin|veranstaltung|s)\s+/;

/** Words that are values: a column of that name says yes or no. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:is |meets )?(?:in person|face to face|f2f|presencial|en personne|en presentiel|presentiel|vor ort|in prasenz|prasenz)$/,
    'attendance:in-person',
  ],
  [/^(?:is |meets )?(?:hybrid|hibrido|hybride)$/, 'attendance:hybrid'],
  [/^(?:is |meets )(?:online|virtual|remote)$|^(?:es (?:virtual|en linea)|ist online)$/, 'attendance:online'],
  [/^(?:by phone|telephone group|por telefono|par telephone|telefonisch)$/, 'attendance:phone'],
  [/^(?:is |it s )free$|^free of charge$/, 'cost:free'],
  [
    /^(?:drop ins?|walk ins?|sin cita|sans inscription|ohne anmeldung)(?: (?:ok|welcome|allowed))?$/,
    'joining:drop-in',
  ],
  [
    /^(?:registration|booking|sign ?up|rsvp) (?:required|needed)$|^requires? (?:registration|booking)$/,
    'joining:sign-up',
  ],
  [/^(?:referral) (?:required|needed)$/, 'joining:referral'],
  [
    /^(?:wheelchair(?: access(?:ible)?)?|is accessible|step free(?: access)?|disabled access|silla de ruedas|acces pmr|fauteuil roulant|rollstuhl(?:gerecht)?|barrierefrei)$/,
    'access:step-free',
  ],
  [/^(?:accessible (?:toilet|bathroom|restroom|washroom)|disabled toilet)$/, 'access:accessible-toilet'],
  [/^(?:child ?care|creche|baby ?sitting)(?: (?:available|provided))?$/, 'access:childcare'],
  [/^(?:asl|bsl|sign language|hearing loop|captions|scent free|quiet room|parking available)$/, 'access:'],
  [
    /^(?:women only|men only|lgbtq(?:ia)?\+?|young people|newcomers?|veterans|carers|men|women|teens)$/,
    'audience:',
  ],
];

/** The field that a whole heading is a name of, without looking for words in it. */
export function exactField(heading: string): string | undefined {
  const word = fold(heading);
  if (!word) return undefined;
  const number = word.replace(/(?<=\p{L})\s?\d{1,2}$/u, '');
  return (
    valueOf(word) ??
    whole(GROUP)(word) ??
    (Object.hasOwn(schema.group.entries, heading.trim()) ? heading.trim() : undefined) ??
    whole(GROUP)(word.replace(BEFORE, '')) ??
    (number === word ? undefined : whole(GROUP)(number))
  );
}

/** The field a heading stands for, or `undefined` where it is not known. Paths of the feed format stand for themselves. */
export function fieldOf(heading: string, part: TablePart): string | undefined {
  const [phrases, entries] = PARTS[part];
  const path = heading.trim();
  // `location.name` and `schedule[1].startTime`: what this project writes itself
  if (isPath(path, entries)) return path;
  const word = fold(path);
  if (!word) return undefined;
  if (part !== 'groups') return whole(phrases)(word) ?? (Object.hasOwn(entries, path) ? path : undefined);
  return exactField(path) ?? (loose(word) || undefined);
}

interface Node {
  entries?: Record<string, Node>;
  wrapped?: Node;
  item?: Node;
}
const bare = (node: Node): Node => (node.wrapped ? bare(node.wrapped) : node);
const within = (node: Node, step: string): Node | undefined => {
  if (/^\d+$/.test(step)) return node.item;
  return node.entries && Object.hasOwn(node.entries, step) ? node.entries[step] : undefined;
};
/** Whether a heading with dots or brackets is the path of a field. */
function isPath(path: string, entries: object): boolean {
  if (!/^[a-z]\w*[.[][\w.[\]]*$/i.test(path)) return false;
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const start: Node | undefined = { entries: entries as Record<string, Node> };
  return steps.reduce<Node | undefined>((at, step) => at && within(bare(at), step), start) !== undefined;
}

/** Where a heading is a value itself: `yes:access:step-free`, `yes:day:MO`. */
function valueOf(word: string): string | undefined {
  const day = word.length > 2 ? dayNamed(word) : undefined;
  if (day) return `yes:day:${day}`;
  const found = VALUES.find(([is]) => is.test(word))?.[1];
  return found && `yes:${found.endsWith(':') ? found + word : found}`;
}

/** What a table is a list of, by its headings. */
export function partOf(headings: readonly string[]): TablePart {
  const has = (part: TablePart, field: string): boolean =>
    headings.some((heading) => fieldOf(heading, part) === field);
  if (has('faqs', 'question') && has('faqs', 'answer')) return 'faqs';
  return has('testimonials', 'quote') ? 'testimonials' : 'groups';
}

/** How sure a row is one of headings, and not of data: a known heading counts whole, a word in a longer one less. */
export function knownHeadings(headings: readonly string[]): number {
  const part = partOf(headings);
  const short = headings.filter((heading) => heading.length < 80);
  const fields = new Map(short.map((heading) => [fieldOf(heading, part), heading]));
  fields.delete(undefined);
  return [...fields].reduce(
    (sum, [field, heading]) =>
      sum + (part === 'groups' && (field?.startsWith('yes:') || exactField(heading) === undefined) ? 0.4 : 1),
    0,
  );
}

/**
 * The forgiving reader: walks the schema and takes from a value whatever can be understood as what the schema says.
 * It never throws; what it could not read becomes a notice.
 */
import type { GenericSchema, InferOutput } from 'valibot';
import { cleanLines, cleanText, readDate, readTime, readWeekday, safeUrl } from '../text/index.js';
import type { NoticeCode, Report } from './notice.js';
import * as schema from './schema.js';

/** The parts of valibot's schemas that the walk reads. */
interface Node {
  type: string;
  wrapped?: Node;
  item?: Node;
  entries?: Record<string, Node>;
  options?: readonly (string | Node)[];
}

const DEPTH = 12;

type TextReader = readonly [read: (value: string) => string | undefined, code: NoticeCode];

const zoneName = (value: string): string | undefined => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value;
  } catch {
    return undefined;
  }
};
const zones = new Map<string, string | undefined>();
/** An IANA zone or fixed offset that `Intl` knows, or `undefined`. */
export function readTimeZone(value: string): string | undefined {
  const name = value.trim().replace(/ /g, '_');
  if (!zones.has(name)) zones.set(name, zoneName(name));
  return zones.get(name);
}

const readLanguage = (value: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(value.trim().replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
};

const like =
  (pattern: RegExp) =>
  (value: string): string | undefined => {
    const word = value.trim().toUpperCase();
    return pattern.test(word) ? word : undefined;
  };

/** Kinds of text are told apart by identity in the schema. */
const READERS = new Map<unknown, TextReader>([
  [schema.text, [cleanText, 'not-text']],
  [schema.markdown, [cleanLines, 'not-text']],
  [schema.url, [(value) => safeUrl(value), 'unsafe-address']],
  [schema.date, [(value) => readDate(value), 'not-a-date']],
  [schema.time, [readTime, 'not-a-time']],
  [schema.weekday, [readWeekday, 'not-a-day']],
  [schema.timeZone, [readTimeZone, 'not-a-zone']],
  [schema.language, [readLanguage, 'not-a-language']],
  [schema.country, [like(/^[A-Z]{2}$/), 'not-a-country']],
  [
    schema.duration,
    [like(/^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?)?$/), 'not-a-duration'],
  ],
]);

/** Where people write one string for a whole object, the field it means. */
const SHORT = new Map<unknown, (value: string) => object>([
  [schema.location, (name) => ({ name })],
  [schema.online, (value) => (safeUrl(value) ? { url: value } : { joinInfo: value })],
  [schema.schedule, (words) => ({ text: words })],
  [
    schema.organizer,
    (value) =>
      /@/.test(value)
        ? { email: value }
        : /^[+\d][\d ()-]{5,}$/.test(value)
          ? { phone: value }
          : { name: value },
  ],
]);

/** Reads a value by a schema. Empty strings, `null` and what cannot be understood give `undefined`. */
export function read<S extends GenericSchema>(
  by: S,
  value: unknown,
  report: Report,
  field = '',
): InferOutput<S> | undefined {
  return walk(by as unknown as Node, value, report, field, 0);
}

function walk(by: Node, value: unknown, report: Report, field: string, depth: number): never | undefined {
  while (by.wrapped) by = by.wrapped;
  if (value === undefined || value === null || value === '' || depth > DEPTH) return undefined;
  switch (by.type) {
    case 'string':
      return readText(by, value, report, field) as never;
    case 'number':
      return readNumber(value, report, field) as never;
    case 'boolean':
      return readFlag(value, report, field) as never;
    case 'picklist':
      return readChoice(by.options as readonly string[], value, report, field) as never;
    case 'array':
      return readList(by.item as Node, value, report, field, depth) as never;
    case 'object':
      return readObject(by, value, report, field, depth) as never;
    case 'union': // a label: one string, or one string a language
      return (
        typeof value === 'object'
          ? { ...value }
          : readText(schema.text as unknown as Node, value, report, field)
      ) as never;
    default:
      return undefined;
  }
}

function readText(by: unknown, value: unknown, report: Report, field: string): string | undefined {
  const [reader, code] = READERS.get(by) ?? [cleanText, 'not-text' as const];
  if (typeof value === 'number' || typeof value === 'boolean') value = String(value);
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) value = value.join(', ');
  if (typeof value !== 'string') return void report.add(code, field, value);
  if (!value.trim()) return undefined;
  const result = reader(value);
  if (result === undefined) report.add(code, field, value);
  return result === '' ? undefined : result;
}

function readNumber(value: unknown, report: Report, field: string): number | undefined {
  const number = typeof value === 'string' ? Number(value.trim().replace(',', '.') || NaN) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  return void report.add('not-a-number', field, value);
}

function readFlag(value: unknown, report: Report, field: string): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word =
    typeof value === 'string' || typeof value === 'number' ? String(value) : ''.trim().toLowerCase();
  if (/^(?:true|yes|y|1|x|on)$/.test(word)) return true;
  if (/^(?:false|no|n|0|off|none)$/.test(word)) return false;
  return void report.add('not-yes-or-no', field, value);
}

function readChoice(
  options: readonly string[],
  value: unknown,
  report: Report,
  field: string,
): string | undefined {
  const word =
    typeof value === 'string'
      ? value
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-')
      : '';
  if (options.includes(word)) return word;
  return void report.add('unknown-value', field, value, options.join(', '));
}

function readList(
  item: Node,
  value: unknown,
  report: Report,
  field: string,
  depth: number,
): unknown[] | undefined {
  while (item.wrapped) item = item.wrapped;
  const plain = item.type !== 'object';
  const list: unknown[] = Array.isArray(value)
    ? value
    : plain && typeof value === 'string'
      ? value.split(/[,;|\n]/)
      : [value];
  const result: unknown[] = [];
  list.forEach((each, i) => {
    const one: unknown = walk(item, each, report, `${field}[${String(i)}]`, depth + 1);
    if (one !== undefined && !(plain && result.includes(one))) result.push(one);
  });
  return result.length ? result : undefined;
}

function readObject(
  by: Node,
  value: unknown,
  report: Report,
  field: string,
  depth: number,
): object | undefined {
  if (typeof value === 'string') value = SHORT.get(by)?.(value.trim()) ?? value;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return void report.add('not-an-object', field, value);
  const entries = by.entries ?? {};
  const result: Record<string, unknown> = {};
  const prefix = field && `${field}.`;
  for (const key of Object.keys(value)) {
    if (key === '__proto__') continue;
    const given = (value as Record<string, unknown>)[key];
    if (Object.hasOwn(entries, key)) {
      const one: unknown = walk(entries[key] as Node, given, report, prefix + key, depth + 1);
      if (one !== undefined) result[key] = one;
    } else {
      if (!/^[_$@]/.test(key)) report.add('unknown-key', prefix + key);
      result[key] = given;
    }
  }
  for (const key of Object.keys(entries)) {
    if (result[key] !== undefined || entries[key]?.wrapped) continue;
    report.add('missing', prefix + key);
    return undefined;
  }
  return result;
}

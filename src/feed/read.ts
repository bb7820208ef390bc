/**
 * The forgiving reader: walks the schema and takes from a value whatever can be understood as what the schema says.
 * It never throws; what it could not read becomes a notice.
 */
import { cleanText, emptyCell, plainText } from '../text/index.js';
import { isBlank } from './hide.js';
import { id, text } from './kinds.js';
import type { NoticeCode, Report } from './notice.js';
import type { Node, Shape, ValueOf } from './shape.js';

const DEPTH = 12;
/** Entries of a list inside an entry; more are a mistake or an attack. */
const MOST = 500;

/** Reads a value by a schema. Empty strings, `null` and what cannot be understood give `undefined`. */
export function read<S extends Shape>(
  by: S,
  value: unknown,
  report: Report,
  field = '',
): ValueOf<S> | undefined {
  return walk(by, value, report, field, 0);
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
      if (by.careful) return isBlank(value) ? undefined : (by.careful(value, report, field) as never);
      return readChoice(by.options as readonly string[], value, report, field) as never;
    case 'array':
      return readList(by.item as Node, value, report, field, depth) as never;
    case 'object':
      return readObject(by, value, report, field, depth) as never;
    case 'union': // a label: one string, or one string a language
      return readLabel(value, report, field) as never;
    default:
      return undefined;
  }
}

function readLabel(value: unknown, report: Report, field: string): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) return readText(text as never, value, report, field);
  const spoken = Object.entries(value as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(
    spoken.slice(0, MOST).map(([language, words]) => [language, cleanText(plainText(words))]),
  );
}

/** What a reader made of a word; else what the hint makes of it; else a notice. */
function settle<T>(
  result: T | undefined,
  code: NoticeCode,
  value: unknown,
  report: Report,
  field: string,
  options?: readonly string[],
): T | string | undefined {
  if (result !== undefined) return result;
  const hinted = typeof value === 'string' ? report.hint?.(code, value, options) : undefined;
  const empty = typeof value === 'string' ? emptyCell(value) : undefined;
  if (hinted === undefined && (empty === 'broken-cell' || (empty && report.hint)))
    report.add(empty, field, value);
  else if (hinted === undefined) report.add(code, field, value, options?.join(', '));
  else report.add(code === 'not-a-zone' ? 'read-zone' : 'read-as', field, value, hinted);
  return hinted;
}

function readText(by: Node, value: unknown, report: Report, field: string): string | undefined {
  const { read: reader = cleanText, code = 'not-text' } = by;
  if (typeof value === 'number' || typeof value === 'boolean') value = String(value);
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) value = value.join(', ');
  if (typeof value !== 'string') return void report.add(code, field, value);
  value = plainText(value);
  if (!(value as string).trim()) return undefined;
  const empty = (by as unknown) === id ? undefined : emptyCell(value as string);
  if (empty) return void report.add(empty, field, value);
  const result = settle(reader(value as string), code, value, report, field);
  return result === '' ? undefined : result;
}

function readNumber(value: unknown, report: Report, field: string): number | undefined {
  if (typeof value === 'string') value = plainText(value);
  const number = typeof value === 'string' ? Number(value.trim().replace(',', '.') || NaN) : value;
  const read = typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  const settled = settle(read, 'not-a-number', value, report, field);
  return settled === undefined ? undefined : Number(settled);
}

function readFlag(value: unknown, report: Report, field: string): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') value = plainText(value);
  const word =
    typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
  if (/^(?:true|yes|y|1|x|on)$/.test(word)) return true;
  if (/^(?:false|no|n|0|off|none)$/.test(word)) return false;
  const hinted = settle(undefined, 'not-yes-or-no', value, report, field);
  return hinted === undefined ? undefined : hinted === 'true';
}

function readChoice(
  options: readonly string[],
  value: unknown,
  report: Report,
  field: string,
): string | undefined {
  if (typeof value === 'string') value = plainText(value);
  const word =
    typeof value === 'string'
      ? value
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-')
      : '';
  return settle(options.includes(word) ? word : undefined, 'unknown-value', value, report, field, options);
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
      ? (value.match(/(?:&#?\w{1,31};|[^,;|\n])+/g) ?? []) // the end of an entity parts nothing
      : [value];
  if (list.length > MOST) report.add('too-long', field, list.length);
  const result: unknown[] = [];
  for (let i = 0; i < list.length && i < MOST; i++) {
    const one: unknown = walk(item, list[i], report, `${field}[${String(i)}]`, depth + 1);
    if (one !== undefined && !(plain && result.includes(one))) result.push(one);
  }
  return result.length ? result : undefined;
}

function readObject(
  by: Node,
  value: unknown,
  report: Report,
  field: string,
  depth: number,
): object | undefined {
  if (by.before) value = isBlank(value) ? undefined : by.before(value, report, field);
  if (value === undefined) return undefined;
  if (typeof value === 'string') value = by.short?.(value.trim()) ?? value;
  if (value === false) return void report.add('empty-cell', field, value); // what PHP writes for nothing
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return void report.add('not-an-object', field, value);
  const given = value as Record<string, unknown>;
  const { fields, needed } = kindOf(by);
  /** Keys that are no fields, and may say that something is to be hidden. */
  const strange: string[] = [];
  const prefix = field && `${field}.`;
  // a copy whose fields are then read: several times faster than an object that grows field by field
  let result: Record<string, unknown> = { ...given };
  let gaps = false;
  for (const key of Object.keys(given)) {
    const one = given[key];
    const field = fields.get(key);
    if (field) {
      const read: unknown = walk(field, one, report, prefix + key, depth + 1);
      if (read !== one) result[key] = read;
      gaps ||= read === undefined;
    } else if (key === '__proto__' || isDeep(one)) {
      gaps = true;
      report.add('not-an-object', prefix + key);
      result[key] = undefined;
    } else if (!/^[_$@]/.test(key)) {
      strange.push(key);
      if (!by.knows?.(key)) report.add('unknown-key', prefix + key, one);
    }
  }
  if (gaps)
    result = Object.fromEntries(
      Object.entries(result).filter(([key, one]) => one !== undefined && key !== '__proto__'),
    );
  for (const key of needed) {
    if (result[key] !== undefined) continue;
    report.add('missing', prefix + key);
    return undefined;
  }
  by.after?.(result, report, prefix, strange);
  return Object.keys(result).length ? result : undefined;
}

/** Whether a value is nested so deep that whoever walks it could fail. */
function isDeep(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  let level: unknown[] = [value];
  for (let depth = 0; depth < 100; depth++) {
    level = level.flatMap((each): unknown[] =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
    if (!level.length) return false;
  }
  return true;
}

interface Kind {
  fields: Map<string, Node>;
  /** Those that the object cannot do without. */
  needed: string[];
}
const kinds = new Map<Node, Kind>();
/** The fields of a kind of object. Kept, because there are many objects and few kinds of them. */
function kindOf(by: Node): Kind {
  let kind = kinds.get(by);
  if (!kind) {
    const fields = Object.entries(by.entries ?? {});
    kind = { fields: new Map(fields), needed: fields.flatMap(([key, { wrapped }]) => (wrapped ? [] : key)) };
    kinds.set(by, kind);
  }
  return kind;
}

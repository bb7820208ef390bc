/**
 * What the schema is built from: valibot's own shapes and types, without its validation, which never runs here
 * (`read.ts` is forgiving where valibot would refuse). Measured: 1.5 kB of 30 (brotli) that every page would load for
 * nothing. `@valibot/to-json-schema` reads these as it reads valibot's, and a test holds the two alike.
 */
import type * as valibot from 'valibot';
import type { NoticeCode, Report } from './notice.js';

export type { GenericSchema, InferOutput } from 'valibot';

type Fields = Record<string, unknown>;

/** How an object is read, beyond its fields. */
export interface Hooks {
  /** Where people write one string for a whole object, the object that it means. */
  short?: (value: string) => object;
  /** Any value that is not blank, as the reader of the fields wants it. */
  before?: (value: unknown, report: Report, field: string) => unknown;
  /** Puts the object right when its fields are read. `strange` are its keys that are no fields. */
  after?: (object: Fields, report: Report, prefix: string, strange: readonly string[]) => void;
  /** Whether a key that is no field is looked at all the same. */
  knows?: (key: string) => boolean;
}

/** The parts of a shape that `read.ts` walks. */
export interface Node extends Hooks {
  type: string;
  wrapped?: Node;
  item?: Node;
  entries?: Record<string, Node>;
  options?: readonly (string | Node)[];
  /** Reads a text; what it cannot read is noted by `code`. */
  read?: (value: string) => string | undefined;
  code?: NoticeCode;
  /** Reads a choice of which the most careful counts where it is not understood. */
  careful?: (value: unknown, report: Report, field: string) => string;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each maker has the type of valibot's
const node = <T>(type: string, parts?: object): T => ({ kind: 'schema', type, ...parts }) as unknown as T;

/** A kind of text: how it is read, and the notice where that fails. */
export const text = (
  read: (value: string) => string | undefined,
  code: NoticeCode,
): valibot.StringSchema<undefined> => node('string', { read, code });
export const number = (): valibot.NumberSchema<undefined> => node('number');
export const boolean = (): valibot.BooleanSchema<undefined> => node('boolean');
export const array = <const I extends valibot.GenericSchema>(item: I): valibot.ArraySchema<I, undefined> =>
  node('array', { item });
export const object = <const E extends valibot.ObjectEntries>(
  entries: E,
  hooks?: Hooks,
): valibot.ObjectSchema<E, undefined> => node('object', { entries, ...hooks });
export const optional = <const W extends valibot.GenericSchema>(
  wrapped: W,
): valibot.OptionalSchema<W, undefined> => node('optional', { wrapped });
export const picklist = <const O extends readonly string[]>(
  options: O,
  careful?: NonNullable<Node['careful']>,
): valibot.PicklistSchema<O, undefined> => node('picklist', { options, ...(careful && { careful }) });
/** One string, or one string a language. */
export const byLanguage = (): valibot.UnionSchema<
  [
    valibot.StringSchema<undefined>,
    valibot.RecordSchema<valibot.StringSchema<undefined>, valibot.StringSchema<undefined>, undefined>,
  ],
  undefined
> =>
  node('union', {
    options: [node('string'), node('record', { key: node('string'), value: node('string') })],
  });

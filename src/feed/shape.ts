/**
 * What the schema is built from. The shapes are those of valibot without its validation, which would never run: `read.ts` is
 * forgiving where valibot refuses. So `@valibot/to-json-schema` reads them, and a test holds the two alike.
 */
import type { NoticeCode, Report } from './notice.js';

/** A shape; what is read by it is of type `T`. */
export interface Shape<T = unknown> {
  readonly kind: 'schema';
  readonly type: string;
  /** For the compiler alone. */
  readonly '~value'?: T;
}
export interface Optional<T> extends Shape<T> {
  readonly type: 'optional';
}
/** The type of what is read by a shape. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

type Entries = Record<string, Shape>;
type OptionalKey<E extends Entries> = { [K in keyof E]: E[K] extends Optional<unknown> ? K : never }[keyof E];
/** An object by its entries. */
type ObjectOf<E extends Entries> = {
  -readonly [K in Exclude<keyof E, OptionalKey<E>>]: ValueOf<E[K]>;
} & { -readonly [K in OptionalKey<E>]?: ValueOf<E[K]> | undefined } extends infer O
  ? { [K in keyof O]: O[K] }
  : never;

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

const node = (type: string, parts?: object) => ({ kind: 'schema', type, ...parts }) as Shape<never>;

/** A kind of text: how it is read, and the notice where that fails. */
export const text = (read: (value: string) => string | undefined, code: NoticeCode): Shape<string> =>
  node('string', { read, code });
export const number = (): Shape<number> => node('number');
export const boolean = (): Shape<boolean> => node('boolean');
export const array = <T>(item: Shape<T>): Shape<T[]> => node('array', { item });
export const object = <const E extends Entries>(
  entries: E,
  hooks?: Hooks,
): Shape<ObjectOf<E>> & { readonly entries: E } =>
  node('object', { entries, ...hooks }) as Shape<never> & { readonly entries: E };
export const optional = <T>(wrapped: Shape<T>): Optional<T> =>
  node('optional', { wrapped }) as Optional<never>;
export const picklist = <const O extends readonly string[]>(
  options: O,
  careful?: NonNullable<Node['careful']>,
): Shape<O[number]> & { readonly options: O } =>
  node('picklist', { options, ...(careful && { careful }) }) as Shape<never> & { readonly options: O };
/** One string, or one string a language. */
export const byLanguage = (): Shape<string | Record<string, string>> =>
  node('union', {
    options: [node('string'), node('record', { key: node('string'), value: node('string') })],
  });

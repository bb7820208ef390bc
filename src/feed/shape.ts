/**
 * What the schema is built from: valibot's own shapes and types, without its validation, which never runs here
 * (`read.ts` is forgiving where valibot would refuse). Measured: 1.5 kB of 30 (brotli) that every page would load for
 * nothing. `@valibot/to-json-schema` reads these as it reads valibot's, and a test holds the two alike.
 */
import type * as valibot from 'valibot';

export type { GenericSchema, InferOutput } from 'valibot';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each maker has the type of valibot's
const make = <F>(type: string, part?: string): F =>
  ((value: unknown) => ({ kind: 'schema', type, ...(part && { [part]: value }) })) as unknown as F;

export const string = make<typeof valibot.string>('string');
export const number = make<typeof valibot.number>('number');
export const boolean = make<typeof valibot.boolean>('boolean');
export const array = make<typeof valibot.array>('array', 'item');
export const object = make<typeof valibot.object>('object', 'entries');
export const optional = make<typeof valibot.optional>('optional', 'wrapped');
export const picklist = make<typeof valibot.picklist>('picklist', 'options');
/** One string, or one string a language. */
export const byLanguage = (): valibot.UnionSchema<
  [
    valibot.StringSchema<undefined>,
    valibot.RecordSchema<valibot.StringSchema<undefined>, valibot.StringSchema<undefined>, undefined>,
  ],
  undefined
> =>
  ({
    kind: 'schema',
    type: 'union',
    options: [string(), { kind: 'schema', type: 'record', key: string(), value: string() }],
  }) as never;

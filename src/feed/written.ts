/** Levels of a value that are written out: a feed's own fields have fewer. */
const DEEP = 5;

const upTo = (value: unknown, levels: number): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return levels ? value.map((each) => upTo(each, levels - 1)) : [];
  if (!levels) return {};
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, upTo(each, levels - 1)]));
};

/**
 * A value of a feed as words. What stands deeper in it is left out, since `JSON.stringify` throws where a value is nested deep
 * enough, and takes long before that; the type of the value where it can be written in no way.
 */
export function written(value: unknown): string {
  try {
    if (typeof value === 'string') return value;
    return (JSON.stringify(upTo(value, DEEP)) as string | undefined) ?? typeof value;
  } catch {
    return typeof value; // hostile
  }
}

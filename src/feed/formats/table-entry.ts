/** What the fields of a row's entry are set with, and when a cell says yes or no. */

export type Entry = Record<string, unknown>;

/** Sets a field by its path: `location.addressLocality`, `schedule[1].byDay`. @returns `false` where something else stands there, which stays. */
export function put(entry: Entry, path: string, value: unknown): boolean {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  let at: Record<string, unknown> = entry;
  for (const [i, step] of steps.slice(0, -1).entries()) {
    if (/^(?:__proto__|constructor|prototype)$/.test(step) || Number(step) > 50) return false;
    const made = /^\d+$/.test(steps[i + 1] ?? '') ? [] : {};
    if (typeof at[step] !== 'object' || at[step] === null) at[step] = made;
    at = at[step] as Record<string, unknown>;
  }
  const last = steps.at(-1);
  if (!last || last === '__proto__') return false;
  if (at[last] === undefined) at[last] = value;
  return at[last] === value;
}

/** What stands between the marks, where something does. */
export const listed = (text: string, mark: RegExp): string[] =>
  text
    .split(mark)
    .map((each) => each.trim())
    .filter(Boolean);

/** The values of a field that is a list, or one in words. */
export const valuesOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : typeof value === 'string' ? listed(value, /[,;|\n]/) : [];

const YES = /^(?:y|yes|true|1|x|✓|✔|sí|si|oui|ja|wahr|vrai|verdadero)$/i;
const NO = /^(?:n|no|none|n\/a|-|false|0|non|nein|falsch|faux|falso)$/i;
export const isYes = (text: string): boolean => YES.test(text.trim());
export const isNo = (text: string): boolean => NO.test(text.trim());

/** The cells of HSDS: what is text, what is a table inside a row. */
export type Row = Record<string, unknown>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const rows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter(isRow) : isRow(value) ? [value] : [];
export const text = (row: Row | undefined, ...keys: string[]): string | undefined => {
  for (const key of keys) {
    const value = row?.[key];
    const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    // the examples of the standard quote their telephone numbers twice
    if (word) return word.replace(/^"(.*)"$/, '$1');
  }
  return undefined;
};
export const filled = (row: Row): Row | undefined => {
  const entries = Object.entries(row).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return entries.length ? Object.fromEntries(entries) : undefined;
};

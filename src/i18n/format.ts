/** `Intl` formatters are dear to make and cheap to use, so each is made once. */
const made = new Map<string, unknown>();

function once<T>(kind: string, lang: string, options: object | undefined, make: () => T): T {
  const key = kind + lang + JSON.stringify(options ?? '');
  let formatter = made.get(key) as T | undefined;
  if (!formatter) made.set(key, (formatter = make()));
  return formatter;
}

export const formatNumber = (lang: string, value: number, options?: Intl.NumberFormatOptions): string =>
  once('n', lang, options, () => new Intl.NumberFormat(lang, options)).format(value);

export const formatDate = (lang: string, value: Date | number, options: Intl.DateTimeFormatOptions): string =>
  once('d', lang, options, () => new Intl.DateTimeFormat(lang, options)).format(value);

/** "a, b and c" as the language writes it; `type: 'disjunction'` for "or". */
export const formatList = (
  lang: string,
  words: Iterable<string>,
  options: Intl.ListFormatOptions = {},
): string => once('l', lang, options, () => new Intl.ListFormat(lang, options)).format(words);

/** `one`, `two`, `few`, `many` or `other`, by the language's own rules. */
export const pluralOf = (lang: string, count: number): Intl.LDMLPluralRule =>
  once('p', lang, undefined, () => new Intl.PluralRules(lang)).select(count);

/** A language's own name for a language, `English` for `en`; the tag itself where `Intl` knows none. */
export function languageName(lang: string, tag: string): string {
  try {
    return once('g', lang, undefined, () => new Intl.DisplayNames(lang, { type: 'language' })).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The name of a country in a language; the code itself where `Intl` knows none. */
export function countryName(lang: string, code: string): string {
  try {
    return once('r', lang, undefined, () => new Intl.DisplayNames(lang, { type: 'region' })).of(code) ?? code;
  } catch {
    return code;
  }
}

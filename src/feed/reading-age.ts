/** The least number of words that says anything about a text. */
const ENOUGH = 40;

/**
 * The age, in years, at which an English text is read with ease, by the Flesch-Kincaid grade (Kincaid et al. 1975) plus five.
 * A rough guide, as all such formulas are. Short texts give 0.
 */
export function readingAge(text: string): number {
  const plain = text
    .slice(0, 20_000)
    .replace(/\]\([^()]*\)/g, ']')
    .replace(/\S+/g, (word) => (/@|https?:/.test(word) ? '' : word))
    .replace(/^[^\S\n\r\u2028\u2029]*(?:[-*+]|\d+[.)])\s+/gm, '. ');
  const words = plain.match(/[\p{L}’']+/gu) ?? [];
  if (words.length < ENOUGH) return 0;
  const sentences = plain.split(/[.!?:;](?:\s|$)|\n{2,}/).filter((each) => /\p{L}/u.test(each)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / Math.max(sentences, 1)) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

/** Groups of vowels, without a silent e. */
function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/(?:[^laeiouy]e|ed|[^laeiouy]es)$/, '');
  return Math.max(bare.match(/[aeiouyáéíóú]{1,2}/g)?.length ?? 1, 1);
}

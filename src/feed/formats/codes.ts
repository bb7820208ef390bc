/**
 * Whether a word is a code that says nothing to a visitor: letters and digits without a space, short or without a small
 * letter. Such a word is never shown; the checker names it.
 */
export const isCode = (word: string): boolean =>
  word.length < 13 &&
  !/[\s\u0250-\uffff]/.test(word) &&
  (word.length < 4 || /\d/.test(word) || !/[a-z\u00df-\u024f]/.test(word));

/** What the bytes 0x80 to 0x9f are in windows-1252, where Unicode has controls that no text holds. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text whose controls were meant as letters of windows-1252: old pages write `&#146;`, and Node 20 decodes no others. */
export const fromCodePage = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (letter) => LETTERS[letter.charCodeAt(0) - 0x80] ?? letter);

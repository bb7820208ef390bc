import { warn } from './warn.js';

/**
 * The addresses in a `src`, made absolute. Several stand with spaces between them, as in `class`; one that is no address
 * is left out and warned about.
 */
export function addressesOf(host: Element, src: string): string[] {
  return src.split(/\s+/).flatMap((word) => {
    if (!word) return [];
    try {
      return new URL(word, host.baseURI).href;
    } catch {
      warn(host, `src="${word}" is not an address. Write https://… or /feed.json.`);
      return [];
    }
  });
}

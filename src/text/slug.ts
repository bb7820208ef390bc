import { withoutAccents } from './words.js';

/** A string that can stand in an address and an `id`: lower case, words joined by hyphens, at most 64 characters. */
export function slug(value: string): string {
  return withoutAccents(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64);
}

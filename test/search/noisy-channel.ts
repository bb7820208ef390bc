/**
 * Misspellings as hands make them, at the rates of real ones: omissions 33 %, insertions 28 %, substitutions 21 %, swaps 18 %; the
 * first letter is wrong in 1.9 %. The public lists of misspellings may not be shipped with this licence, their rates are only facts.
 */
import { pick } from './made-up-feed.js';

const neighbours: Record<string, string> = {
  a: 'qwsze',
  b: 'vghn',
  c: 'xdfvsk',
  d: 'serfcx',
  e: 'wsdria',
  f: 'drtgvc',
  g: 'ftyhbvj',
  h: 'gyujnb',
  i: 'ujkoey',
  j: 'huikmng',
  k: 'jiolmc',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklpua',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxzc',
  t: 'rfgy',
  u: 'yhjio',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghui',
  z: 'asxs',
};

/** A word with one slip. Never the word itself. */
export function oneSlip(random: () => number, word: string): string {
  for (;;) {
    const at = random() < 0.019 ? 0 : 1 + Math.floor(random() * (word.length - 1));
    const letter = word[at] ?? '';
    const kind = random();
    let slip: string;
    if (kind < 0.33) slip = word.slice(0, at) + word.slice(at + 1);
    else if (kind < 0.61)
      slip =
        word.slice(0, at) +
        (random() < 0.5 ? letter : pick(random, Array.from(neighbours[letter] ?? 'e'))) +
        word.slice(at);
    else if (kind < 0.82)
      slip = word.slice(0, at) + pick(random, Array.from(neighbours[letter] ?? 'e')) + word.slice(at + 1);
    else
      slip =
        at + 1 < word.length ? word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2) : word;
    if (slip !== word && slip.length > 2) return slip;
  }
}

/** A word with two slips. */
export const twoSlips = (random: () => number, word: string): string => {
  for (;;) {
    const slipped = oneSlip(random, oneSlip(random, word));
    if (slipped !== word) return slipped;
  }
};

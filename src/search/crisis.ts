import { wordsOf } from './fold.js';

/**
 * Words of somebody who may not be safe, folded. English is part of the first pass: help must not wait for a file. The other
 * languages come with the rest of the search, whatever the language of the page. A topic ("suicide bereavement") raises help too,
 * which is right: it stands above the results and takes nothing away. Everyday speech ("killing time", "dying to meet") must not.
 */
const phrases = [
  // with the commonest misspellings of a word that few have ever written
  'su[ia]?[cs]+[ia]*[cs]?i?d(?:e|al|ality|es)?',
  '(?:kill|killing|hang|hanging|cut|cutting|hurt|hurting|harm|harming|burn|burning|shoot|drown|poison) (?:my ?self|me)',
  'self ?(?:harm|harming|harmed|injur\\w+)',
  '(?:take|taking|end|ending|ended) (?:my|my own) life',
  'end(?:ing)? (?:it all|everything)',
  '(?:want|wanna|going|gonna|wish i could|wanting|ready) (?:to )?die',
  'wish i (?:was|were) dead',
  '(?:dont|do not|didnt|not) (?:want|wanna)(?: to)? (?:live|be (?:here|alive)|wake up|exist|go on)',
  'better off (?:dead|without me)',
  '(?:no|any) (?:reason|point)(?: in| to)? (?:live|living)',
  '(?:cant|cannot|can not) (?:go on|do this any ?more|take (?:it|this|any ?more|much more))',
  'over ?dos(?:e|ed|ing)',
  'unalive',
  'not safe(?: at home)?',
  'crisis',
];

// `\\b` knows Latin letters only, so words stand between spaces.
const patternOf = (): RegExp => new RegExp(` (?:${phrases.join('|')})(?= )`);
let pattern = patternOf();

/** Adds the phrases of other languages, as regular expressions over folded words. */
export function learnCrisis(more: readonly string[]): void {
  if (phrases.includes(more[0] ?? '')) return;
  phrases.push(...more);
  pattern = patternOf();
}

/** Whether a query says that somebody may not be safe. */
export const saysCrisis = (query: string): boolean =>
  pattern.test(` ${wordsOf(query.slice(0, 1000), true).join(' ')} `);

import { wordsOf } from './fold.js';

/**
 * Words of somebody who may not be safe, folded. They are part of the first pass, in every language at once: help must not
 * wait for a file, nor for a page to know the visitor's language. A topic ("suicide bereavement") raises help too, which
 * is right: it stands above the results and takes nothing away. Everyday speech ("killing time", "dying to meet") must not.
 */
const PHRASES = [
  // English, with the commonest misspellings of a word that few have ever written
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
  // Spanish
  'suicid(?:io|a|arme|arse|as|ar|ios)',
  '(?:matarme|quiero morir|quiero morirme|me quiero morir|ganas de morir|sin ganas de vivir|ahorcarme|cortarme|lastimarme|autolesion\\w*)',
  '(?:quitarme|acabar con|terminar con) (?:la|mi|todo)(?: vida)?',
  'no (?:quiero|puedo) (?:vivir|seguir|mas)',
  'hacerme dano',
  'sobredosis',
  // Arabic: suicide; kill, hurt or cut myself; I want to die, do not want to live; end my life
  '(?:ال|با?ل)?انتحار?ي?',
  '(?:سا|ا)?نتحر',
  '(?:ا?قتل|ايذاء|اذيه?|اوذي|اءذي|جرح|اجرح) نفسي',
  '(?:اريد|عايز|عاوز|بدي|ابغي|نفسي)(?: ان| انا)? ا?موت',
  'لا (?:اريد|ارغب)(?: في| ان)? (?:العيش|الحياه|اعيش)',
  '(?:انهي|انهاء) حياتي',
];

// \\b knows Latin letters only, so words stand between spaces.
const CRISIS = new RegExp(` (?:${PHRASES.join('|')})(?= )`);

/** Whether a query says that somebody may not be safe. */
export const saysCrisis = (query: string): boolean =>
  CRISIS.test(` ${wordsOf(query.slice(0, 1000), true).join(' ')} `);

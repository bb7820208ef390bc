/** Words that an editor may write where something is to be hidden, made anew from a seed; none is one of those that show. */
import { generator } from './junk.mjs';

const NOT = ['do not', "don't", 'never', 'not', 'no', 'non', 'nicht', 'لا'];
const SHOW = ['show', 'publish', 'display', 'exact', 'public', 'mostrar', 'anzeigen', 'تعرض'];
const WHOM = [
  'members',
  'staff only',
  'by e-mail',
  'ask us',
  'after booking',
  'when we know you',
  'trusted',
  'intern',
];
const HUSH = [
  'hidden',
  'secret',
  'confidential',
  'private',
  'withheld',
  'geheim',
  'oculto',
  'سري',
  'tbc',
  '???',
  '-',
];
const ODD = [false, true, 0, 7, [], ['exact'], {}, { level: 'exact' }, { show: true }];

/** @returns {unknown[]} so many values, each of which must hide. */
export function carefulWords(seed, count) {
  const next = generator(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const shape = (word) =>
    pick([word, word.toUpperCase(), ` ${word} `, `${word}!`, word.replaceAll(' ', '_')]);
  const letters = () =>
    Array.from({ length: 4 + Math.floor(next() * 8) }, () => pick([...'bcdfghklmnprstvz'])).join('');
  const makers = [
    () => shape(`${pick(NOT)} ${pick(SHOW)}`),
    () => shape(pick(WHOM)),
    () => shape(pick(HUSH)),
    () => shape(`${pick(HUSH)} ${pick(SHOW)}`),
    () => `${pick(SHOW)} ${pick(WHOM)}`,
    () => pick(ODD),
    letters,
  ];
  return Array.from({ length: count }, (_, i) => makers[i % makers.length]());
}

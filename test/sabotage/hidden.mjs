/** Breaks of what is to be hidden (P10, P12, S5). */
import { element, spec } from './by.mjs';

const HIDE = 'src/feed/hide.ts';

export default [
  {
    promise: 'P12',
    name: 'an unknown word for precision counts as public',
    edits: [
      [
        HIDE,
        "  const careful = levels.at(-1) as L[number];\n  report.add('unknown-value'",
        "  const careful = levels[0] as L[number];\n  report.add('unknown-value'",
      ],
    ],
    by: spec('feed/hidden', 'is hidden by precision'),
  },
  {
    promise: 'P12',
    name: 'an unknown word for disclosure counts as public',
    edits: [
      [
        HIDE,
        "  const careful = levels.at(-1) as L[number];\n  report.add('unknown-value'",
        "  const careful = levels[0] as L[number];\n  report.add('unknown-value'",
      ],
    ],
    by: spec('feed/hidden', 'is hidden by disclosure'),
  },
  {
    promise: 'P12',
    name: '“not exact” is read as “exact”',
    edits: [[HIDE, 'const itself = word === squash(level);', 'const itself = word.includes(squash(level));']],
    by: spec('feed/hidden', 'is hidden by precision'),
  },
  {
    promise: 'P12',
    name: 'a sign that may turn a word is overlooked',
    edits: [[HIDE, '!SIGNS.test(value)) || typeof value', 'value) || typeof value']],
    by: spec('feed/hidden', 'is hidden by precision'),
  },
  {
    promise: 'P12',
    name: 'a key in another case or language does not hide a place',
    edits: [
      [HIDE, 'const NAMES_PLACE = /precision|exactitud|genauigkeit|دق/;', 'const NAMES_PLACE = /^nothing$/;'],
    ],
    by: spec('feed/hidden', 'is hidden by the key'),
  },
  {
    promise: 'P12',
    name: 'the checker names no word that it does not know',
    edits: [
      [
        HIDE,
        "  report.add('unknown-value', field, value, `${levels.join(', ')}. Until then it counts as ${careful}.`);\n",
        '',
      ],
    ],
    by: spec('feed/hidden', 'is hidden by precision'),
  },
  {
    promise: 'P12',
    name: 'the place of one date does not obey the group’s precision',
    edits: [
      [HIDE, "if (level && part === 'changes' && there) {", "if (level && part === 'none' && there) {"],
    ],
    by: spec('feed/hidden', 'obeys what the group says'),
  },
  {
    promise: 'P12',
    name: 'the place of one date is converted though the group hides its own',
    edits: [
      [HIDE, "if (level && part === 'changes' && there) {", "if (level && part === 'none' && there) {"],
    ],
    by: spec('feed/hidden', 'that is written'),
  },
  {
    promise: 'P12',
    name: 'the place of one date stands in the calendar though the group hides its own',
    edits: [
      [
        'src/schedule/calendar.ts',
        'strictest(location?.precision, at.location?.precision)',
        "at.location?.precision ?? 'exact'",
      ],
    ],
    by: spec('schedule/calendar', 'tells the place of one date no more exactly'),
  },
  {
    promise: 'P12',
    name: 'an address in a key of a date that is no field is kept',
    edits: [[HIDE, '(hidesPlace(level) && OF_PLACE.test(squash(key))) ||', '']],
    by: spec('feed/hidden', 'in a key that is no field'),
  },
  {
    promise: 'P12',
    name: 'a link after sign-up is kept where the group’s own key hides it',
    edits: [[HIDE, "if (online && link === 'after-signup') {", "if (online && link === 'never') {"]],
    by: spec('feed/hidden', 'a link that is to be hidden'),
  },
  {
    promise: 'P12',
    name: 'the reader keeps the street of a hidden place, and only what draws hides it',
    edits: [[HIDE, 'if (hidesPlace(level)) keepOnly(WIDE, place, report, prefix);', '']],
    by: spec('feed/hidden', 'is hidden by precision'),
  },
  {
    promise: 'P10',
    name: 'a group with its address on request shows it in full',
    edits: [[HIDE, "level === 'area' || level === 'on-request'", "level === 'area'"]],
    by: spec('feed/hidden', 'is hidden by precision'),
  },
  {
    promise: 'S5',
    name: 'a consent that is not understood counts as given',
    edits: [
      ['src/feed/consent.ts', '    const given = agrees(value);\n', '    const given = !isNo(value);\n'],
    ],
    by: spec('feed/consent', 'consent'),
  },
  {
    promise: 'S5',
    name: 'an object that refuses is taken for consent',
    edits: [
      [
        'src/feed/consent.ts',
        '  const no = (key: string, one: unknown): void => {\n    said.given = false;',
        '  const no = (key: string, one: unknown): void => {',
      ],
    ],
    by: spec('feed/consent', 'are not shown'),
  },
  {
    promise: 'S5',
    name: '`Withdrawn` in another case is overlooked',
    edits: [
      [
        'src/feed/consent.ts',
        'else if (WITHDRAWN.test(word)) said.withdrawn',
        "else if (key === 'withdrawn') said.withdrawn",
      ],
      [
        'src/feed/consent.ts',
        "else if (!ASIDE.test(word) || typeof one !== 'string' || REFUSAL.test(one)) no(key, one);",
        "else if (typeof one === 'number') no(key, one);",
      ],
    ],
    by: spec('feed/consent', 'are not shown'),
  },
  {
    promise: 'S5',
    name: 'words that were withdrawn are shown',
    edits: [['src/feed/may-show.ts', 'given === true && !withdrawn &&', 'given === true &&']],
    by: element('elements/testimonials/consent', 'never shows words where'),
  },
  {
    promise: 'S5',
    name: 'words whose time has passed are shown',
    edits: [['src/feed/may-show.ts', '!(expires && expires < today)', 'true']],
    by: element('elements/testimonials/consent', 'never shows words where'),
  },
];

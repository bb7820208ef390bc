/** Breaks of safety, of what runs, of language and of weight. */
import { check, element, spec } from './by.mjs';

export default [
  {
    promise: 'S3',
    name: 'words of crisis raise nothing',
    edits: [['src/search/crisis.ts', 'pattern.test(` ${wordsOf', 'pattern.test(`${wordsOf']],
    by: spec('search/crisis', 'raise help'),
  },
  {
    promise: 'S3',
    name: 'words of crisis raise nothing on the page',
    edits: [['src/search/crisis.ts', 'pattern.test(` ${wordsOf', 'pattern.test(`${wordsOf']],
    by: element('elements/group-finder/search', 'raises help above the results'),
  },
  {
    promise: 'X6',
    name: 'no lazy file has its integrity checked',
    edits: [['scripts/seal-embed.mjs', 'e.integrity=i;', '']],
    by: check('X6'),
  },
  {
    promise: 'A9',
    name: 'the nearest `lang` is not read',
    edits: [
      [
        'src/i18n/language.ts',
        'element.closest(\'[lang]:not([lang=""])\')',
        'element.closest(\'[lang=""]\')',
      ],
    ],
    by: element('i18n/other-language', 'give way to the page’s own'),
  },
  {
    promise: 'W1',
    name: 'the feed is not asked for beside the element’s file',
    edits: [
      [
        'src/embed/meet.ts',
        'for (const element of found) if (!customElements.get(element.localName)) askFor(element);',
        'void askFor;',
      ],
    ],
    by: element('embed/meet', 'asks for the feed that it names at the same moment'),
  },
  {
    promise: 'W6',
    name: 'filters are told from one group instead of 200',
    edits: [
      [
        'src/feed/formats/meeting-guide.ts',
        'Array.from({ length: 200 }, (_, n)',
        'Array.from({ length: 1 }, (_, n)',
      ],
    ],
    by: check('W6 no layout shift'),
  },
  {
    promise: 'W7',
    name: 'a listener is kept when a finder leaves the page',
    edits: [
      [
        'src/elements/group-finder/controllers/url-state.ts',
        "    removeEventListener('hashchange', this.#read);\n",
        '',
      ],
    ],
    by: check('peer-group-finder put in and taken out 100 times'),
  },
];

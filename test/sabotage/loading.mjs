/** Breaks of loading: a slow line, a busy server, another alphabet, a file that did not come. */
import { check, element, spec } from './by.mjs';

const LOAD = 'src/feed/load.ts';
const DECODE = 'src/feed/decode.ts';

export default [
  {
    promise: 'S6',
    name: 'the time limit counts from the first byte',
    edits: [
      [LOAD, '    if (done) return decoder.end();\n    alive();\n', '    if (done) return decoder.end();\n'],
    ],
    by: spec('feed/load', 'as long as it goes on'),
  },
  {
    promise: 'S6',
    name: 'a feed that stops midway is waited for without an end',
    edits: [
      [
        LOAD,
        '    clearTimeout(timer);\n    timer = setTimeout(() => {',
        '    clearTimeout(timer);\n    timer ??= setTimeout(() => {',
      ],
    ],
    by: spec('feed/load', 'but not when it stops midway'),
  },
  {
    promise: 'S6',
    name: '`Retry-After` is ignored',
    edits: [
      [
        LOAD,
        "const after = retryAfter(response.headers.get('retry-after'));",
        'const after = retryAfter(null);',
      ],
    ],
    by: spec('feed/load', 'when it says so in seconds'),
  },
  {
    promise: 'S6',
    name: '`Retry-After` with a date is ignored',
    edits: [[LOAD, 'Date.parse(value) - Date.now()', 'NaN']],
    by: spec('feed/load', 'when it says so in a date'),
  },
  {
    promise: 'S6',
    name: '429 is not tried again',
    edits: [[LOAD, 'status === 408 || status === 425 || status === 429 ||', 'status === 408 ||']],
    by: spec('feed/load', 'again after 429'),
  },
  {
    promise: 'S6',
    name: 'a server that wants to be left alone for an hour is waited for',
    edits: [[LOAD, 'final || after > LONGEST', 'final']],
    by: spec('feed/load', 'but not for an hour'),
  },
  {
    promise: 'S6',
    name: 'what the server says of the alphabet is ignored',
    edits: [
      [LOAD, "new Decoder(charsetOf(headers.get('content-type')))", 'new Decoder()'],
      [LOAD, 'const charsetOf', 'export const charsetOf'],
    ],
    by: spec('feed/load', 'from Cyrillic'),
  },
  {
    promise: 'S6',
    name: 'windows-1252 is read as UTF-8',
    edits: [[DECODE, 'return good > bad ? text : inCharset(bytes, CODE_PAGE);', 'return text;']],
    by: spec('feed/load', 'from windows-1252'),
  },
  {
    promise: 'S6',
    name: 'the byte-order mark of UTF-16 is overlooked',
    edits: [
      [
        DECODE,
        "  if (first === 0xff && second === 0xfe) return 'utf-16le';\n  if (first === 0xfe && second === 0xff) return 'utf-16be';\n",
        '  void [first, second];\n',
      ],
      [DECODE, 'if (even + odd < 2) return undefined;', 'if (even + odd < 2e9) return undefined;'],
    ],
    by: spec('feed/load', 'from UTF-16 with its mark'),
  },
  {
    promise: 'S6',
    name: 'UTF-16 without a mark is not told by its zeros',
    edits: [[DECODE, 'if (even + odd < 2) return undefined;', 'if (even + odd < 2e9) return undefined;']],
    by: spec('feed/load', 'from UTF-16 without a mark'),
  },
  {
    promise: 'S6',
    name: 'the file of an element that did not come is not asked for again',
    edits: [['src/embed/meet.ts', '      if (wait) setTimeout(again, wait);\n', '      void wait;\n']],
    by: check('an element’s file that did not come once is asked for again'),
  },
  {
    promise: 'S6',
    name: 'a press on the place of an element does not ask for its file',
    edits: [['src/embed/meet.ts', '    fetchFile(place.localName);\n', '']],
    by: element('embed/meet', 'and says so below it'),
  },
  {
    promise: 'S6',
    name: 'a press does not say that it waits for an element’s file',
    edits: [['src/embed/meet.ts', 'if (file) tell(place, file);', 'void [file, tell];']],
    by: element('embed/meet', 'and says so below it'),
  },
  {
    promise: 'S6',
    name: 'a filter that could not be fetched is never fetched again',
    edits: [['src/elements/group-finder/controllers/late.ts', '      this.#loading = undefined;\n', '']],
    by: element('elements/group-finder/late', 'asks again at the next press'),
  },
  {
    promise: 'S6',
    name: 'what could not be fetched is not asked for when the line is back',
    edits: [
      [
        'src/elements/group-finder/controllers/late.ts',
        "addEventListener('online', this.again);",
        "addEventListener('offline', this.again);",
      ],
    ],
    by: element('elements/group-finder/late', 'asks again when the line is back'),
  },
  {
    promise: 'S6',
    name: 'a press does not say that it waits',
    edits: [
      [
        'src/elements/group-finder/controllers/late.ts',
        "setTimeout(() => this.#set('slow'), this.state === 'failed' ? 0 : SLOW)",
        'setTimeout(() => undefined, SLOW)',
      ],
    ],
    by: element('elements/group-finder/late', 'says that it is slow'),
  },
];

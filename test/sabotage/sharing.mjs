/** Breaks of leaving, calling and typing (S4, P4). */
import { check, element, spec } from './by.mjs';

const SHIFT = 'src/elements/quick-exit/shift-presses.ts';
const LEAVE = 'src/elements/quick-exit/leave.ts';
const CALLBACK = 'src/elements/book-support/callback.ts';
const quickExit = (title) => element('elements/quick-exit/quick-exit', title);

export default [
  {
    promise: 'S4',
    name: 'a screen reader’s Shift+H counts as a press of Shift',
    edits: [
      [
        SHIFT,
        "const READER_MOVES = ['selectionchange', 'scroll', 'focusin'];",
        'const READER_MOVES: string[] = [];',
      ],
    ],
    by: quickExit('Shift\\+H be'),
  },
  {
    promise: 'S4',
    name: 'a screen reader’s move in a shadow root is not heard',
    edits: [
      [
        SHIFT,
        '      for (const root of openRoots(document)) root.addEventListener(type, moved, options);\n',
        '',
      ],
      [SHIFT, "import { openRoots } from './open-roots.js';\n", ''],
    ],
    by: quickExit('Shift\\+H be'),
  },
  {
    promise: 'S4',
    name: 'a capital letter counts as a press of Shift',
    edits: [[SHIFT, 'if (!isShift(event)) this.#onOther();', 'if (!isShift(event)) return;']],
    by: quickExit('does not take capital letters'),
  },
  {
    promise: 'S4',
    name: 'the keys cannot be turned off',
    edits: [
      ['src/elements/quick-exit/quick-exit.ts', "{this.noShortcut ? '' : ` ${t.keys}`}", '{` ${t.keys}`}'],
    ],
    by: quickExit('has keys that can be turned off'),
  },
  {
    promise: 'S4',
    name: '“Leaving this page” is not said',
    edits: [
      [LEAVE, "  sheet.setAttribute('aria-label', words);\n", ''],
      [LEAVE, '{ words, lang }', '{ lang }'],
    ],
    by: quickExit('leaves after Shift three times'),
  },
  {
    promise: 'S4',
    name: 'Back after the exit returns to an entry of the page’s own',
    edits: [
      [
        LEAVE,
        'const wayBack = entries.wayBack;',
        'const wayBack = undefined as OwnEntries["wayBack"];\n  void entries;',
      ],
    ],
    by: check('Back does not return to a page that has left entries of its own in the history (no-store)'),
  },
  {
    promise: 'S4',
    name: 'the search box keeps its words when the page is left',
    edits: [
      [
        LEAVE,
        "        element.value = '';\n      else element.remove();",
        '        void element;\n      else element.remove();',
      ],
    ],
    by: quickExit('empties what was typed'),
  },
  {
    promise: 'S4',
    name: 'the page is left by an entry more in the history',
    edits: [
      [LEAVE, '(view.top ?? view).location.replace(address)', '(view.top ?? view).location.assign(address)'],
    ],
    by: quickExit('replaces it in the history'),
  },
  {
    promise: 'S1',
    name: 'a cell with two numbers gives one link',
    edits: [['src/text/numbers.ts', '    begins.lastIndex = from = end;\n', '    from = end;\n    break;\n']],
    by: spec('text/phone', 'dials tel:02079460000 and tel:02079460001'),
  },
  {
    promise: 'S1',
    name: 'two numbers in a row are dialled as one',
    edits: [
      [
        'src/text/numbers.ts',
        '      if (whole > 15) break; // another number, with no more than a space before it',
        '      void whole;',
      ],
    ],
    by: spec('text/phone', 'dials tel:02079460000 and tel:07700900000'),
  },
  {
    promise: 'S1',
    name: '“Text HOME to 741741” rings instead',
    edits: [['src/text/numbers.ts', 'href: sms ? `sms:', 'href: sms ? `tel:']],
    by: spec('text/phone', 'dials sms:741741'),
  },
  {
    promise: 'S1',
    name: 'Arabic and Persian digits are not dialled',
    edits: [['src/text/numbers.ts', 'const ZEROS = [0x660, 0x6f0, ', 'const ZEROS = [']],
    by: spec('text/phone', 'dials tel:02079460000 for “[٠۰]'),
  },
  {
    promise: 'S1',
    name: 'a direction override turns the digits of a number round',
    edits: [['src/text/piece.ts', '\\u202a-\\u202e', '']],
    by: spec('text/phone', 'loses nothing of what was written|321 611'),
  },
  {
    promise: 'X1',
    name: 'a direction override in a name stays',
    edits: [['src/text/plain.ts', "return text.replace(DIRECTION, '');", 'void DIRECTION;\n  return text;']],
    by: spec('text/address', 'turn the direction'),
  },
  {
    promise: 'P4',
    name: 'the town box is checked for spelling',
    edits: [['src/elements/group-finder/late/near-box.ts', 'spellcheck="false"', 'spellcheck="true"']],
    by: element('elements/group-finder/filters', 'lets no box be checked'),
  },
  {
    promise: 'P4',
    name: 'the town box is filled in by the browser',
    edits: [
      ['src/elements/group-finder/late/near-box.ts', 'autocomplete="off"', 'autocomplete="address-level2"'],
    ],
    by: element('elements/group-finder/filters', 'lets no box be checked'),
  },
  {
    promise: 'P4',
    name: 'the box inside a filter is checked for spelling',
    edits: [['src/elements/group-finder/late/filter-panel.ts', 'spellcheck="false"', 'spellcheck="true"']],
    by: element('elements/group-finder/filters', 'lets no box be checked'),
  },
  {
    promise: 'P4',
    name: 'a draft is kept where a control is called `reset`',
    edits: [[CALLBACK, 'HTMLFormElement.prototype.reset.call(form)', 'form.reset()']],
    by: element('elements/book-support/callback', 'a control is called reset'),
  },
  {
    promise: 'P4',
    name: '`required` is passed by a control called `elements`',
    edits: [
      [
        CALLBACK,
        "Reflect.get(HTMLFormElement.prototype, 'elements', form) as HTMLFormControlsCollection",
        'form.elements',
      ],
    ],
    by: element('elements/book-support/callback', 'a control is called elements'),
  },
  {
    promise: 'P4',
    name: 'a form with a control called `querySelectorAll` breaks what comes into the page',
    edits: [
      [
        'src/text/dom.ts',
        'return [...find.call(root, selector)];',
        'void find;\n  return [...(root as Element).querySelectorAll<HTMLElement>(selector)];',
      ],
    ],
    by: element('text/dom', 'are found in a form'),
  },
  {
    promise: 'P11',
    name: "a provider called `$'` is not said as it is written",
    edits: [
      [
        'src/i18n/en/book.ts',
        '    `The calendar comes from ${provider} (${host}). If you open it,',
        '    `The calendar comes from {p} (${host}). If you open it,',
      ],
      [
        'src/i18n/en/book.ts',
        'may set cookies. We do not see what you type.`,',
        "may set cookies. We do not see what you type.`.replace('{p}', provider),",
      ],
    ],
    by: element('elements/book-support/book-support', 'says the name'),
  },
  {
    promise: 'X5',
    name: 'a topic called `__proto__` is drawn by another name',
    edits: [
      [
        'src/elements/group-finder/model/labels.ts',
        'Object.hasOwn(words, value) ? words[value] : undefined',
        'words[value]',
      ],
    ],
    by: element('elements/group-finder/filters', 'draws a value by its own name'),
  },
];

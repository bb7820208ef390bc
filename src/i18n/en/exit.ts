/** The quick exit. `{n}` is how many presses are left. */
export const exit = {
  exit: 'Exit this page',
  emergency: 'Emergency:',
  what: 'What this does',
  does: 'It hides this page and goes to another one.',
  keys: 'You can also press the Shift key 3 times.',
  doesNot:
    'It does not clear your history: earlier pages of this site, and what other devices have kept, stay in it.',
  framed:
    'This page stands inside another one. The button hides this part and tries to leave the whole page. If something stays, close the tab.',
  more: 'Shift, press {n} more times to exit.',
  once: 'Shift, press once more to exit.',
  expired: 'Exit this page: too slow, start again.',
  leaving: 'Leaving this page.',
};

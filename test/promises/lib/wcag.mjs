/**
 * WCAG 2.2, levels A and AA (https://www.w3.org/TR/WCAG22/): how each criterion bears on the elements, and what judged it.
 * `by`: promises whose checks bear on it. `person`: what only a person, with a screen reader or without, can judge.
 * `part`: supported in part. Without `by` the criterion does not apply (`na`), or is the page's or the feed's own (`author`).
 */
const checked = (by, notes, person = '') => ({ by, notes, person });
const part = (by, notes, person) => ({ by, notes, person, part: true });
const na = (notes) => ({ by: [], na: true, notes });
const media = na('The elements bring no sound and no film.');

export const CRITERIA = {
  '1.1.1': [
    'Non-text Content',
    'A',
    checked(
      ['A1'],
      'Icons are hidden from assistive technology and stand beside words; photographs of people who spoke are decorative beside the name.',
    ),
  ],
  '1.2.1': ['Audio-only and Video-only (Prerecorded)', 'A', media],
  '1.2.2': ['Captions (Prerecorded)', 'A', media],
  '1.2.3': ['Audio Description or Media Alternative (Prerecorded)', 'A', media],
  '1.2.4': ['Captions (Live)', 'AA', media],
  '1.2.5': ['Audio Description (Prerecorded)', 'AA', media],
  '1.3.1': [
    'Info and Relationships',
    'A',
    checked(
      ['A1', 'A3'],
      'Headings, lists, regions, figures, labels and groups are asserted in the tree that the browser gives to assistive technology.',
    ),
  ],
  '1.3.2': [
    'Meaningful Sequence',
    'A',
    checked(
      ['A2'],
      'The order of the tree is the order of the page; nothing is placed elsewhere by CSS.',
      'whether a group reads well from beginning to end',
    ),
  ],
  '1.3.3': [
    'Sensory Characteristics',
    'A',
    checked(['A9'], 'No words refer to shape, place or colour.', 'words that an organisation’s feed brings'),
  ],
  '1.3.4': [
    'Orientation',
    'AA',
    checked(['A1'], 'No orientation is asked for; 320 px and 1280 px are tried.'),
  ],
  '1.3.5': [
    'Identify Input Purpose',
    'AA',
    checked(
      ['A1'],
      'Search boxes are no personal data and say `autocomplete="off"`; the form to be rung back is the author’s own.',
    ),
  ],
  '1.4.1': [
    'Use of Color',
    'A',
    checked(
      ['A1'],
      'Kinds of voice, states and open filters are said in words as well.',
      'links inside an author’s own text',
    ),
  ],
  '1.4.2': ['Audio Control', 'A', media],
  '1.4.3': [
    'Contrast (Minimum)',
    'AA',
    checked(
      ['A1'],
      'axe measures it in every state, light and dark, with the default tokens. An author who sets other colours must measure them.',
    ),
  ],
  '1.4.4': [
    'Resize Text',
    'AA',
    checked(['A1', 'H6'], 'Text at 200 % is tried: nothing is cut off, nothing scrolls sideways.'),
  ],
  '1.4.5': ['Images of Text', 'AA', na('There are none.')],
  '1.4.10': [
    'Reflow',
    'AA',
    checked(
      ['A1', 'H5'],
      '320 px (400 % of 1280) and a column of 250 px are tried. The table layout and the map scroll in themselves, as the criterion allows.',
    ),
  ],
  '1.4.11': [
    'Non-text Contrast',
    'AA',
    part(
      ['A1'],
      'The tokens of borders and of the ring of focus are meant to give 3:1; no check measures it.',
      'measuring borders and the ring, over pictures too',
    ),
  ],
  '1.4.12': [
    'Text Spacing',
    'AA',
    part(
      ['H5', 'H6'],
      'Boxes grow with their text. The elements keep the page’s spacing out, so that a page builder cannot spoil them, and with it the spacing of a reader’s own style sheet where the browser does not apply it inside shadow roots.',
      'reading with one’s own spacing',
    ),
  ],
  '1.4.13': ['Content on Hover or Focus', 'AA', na('Nothing appears on hover or focus alone.')],
  '2.1.1': [
    'Keyboard',
    'A',
    checked(
      ['A2', 'A3'],
      'A run of the Tab key over the whole page, in three browsers, and the keys of the W3C’s patterns.',
    ),
  ],
  '2.1.2': [
    'No Keyboard Trap',
    'A',
    checked(
      ['A2', 'A3'],
      'The run of the Tab key ends behind the last element; the dialog closes with Escape and gives the focus back.',
    ),
  ],
  '2.1.4': [
    'Character Key Shortcuts',
    'A',
    checked(
      ['S4'],
      'There is one: Shift pressed three times, alone, which is a modifier and no character. A press that moves a screen reader’s cursor, as Shift+H does, does not count: heard with Orca in Firefox and Chromium, not tried with NVDA and JAWS. `no-shortcut` turns the keys off.',
    ),
  ],
  '2.2.1': [
    'Timing Adjustable',
    'A',
    checked(
      ['A8', 'S4'],
      'Nothing runs out but the presses of the quick exit, which can begin again at once, and the booking panel’s wait, after which it offers other ways and goes on waiting.',
    ),
  ],
  '2.2.2': [
    'Pause, Stop, Hide',
    'A',
    checked(
      ['A8'],
      'Nothing moves by default; what an author sets moving has a stop that comes first in the tab order, and obeys reduced motion.',
    ),
  ],
  '2.3.1': ['Three Flashes or Below Threshold', 'A', na('Nothing flashes.')],
  '2.4.1': [
    'Bypass Blocks',
    'A',
    checked(['A1'], 'Each element begins with a heading or is a landmark; skip links are the page’s.'),
  ],
  '2.4.2': ['Page Titled', 'A', na('The title is the page’s, and the elements leave it alone.')],
  '2.4.3': [
    'Focus Order',
    'A',
    checked(
      ['A2', 'A3'],
      'Focus goes to the group that opens, back to its button, into the dialog and out of it.',
    ),
  ],
  '2.4.4': [
    'Link Purpose (In Context)',
    'A',
    checked(
      ['A1', 'A2'],
      'Every link says where it leads, with the name of the group where several look alike.',
    ),
  ],
  '2.4.5': ['Multiple Ways', 'AA', na('A matter of the whole site.')],
  '2.4.6': [
    'Headings and Labels',
    'AA',
    checked(['A1'], 'Every control has a name of its own.', 'whether the words help'),
  ],
  '2.4.7': ['Focus Visible', 'AA', checked(['A2'], 'Each stop of the Tab key shows a ring.')],
  '2.4.11': [
    'Focus Not Obscured (Minimum)',
    'AA',
    checked(
      ['A2'],
      'Each stop is in sight when it has the focus; what a page fixes over its content is the page’s.',
    ),
  ],
  '2.5.1': [
    'Pointer Gestures',
    'A',
    checked(['A3'], 'The carousel’s swipe has buttons beside it, the map’s pinch has zoom buttons.'),
  ],
  '2.5.2': ['Pointer Cancellation', 'A', checked(['A2'], 'Everything acts on `click`.')],
  '2.5.3': [
    'Label in Name',
    'A',
    checked(['A1'], 'Names begin with the words that are seen.', 'speech input'),
  ],
  '2.5.4': ['Motion Actuation', 'A', na('Nothing listens to motion.')],
  '2.5.7': [
    'Dragging Movements',
    'AA',
    checked(['A3'], 'Dragging the carousel is an extra beside its buttons.'),
  ],
  '2.5.8': ['Target Size (Minimum)', 'AA', checked(['A1', 'A2'], 'Targets are at least 24 px: measured.')],
  '3.1.1': ['Language of Page', 'A', na('The page’s; the elements follow it.')],
  '3.1.2': [
    'Language of Parts',
    'AA',
    checked(
      ['A9'],
      'The elements’ own words carry the language they are written in, the feed’s words (names, summaries, places, questions, quotes, lines of help) that of the feed or of the entry.',
      'pronunciation',
    ),
  ],
  '3.2.1': ['On Focus', 'A', checked(['A2'], 'Focus changes nothing.')],
  '3.2.2': [
    'On Input',
    'A',
    checked(['A5'], 'Typing and filters change the list below and say so; nothing else.'),
  ],
  '3.2.3': ['Consistent Navigation', 'AA', na('A matter of the whole site.')],
  '3.2.4': [
    'Consistent Identification',
    'AA',
    checked(['A1'], 'The same things have the same names in all elements.'),
  ],
  '3.2.6': [
    'Consistent Help',
    'A',
    checked(
      ['S1'],
      'The line of help in a crisis stands in the same place of every element. Where a search sounds like one, it comes first.',
    ),
  ],
  '3.3.1': [
    'Error Identification',
    'A',
    checked(
      ['S6'],
      'What could not be loaded is said in words. The form to be rung back says what is missing, beside the field.',
    ),
  ],
  '3.3.2': ['Labels or Instructions', 'A', checked(['A1'], 'Every field has a label that is seen.')],
  '3.3.3': [
    'Error Suggestion',
    'AA',
    checked(['A1'], 'A search that finds nothing says which filter to take away and what is near.'),
  ],
  '3.3.4': ['Error Prevention (Legal, Financial, Data)', 'AA', na('Bookings are made at the provider’s.')],
  '3.3.7': ['Redundant Entry', 'A', na('Nothing is asked for twice.')],
  '3.3.8': ['Accessible Authentication (Minimum)', 'AA', na('Nothing asks who one is.')],
  '4.1.2': [
    'Name, Role, Value',
    'A',
    checked(
      ['A1', 'A3', 'A4'],
      'Asserted in the browser’s accessibility tree, with states and relations; what the author wrote on the tag stays.',
    ),
  ],
  '4.1.3': [
    'Status Messages',
    'AA',
    checked(
      ['A5'],
      'Counts are announced once typing pauses; what was copied, failed or thanked for is said in a live region that is there before its words. Heard with Orca in Firefox and Chromium: the count of a search, the next story, the question of the booking dialog.',
      'how a given screen reader reads it out',
    ),
  ],
};

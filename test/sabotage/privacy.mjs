/** Breaks of privacy: what a visitor looks for would leave the page, or what is hidden would be seen. */
import { check, element, spec } from './by.mjs';

const FINDER = 'src/elements/group-finder/';

export default [
  {
    promise: 'P1',
    name: 'the files of all elements are fetched, whatever the page has',
    edits: [
      [
        'src/embed/meet.ts',
        'for (const { localName } of found) fetchFile(localName);',
        'for (const tag of [...missing]) fetchFile(tag);',
      ],
    ],
    by: element('embed/meet', 'and no other'),
  },
  {
    promise: 'P1',
    name: 'the files of all elements are fetched, in the build',
    edits: [
      [
        'src/embed/meet.ts',
        'for (const { localName } of found) fetchFile(localName);',
        'for (const tag of [...missing]) fetchFile(tag);',
      ],
    ],
    by: check('a page of <peer-faq> alone asks for no other'),
  },
  {
    promise: 'P3',
    name: 'cookies go along with the feed',
    edits: [['src/feed/load.ts', "credentials: 'omit'", "credentials: 'include'"]],
    by: spec('feed/load', 'in words to the browser'),
  },
  {
    promise: 'P3',
    name: 'the feed’s server is told which page asks',
    edits: [['src/feed/load.ts', "referrerPolicy: 'no-referrer'", "referrerPolicy: 'unsafe-url'"]],
    by: spec('feed/load', 'in words to the browser'),
  },
  {
    promise: 'P5',
    name: 'the address is kept in step by default',
    edits: [
      [
        `${FINDER}group-finder.ts`,
        "attribute: 'sync-url' }) syncUrl = false;",
        "attribute: 'sync-url' }) syncUrl = true;",
      ],
    ],
    by: element('elements/group-finder/url', 'leaves the address alone by default'),
  },
  {
    promise: 'P6',
    name: 'the event of a list carries what was asked',
    edits: [
      [
        `${FINDER}controllers/list.ts`,
        "fire(this.#host, 'peer-results', detail)",
        "fire(this.#host, 'peer-results', { ...detail, words })",
      ],
    ],
    by: element('elements/group-finder/search', 'sends no event that tells what was typed'),
  },
  {
    promise: 'P7',
    name: 'a link out of a group says where the visitor comes from',
    edits: [
      [
        `${FINDER}views/pieces.ts`,
        'rel="noopener noreferrer" referrerpolicy="no-referrer"',
        'rel="noopener"',
      ],
    ],
    by: element('elements/group-finder/detail', 'tell the other site nothing'),
  },
  {
    promise: 'P7',
    name: 'a link in an answer says where the visitor comes from',
    edits: [
      ['src/markup/draw.ts', 'rel="noopener noreferrer" referrerpolicy="no-referrer"', 'rel="noopener"'],
    ],
    by: element('markup/markup', 'gives every link rel and referrerpolicy'),
  },
  {
    promise: 'P13',
    name: 'a copied link to a group carries what was typed and chosen',
    edits: [
      [
        `${FINDER}controllers/url-state.ts`,
        "group ? { selection: {}, query: '', near: '', group } : { ...this.#finder.state(), group }",
        '{ ...this.#finder.state(), group }',
      ],
    ],
    by: element('elements/group-finder/detail', 'a link to the group alone'),
  },
  {
    promise: 'P13',
    name: 'a shared link carries what was typed and chosen',
    edits: [
      [
        `${FINDER}compose/detail.ts`,
        "shareLink(group?.name ?? '', url.link(detail.id))",
        "shareLink(group?.name ?? '', `${url.link()}&group=${detail.id}`)",
      ],
    ],
    by: check('links to a group carry the group alone'),
  },
  {
    promise: 'P13',
    name: 'a shared link has what was looked for in its title',
    edits: [
      [
        `${FINDER}compose/detail.ts`,
        "shareLink(group?.name ?? '',",
        "shareLink(`${group?.name ?? ''} ${finder.words.query}`,",
      ],
    ],
    by: check('links to a group carry the group alone'),
  },
  {
    promise: 'P13',
    name: 'a typed town stands in the link to a search',
    edits: [
      [`${FINDER}model/url.ts`, "if (near) parts.set('near', near);", "parts.set('near', near || 'typed');"],
    ],
    by: check('links to a group carry the group alone'),
  },
  {
    promise: 'P13',
    name: 'a link to an answer keeps a search that stands in the address',
    edits: [
      [
        'src/elements/faq/foot.ts',
        'address.hash = id;',
        "address.hash = [location.hash.slice(1), id].filter(Boolean).join('#');",
      ],
    ],
    by: check('links to a group carry the group alone'),
  },
  {
    promise: 'P13',
    name: 'the UID of a neutral calendar entry names the library',
    edits: [
      [
        'src/schedule/calendar.ts',
        '`UID:${uid(group.id ?? group.name, at.date, at.start)}`',
        '`UID:${uid(group.id ?? group.name, at.date, at.start)}@peer-support-widgets`',
      ],
    ],
    by: spec('schedule/calendar', 'tells nothing of the group where the title is neutral'),
  },
  {
    promise: 'P13',
    name: 'the UID of a neutral calendar entry names the group',
    edits: [
      [
        'src/schedule/calendar.ts',
        '`UID:${uid(group.id ?? group.name, at.date, at.start)}`',
        '`UID:${group.id}-${at.date}`',
      ],
    ],
    by: spec('schedule/calendar', 'tells nothing of the group where the title is neutral'),
  },
  {
    promise: 'P13',
    name: 'PRODID names the library',
    edits: [
      ['src/schedule/calendar-text.ts', 'PRODID:-//Calendar//EN', 'PRODID:-//peer-support-widgets//EN'],
    ],
    by: spec('schedule/calendar', 'tells nothing of the group where the title is neutral'),
  },
  {
    promise: 'P13',
    name: 'an X- property of a calendar names the feed',
    edits: [
      [
        'src/schedule/calendar-text.ts',
        "    'CALSCALE:GREGORIAN',",
        "    'CALSCALE:GREGORIAN',\n    'X-WR-CALNAME:Support group',",
      ],
    ],
    by: check('a neutral calendar entry says nothing'),
  },
  {
    promise: 'P13',
    name: 'a neutral calendar entry has a description',
    edits: [['src/schedule/calendar.ts', 'if (!neutral && notes) lines', 'if (notes) lines']],
    by: spec('schedule/calendar', 'tells nothing of the group where the title is neutral'),
  },
  {
    promise: 'P13',
    name: 'a neutral calendar entry names the house',
    edits: [['src/schedule/calendar.ts', "[neutral ? '' : name, streetAddress", '[name, streetAddress']],
    by: spec('schedule/calendar', 'tells nothing of the group where the title is neutral'),
  },
  {
    promise: 'P13',
    name: 'the file of a neutral calendar entry is called as the group',
    edits: [[`${FINDER}late/actions.ts`, 'neutral ? words.appointmentTitle : group.id', 'group.id']],
    by: element('elements/group-finder/detail', 'saves a calendar file'),
  },
  {
    promise: 'P13',
    name: 'the calendar entry of a booked talk says that it is one',
    edits: [
      [
        'src/elements/book-support/appointment.ts',
        "{ id: 'appointment' }, at, { neutral: true, words }",
        "{ id: 'appointment', name: 'Peer support' }, at, { words }",
      ],
    ],
    by: check('the calendar entry of a booked talk'),
  },
];

/** A list of a feed as a spreadsheet: plain headings where those are read back as they are, paths for the rest. */
import type { Feed, Group, Schedule } from '../../feed/index.js';
import { formatCsv } from '../../text/csv.js';
import type { Converted, WriteOptions } from './converted.js';

/** The words of each path. A map, because a feed's own keys are any words at all: `constructor` is one. */
type Row = Map<string, string>;
const PARTS = ['groups', 'faqs', 'testimonials'] as const;
type Part = (typeof PARTS)[number];

/** What people call the common fields; `normalise()` reads each back as the field it came from. */
const HEADINGS: Record<Part, Readonly<Record<string, string>>> = {
  groups: {
    id: 'ID',
    name: 'Name',
    summary: 'Summary',
    description: 'Description',
    topics: 'Topics',
    audience: 'Who it is for',
    attendance: 'How to attend',
    day: 'Day',
    frequency: 'Frequency',
    startTime: 'Start time',
    endTime: 'End time',
    startDate: 'Start date',
    endDate: 'End date',
    exceptDate: 'Not on',
    duration: 'Duration',
    scheduleTimezone: 'Time zone',
    'location.name': 'Venue',
    'location.streetAddress': 'Street address',
    'location.addressLocality': 'Town',
    'location.addressRegion': 'County',
    'location.postalCode': 'Postcode',
    'location.addressCountry': 'Country',
    'location.latitude': 'Latitude',
    'location.longitude': 'Longitude',
    'online.url': 'Online link',
    url: 'Website',
    status: 'Status',
    languages: 'Languages',
    cost: 'Cost',
    joining: 'Joining',
    'contact.email': 'Contact email',
    'contact.phone': 'Contact phone',
    lastVerified: 'Last checked',
  },
  faqs: { id: 'ID', question: 'Question', answer: 'Answer', category: 'Category', aliases: 'Also asked as' },
  testimonials: { id: 'ID', quote: 'Quote', attribution: 'Attribution', kind: 'Kind', role: 'Role' },
};
/** Empty columns that are written all the same: they say that nothing is to be found in a description instead. */
const ALWAYS: Record<Part, string[]> = {
  groups: ['id', 'name', 'attendance', 'day', 'status', 'joining'],
  faqs: ['question', 'answer'],
  testimonials: ['quote', 'attribution'],
};

/** Writes one list: the one that is asked for, else the first that there is. */
export function toCsv(feed: Feed, { part }: WriteOptions): Converted {
  const chosen = PARTS.find((each) => (part === undefined ? feed[each] : each === part));
  if (!chosen || !feed[chosen]) throw new Error(`This feed has no ${part ?? 'list to write'}.`);
  const lost = PARTS.filter((each) => each !== chosen && feed[each]?.length).map(
    (each) => `A table holds one list: ${each} were left out. Write them with --part ${each}.`,
  );
  const envelope = Object.keys(feed).filter(
    (key) => !/^(?:groups|faqs|testimonials|\$schema|version)$/.test(key),
  );
  if (envelope.length)
    lost.push(`A table has no place for what is said once for all: ${envelope.join(', ')}.`);
  const rows = feed[chosen].map((entry) => rowOf(chosen, entry));
  const names = new Map(Object.entries(HEADINGS[chosen]));
  const used = new Set([...ALWAYS[chosen], ...rows.flatMap((row) => [...row.keys()])]);
  const paths = [
    ...[...names.keys()].filter((path) => used.has(path)),
    ...[...used].filter((path) => !names.has(path)),
  ];
  const text = formatCsv([
    paths.map((path) => names.get(path) ?? path),
    ...rows.map((row) => paths.map((path) => asText(row.get(path) ?? ''))),
  ]);
  return { text: `${text}\n`, lost };
}

/** A cell that starts with = or + is run by spreadsheets: an apostrophe keeps it text, and is taken away when read. */
const asText = (cell: string): string => (/^[=+@]|^-(?![\d.]+$)/.test(cell) ? `'${cell}` : cell);

function rowOf(part: Part, entry: object): Row {
  const row: Row = new Map();
  const { schedule, ...rest } = entry as Partial<Group>;
  const plain =
    part === 'groups' && schedule?.length === 1 && schedule[0] ? plainSchedule(schedule[0]) : undefined;
  flatten(plain ? rest : entry, '', row);
  for (const [path, words] of Object.entries(plain ?? {})) if (words !== undefined) row.set(path, words);
  return row;
}

const RULE = [
  'repeatFrequency',
  'byDay',
  'startTime',
  'endTime',
  'duration',
  'scheduleTimezone',
  'startDate',
  'endDate',
  'exceptDate',
];
const DATE = ['date', 'startTime', 'endTime', 'duration', 'scheduleTimezone'];

/** A schedule in columns with plain headings, where it is as simple as that. */
function plainSchedule(schedule: Schedule): Record<string, string | undefined> | undefined {
  const {
    byDay,
    repeatFrequency,
    date,
    exceptDate,
    startTime,
    endTime,
    duration,
    scheduleTimezone,
    startDate,
    endDate,
  } = schedule;
  const only = (keys: string[]): boolean => Object.keys(schedule).every((key) => keys.includes(key));
  const clock = { startTime, endTime, duration, scheduleTimezone };
  if (date && only(DATE)) return { startDate: date, ...clock };
  // "monthly, Tuesday" does not say which Tuesday
  const simple =
    byDay &&
    repeatFrequency &&
    only(RULE) &&
    (!repeatFrequency.endsWith('M') || byDay.every((day) => day.length > 2));
  return simple
    ? {
        day: byDay.join(', '),
        frequency: repeatFrequency,
        startDate,
        endDate,
        exceptDate: exceptDate?.join(', '),
        ...clock,
      }
    : undefined;
}

/** Every value under its path: `location.name`, `schedule[1].startTime`. Lists of words go into one cell. */
function flatten(value: unknown, path: string, row: Row): void {
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== 'object')) {
      const words = value.map(String);
      const marked = words.some((word) => /[,;\n]/.test(word));
      // one word with a comma in it needs the mark that it is one
      row.set(path, words.join(marked ? ' | ' : ', ') + (marked && words.length === 1 ? ' |' : ''));
    } else
      value.forEach((each, i) => {
        flatten(each, `${path}[${i}]`, row);
      });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      if (!key.startsWith('_')) flatten(inner, path ? `${path}.${key}` : key, row);
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    row.set(path, String(value));
}

/** `template`: a feed to start from. Everything in it is made up, and says so. */
import { copyFile, constants, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const JSON_FEED = {
  $schema: './feed.schema.json',
  version: '1',
  title: 'Sample: peer support in Anytown',
  language: 'en',
  timeZone: 'Europe/London',
  country: 'GB',
  groups: [
    {
      id: 'tuesday-circle',
      name: 'Tuesday circle (sample)',
      summary: 'Talk and tea for anyone who feels low.',
      topics: ['depression', 'anxiety'],
      attendance: ['in-person'],
      location: { name: 'Sample Library', streetAddress: '1 Sample Street', addressLocality: 'Anytown' },
      schedule: [{ repeatFrequency: 'P1W', byDay: ['TU'], startTime: '19:30', endTime: '21:00' }],
      cost: 'free',
      joining: 'drop-in',
      lastVerified: '2026-11-01',
    },
    {
      id: 'online-evening',
      name: 'Online evening (sample)',
      topics: ['bereavement'],
      attendance: ['online'],
      online: { platform: 'Zoom', disclosure: 'after-signup' },
      schedule: [{ repeatFrequency: 'P1M', byDay: ['1TH', '3TH'], startTime: '18:00', duration: 'PT90M' }],
      joining: 'sign-up',
      joinUrl: 'https://example.org/join',
    },
  ],
  faqs: [
    {
      id: 'do-i-have-to-talk',
      question: 'Do I have to talk?',
      answer: 'No. You can just listen, for as long as you like.',
    },
  ],
  testimonials: [
    {
      id: 'sample-quote',
      quote: 'It was the first place where I did not have to explain myself. (Sample)',
      attribution: 'A member',
      kind: 'lived-experience',
      consent: { given: true, date: '2026-10-01' },
    },
  ],
};

const CSV_FEED = `Name,Summary,Topics,Who it is for,How to attend,Day,Start time,End time,Venue,Street address,Town,Online link,Cost,Joining,Contact email,Last checked
Tuesday circle (sample),Talk and tea,"depression, anxiety",anyone,in-person,Tuesday,7:30 pm,9 pm,Sample Library,1 Sample Street,Anytown,,free,drop-in,hello@example.org,2026-11-01
Online evening (sample),For people who lost somebody,bereavement,bereaved,online,1st and 3rd Thursday,6 pm,7:30 pm,,,,https://example.org/join,free,sign-up,hello@example.org,2026-11-01
`;

/** The templates by name, as text. */
export const TEMPLATES: Record<string, string> = {
  json: `${JSON.stringify(JSON_FEED, undefined, 2)}\n`,
  csv: CSV_FEED,
};

/** The day on which the templates were last looked at: a new feed says today. */
const WRITTEN = '2026-11-01';

const SCHEMA = fileURLToPath(new URL('../../feed.schema.json', import.meta.url));

/**
 * Prints or writes a template. A JSON feed gets the schema that its first line names put beside it, so that editors complete and
 * check it.
 * @returns the exit code.
 */
export async function template(name: string, out?: string): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const text = Object.hasOwn(TEMPLATES, name)
    ? TEMPLATES[name]?.replaceAll(WRITTEN, today)
    : name === 'schema'
      ? await readFile(SCHEMA, 'utf8')
      : undefined;
  if (text === undefined) {
    console.error(
      `There is no template “${name}”. Write: template csv, or: template json, or: template schema`,
    );
    return 2;
  }
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text);
  if (name === 'json' && out !== undefined) await putSchemaBeside(out);
  return 0;
}

async function putSchemaBeside(out: string): Promise<void> {
  const beside = join(dirname(out), 'feed.schema.json');
  try {
    await copyFile(SCHEMA, beside, constants.COPYFILE_EXCL);
    console.error(`${beside} is for your editor: with it beside the feed, VS Code completes and checks.`);
  } catch {
    // there is one already, which may be the organisation's own
  }
}

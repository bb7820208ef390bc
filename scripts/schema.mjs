// Writes feed.schema.json (JSON Schema, draft 7) from src/feed/schema.ts and the words in schema-words.mjs. The build puts a copy
// under a versioned path, which never changes its meaning: dist/schema/v1/. `node --import ./scripts/node-ts.mjs scripts/schema.mjs [--check]`
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import prettier from 'prettier';
import * as schema from '../src/feed/schema.js';
import { WORDS } from './schema-words.mjs';

const ROOT = new URL('../', import.meta.url);
/** Where it stands in the repository and in the package. */
export const FILE = 'feed.schema.json';

/** Which words belong to the fields of which object: by the schema's own objects. */
const inner = (entry) => (entry?.wrapped ? inner(entry.wrapped) : entry?.item ? inner(entry.item) : entry);
const { group, feed, booking, testimonial } = schema;
const KIND_OF = new Map([
  [feed, 'feed'],
  [group, 'group'],
  [schema.location, 'location'],
  [schema.online, 'online'],
  [schema.schedule, 'schedule'],
  [schema.change, 'change'],
  [schema.organizer, 'organizer'],
  [schema.faq, 'faq'],
  [testimonial, 'testimonial'],
  [booking, 'booking'],
  [schema.crisisLine, 'crisisLine'],
  [inner(group.entries.facilitators), 'facilitator'],
  [inner(group.entries.capacity), 'capacity'],
  [inner(group.entries.privacy), 'privacy'],
  [inner(group.entries.firstVisit), 'firstVisit'],
  [inner(group.entries.suitability), 'suitability'],
  [inner(testimonial.entries.consent), 'consent'],
  [inner(booking.entries.hours), 'hour'],
  [inner(feed.entries.vocabulary), 'vocabulary'],
  [inner(inner(feed.entries.vocabulary).entries.topics), 'term'],
]);

/** What each kind of text must look like for an editor; the reader forgives more. */
const LOOKS = new Map([
  [schema.date, { examples: ['2026-11-30'] }],
  [schema.url, { format: 'uri-reference' }],
]);

/** Fields that a spreadsheet writes as one string, and that are read all the same. */
const forgiving = (json) => (json.type === 'array' ? { anyOf: [json, { type: 'string' }] } : json);

const missing = [];

function describe(node, json) {
  const bare = inner1(node);
  if (bare?.type === 'array') {
    describe(bare.item, json.items);
    return json;
  }
  const kind = KIND_OF.get(bare);
  if (bare?.type !== 'object') return json;
  const words = WORDS[kind] ?? {};
  if (words['']) json.description = words[''];
  // keys of the publisher's own start with _; all others are kept, and noted by the checker
  json.patternProperties = { '^_': {} };
  for (const [key, field] of Object.entries(bare.entries)) {
    const said = words[key];
    const property = json.properties[key];
    describe(field, property);
    if (!said) missing.push(`${kind}.${key}`);
    else {
      const [description, ...examples] = said;
      property.description = description;
      if (examples.length) property.examples = examples;
    }
    Object.assign(property, {
      ...LOOKS.get(inner1(field)),
      ...(property.examples && { examples: property.examples }),
    });
    const names = property.type === 'array' && property.items?.type === 'string' && !property.items.enum;
    if (names) {
      const { description, examples, ...list } = property;
      json.properties[key] = { description, ...(examples && { examples }), ...forgiving(list) };
    }
  }
  return json;
}
const inner1 = (node) => (node?.wrapped ? inner1(node.wrapped) : node);

/**
 * The published schema as an object. It has no `$id`: it is used from wherever an organisation keeps its copy.
 * @throws where a field has no words. */
export function buildSchema() {
  missing.length = 0;
  const json = describe(feed, toJsonSchema(feed, { target: 'draft-07' }));
  if (missing.length) throw new Error(`No words in scripts/schema-words.mjs for: ${missing.join(', ')}`);
  const { $schema, ...rest } = json;
  return {
    $schema,
    title: 'Feed for peer-support-widgets',
    ...rest,
    examples: [EXAMPLE],
  };
}

const EXAMPLE = {
  version: '1',
  title: 'Sample: peer support in Anytown',
  timeZone: 'Europe/London',
  groups: [
    {
      id: 'tuesday-circle',
      name: 'Tuesday circle',
      attendance: ['in-person'],
      schedule: [{ repeatFrequency: 'P1W', byDay: ['TU'], startTime: '19:30', endTime: '21:00' }],
    },
  ],
};

/** The published schema as text. */
export const schemaText = () =>
  prettier.format(JSON.stringify(buildSchema()), { parser: 'json', printWidth: 110 });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await schemaText();
  const url = new URL(FILE, ROOT);
  if (!process.argv.includes('--check')) await writeFile(url, text);
  else if ((await readFile(url, 'utf8').catch(() => '')) !== text) {
    console.error(`${FILE} is stale: npm run schema`);
    process.exitCode = 1;
  }
}

// Writes feed.schema.json (JSON Schema, draft 7) from src/feed/schema.ts: its shapes, and the comments above its fields. The build puts a
// copy under a versioned path, which never changes its meaning: dist/schema/v1/.
// `node --import ./scripts/node-ts.mjs scripts/schema.mjs [--check]`
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import prettier from 'prettier';
import ts from 'typescript';
import * as schema from '../src/feed/schema.js';

const ROOT = new URL('../', import.meta.url);
/** Where it stands in the repository and in the package. */
export const FILE = 'feed.schema.json';
const SOURCES = ['kinds', 'schema-place', 'schema-group', 'schema'];

/** The words, examples and format in the comment above a field or a constant. */
function said(node) {
  const { text } = node.getSourceFile();
  const last = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  const comment = last && text.slice(last.pos, last.end);
  if (!comment?.startsWith('/**')) return {};
  const [description, ...tags] = comment
    .slice(3, -2)
    .replace(/\n\s*\* ?/g, ' ')
    .trim()
    .split(/\s+(?=@(?:example|format)\s)/);
  const of = (tag) => tags.flatMap((each) => (each.startsWith(tag) ? [each.slice(tag.length).trim()] : []));
  const examples = of('@example').map((each) => JSON.parse(each));
  const [format] = of('@format');
  return { description, ...(examples.length && { examples }), ...(format && { format }) };
}

/** The constants of the sources by name. */
const constants = new Map(
  SOURCES.flatMap((name) => {
    const path = fileURLToPath(new URL(`src/feed/${name}.ts`, ROOT));
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    return file.statements.filter(ts.isVariableStatement).map((statement) => {
      const { name, initializer } = statement.declarationList.declarations[0];
      return [name.getText(), { statement, value: initializer }];
    });
  }),
);

/** What stands behind `opt(…)`, `v.array(…)` and names: the fields of an object, and a constant that says more of itself. */
function behind(value) {
  if (ts.isIdentifier(value)) {
    const constant = constants.get(value.text);
    return { statement: constant.statement, fields: behind(constant.value).fields };
  }
  if (!ts.isCallExpression(value)) return {};
  const name = value.expression.getText();
  if (name === 'v.object') return { fields: value.arguments[0].properties };
  return name === 'opt' || name === 'v.array'
    ? { ...behind(value.arguments[0]), ...(name === 'v.array' && { list: true }) }
    : {};
}

/** A list of words, which a spreadsheet writes as one string and which is read all the same. */
const isWords = ({ type, items }) => type === 'array' && items?.type === 'string' && !items.enum;

const missing = [];

function describe(json, { fields, statement }, where) {
  if (!fields) return;
  const { description } = statement ? said(statement) : {};
  if (description) json.description = description;
  // keys of the publisher's own start with _; all others are kept, and noted by the checker
  json.patternProperties = { '^_': {} };
  for (const field of fields) {
    const key = field.name.getText();
    const inside = behind(ts.isShorthandPropertyAssignment(field) ? field.name : field.initializer);
    const property = json.properties[key];
    describe(inside.list ? property.items : property, inside, `${where}.${key}`);
    const own = said(field);
    if (!own.description) missing.push(`${where}.${key}`);
    const kind = inside.statement && !inside.list && !inside.fields ? said(inside.statement) : {};
    const { description, examples, ...rest } = { ...property, ...kind, ...own };
    json.properties[key] = isWords(rest)
      ? { description, ...(examples && { examples }), anyOf: [rest, { type: 'string' }] }
      : { ...rest, description, ...(examples && { examples }) };
  }
}

/**
 * The published schema as an object. It has no `$id`: it is used from wherever an organisation keeps its copy.
 * @throws where a field has no words. */
export function buildSchema() {
  missing.length = 0;
  const json = toJsonSchema(schema.feed, { target: 'draft-07' });
  const { statement, value } = constants.get('feed');
  describe(json, { statement, ...behind(value) }, 'feed');
  if (missing.length) throw new Error(`No words above: ${missing.join(', ')}`);
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

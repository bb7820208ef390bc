import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import * as valibot from 'valibot';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as schema from '../../src/feed/schema.js';
import { normalise } from '../../src/feed/index.js';
import { TEMPLATES } from '../../src/cli/template.js';
import { buildSchema, FILE, schemaText } from '../../scripts/schema.mjs';

interface Shape {
  type: string;
  wrapped?: Shape;
  item?: Shape;
  entries?: Record<string, Shape>;
  options?: readonly unknown[];
}

/** The same schema made of valibot's own parts, which can refuse. */
function real(shape: Shape): valibot.GenericSchema {
  switch (shape.type) {
    case 'optional':
      return valibot.optional(real(shape.wrapped!));
    case 'array':
      return valibot.array(real(shape.item!));
    case 'object':
      return valibot.object(
        Object.fromEntries(Object.entries(shape.entries!).map(([key, each]) => [key, real(each)])),
      );
    case 'picklist':
      return valibot.picklist(shape.options as string[]);
    case 'number':
      return valibot.number();
    case 'boolean':
      return valibot.boolean();
    case 'union':
      return valibot.union([valibot.string(), valibot.record(valibot.string(), valibot.string())]);
    default:
      assert.equal(shape.type, 'string');
      return valibot.string();
  }
}
const whole = real(schema.feed);

describe('the schema', () => {
  it("is shaped like valibot's own, so that its tools can read it", () => {
    assert.deepEqual(toJsonSchema(schema.feed as unknown as valibot.GenericSchema), toJsonSchema(whole));
  });

  it('fits what the reader gives, whatever came in', async () => {
    const { feed } = await normalise({
      version: 2,
      timeZone: 'Europe/London',
      vocabulary: { topics: [{ id: 'a', label: { en: 'A', es: 5 } }] },
      groups: [
        {
          name: 'A',
          price: '5',
          attendance: 'online, phone',
          location: 'Hall',
          schedule: ['Tuesdays', { byDay: 'Tue', startTime: '7pm', exceptDate: '2026-12-22' }],
          privacy: { confidential: 'yes' },
          facilitators: [{}, { firstName: 'Ana' }],
        },
      ],
      booking: { hours: [{ dayOfWeek: 'Monday', opens: '9am', closes: '17:00' }] },
    });
    assert.ok(valibot.is(whole, feed), JSON.stringify(valibot.safeParse(whole, feed).issues));
  });

  it('fits the template', () => {
    assert.ok(valibot.is(whole, JSON.parse(TEMPLATES.json!)));
  });
});

describe('the published schema', () => {
  it('is fresh: else npm run schema', async () => {
    assert.equal(await readFile(new URL(`../../${FILE}`, import.meta.url), 'utf8'), await schemaText());
  });

  it('is draft 7, describes every field, and gives examples', () => {
    const json = buildSchema() as {
      $schema: string;
      properties: Record<
        string,
        {
          description?: string;
          items?: { properties: Record<string, { description?: string; examples?: unknown[] }> };
        }
      >;
    };
    assert.equal(json.$schema, 'http://json-schema.org/draft-07/schema#');
    for (const [key, { description }] of Object.entries(json.properties)) assert.ok(description, key);
    const group = json.properties.groups?.items?.properties;
    for (const [key, { description }] of Object.entries(group ?? {})) assert.ok(description, key);
    assert.deepEqual(group?.id?.examples, ['tuesday-circle']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, noticeText, type Group } from '../../src/feed/index.js';

const one = async (group: object): Promise<{ group: Group | undefined; codes: string[]; said: string[] }> => {
  const { feed, notices } = await normalise({ groups: [{ id: 'a', name: 'A', ...group }] });
  return { group: feed.groups?.[0], codes: notices.map(({ code }) => code), said: notices.map(noticeText) };
};

describe('a feed in the own format', () => {
  it('reads a bare list as groups', async () => {
    const { feed, format } = await normalise('[{"id":"a","name":"Tuesday circle"}]');
    assert.equal(format, 'peer');
    assert.equal(feed.groups?.[0]?.name, 'Tuesday circle');
  });

  it('keeps keys of the publisher untouched and notes unknown ones', async () => {
    const { group, said } = await one({ _note: { any: 1 }, colour: 'grief' });
    assert.deepEqual((group as unknown as Record<string, unknown>)._note, { any: 1 });
    assert.equal((group as unknown as Record<string, unknown>).colour, 'grief');
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /groups, row 1 \(A\), colour: is not a field of the feed/);
  });

  it('makes ids that are missing, mends bad ones and keeps doubles apart', async () => {
    const { feed, notices } = await normalise({
      groups: [
        { name: 'Über uns' },
        { id: 'x y', name: 'B' },
        { id: 'x-y', name: 'C' },
        { id: 7, name: 'D' },
      ],
    });
    assert.deepEqual(
      feed.groups?.map(({ id }) => id),
      ['uber-uns', 'x-y', 'x-y-2', '7'],
    );
    assert.deepEqual(
      notices.map(({ code, row }) => [code, row]),
      [
        ['made-id', 1],
        ['mended-id', 2],
        ['duplicate-id', 3],
      ],
    );
  });

  it('stays quick with a hundred thousand equal ids, and keeps them within 64 characters', async () => {
    const id = 'x'.repeat(64);
    const { feed } = await normalise({ groups: Array.from({ length: 100_000 }, () => ({ id, name: 'A' })) });
    const ids = new Set(feed.groups?.map((group) => group.id));
    assert.equal(ids.size, 100_000);
    assert.ok([...ids].every((each) => each.length <= 64));
  });

  it('leaves out an entry without a name and says so, and shows the others', async () => {
    const { feed, notices } = await normalise({
      groups: [{ id: 'a' }, 'x', null, [1], { id: 'b', name: 'B' }],
    });
    assert.deepEqual(
      feed.groups?.map(({ id }) => id),
      ['b'],
    );
    assert.deepEqual(
      notices.map(({ code, row }) => `${code} ${row}`),
      ['missing 1', 'not-an-entry 2', 'not-an-entry 3', 'not-an-entry 4'],
    );
  });

  it('remembers which row each entry came from', async () => {
    const { rows } = await normalise({
      groups: [{ id: 'a' }, { id: 'b', name: 'B' }, { id: 'c', name: 'C' }],
    });
    assert.deepEqual(rows.groups, [2, 3]);
  });

  for (const [given, means] of [
    [' Yes ', true],
    ['NO', false],
    ['True', true],
    [1, true],
    ['0', false],
  ] as const)
    it(`reads ${JSON.stringify(given)} as ${String(means)}`, async () => {
      assert.equal((await one({ proofOfAttendance: given })).group?.proofOfAttendance, means);
    });

  it('never lets a dangerous address through', async () => {
    const { group, codes } = await one({ url: 'javascript:alert(1)', online: { url: 'data:text/html,x' } });
    assert.equal(group?.url, undefined);
    assert.equal(group?.online?.url, undefined);
    assert.deepEqual(codes, ['unsafe-address', 'unsafe-address']);
  });

  it('reads one string where an object may stand', async () => {
    const { group } = await one({
      location: 'Library',
      schedule: 'Tuesdays at 7',
      contact: 'hello@example.org',
    });
    assert.deepEqual(group?.location, { name: 'Library' });
    assert.deepEqual(group.schedule, [{ text: 'Tuesdays at 7' }]);
    assert.deepEqual(group.contact, { email: 'hello@example.org' });
  });

  it('drops a place that is not on the map, and 0/0', async () => {
    const { group, codes } = await one({ location: { name: 'X', latitude: 100, longitude: 3 } });
    assert.deepEqual(group?.location, { name: 'X' });
    assert.deepEqual(codes, ['not-a-place']);
    assert.deepEqual((await one({ location: { name: 'X', latitude: '0', longitude: 0 } })).group?.location, {
      name: 'X',
    });
  });

  it('keeps back what an entry says is not to be shown, and tells the editor', async () => {
    const { group, said } = await one({
      location: {
        area: 'North side',
        streetAddress: '5 High Street',
        latitude: 1,
        longitude: 2,
        precision: 'on-request',
      },
      online: { url: 'https://meet.example/1', disclosure: 'after-signup' },
    });
    assert.deepEqual(group?.location, { area: 'North side', precision: 'on-request' });
    assert.deepEqual(group.online, { disclosure: 'after-signup' });
    assert.equal(said.length, 4);
    assert.match(said[0] ?? '', /location\.streetAddress: is not shown.*Take it out of the file/);
  });

  it('stops at 500 entries of a list inside an entry', async () => {
    const { group, codes } = await one({ topics: Array.from({ length: 100_000 }, (_, i) => `t${i}`) });
    assert.equal(group?.topics?.length, 500);
    assert.deepEqual(codes, ['too-long']);
  });

  it('accepts an hour from Greenwich as a zone', async () => {
    const { group, codes } = await one({ schedule: [{ date: '2026-11-20', scheduleTimezone: '+05:30' }] });
    assert.equal(group?.schedule?.[0]?.scheduleTimezone, '+05:30');
    assert.deepEqual(codes, []);
  });
});

describe('words where the format wants its own', () => {
  for (const [field, given, means] of [
    ['status', 'Temporarily inactive', 'paused'],
    ['status', 'No longer running', 'closed'],
    ['status', 'Full - waiting list', 'full'],
    ['attendance', ['Zoom', 'face to face'], ['online', 'in-person']],
    ['attendance', 'by phone', ['phone']],
    ['languages', ['English', 'Español', 'British Sign Language'], ['en', 'es', 'bfi']],
    ['cost', 'Free of charge', 'free'],
    ['cost', 'suggested donation', 'donation'],
    ['joining', 'call to register', 'call-first'],
    ['joining', 'Registration required', 'sign-up'],
    ['joining', 'just turn up', 'drop-in'],
    ['lastVerified', '20 November 2026', '2026-11-20'],
    ['lastVerified', 'Nov 3rd, 2026', '2026-11-03'],
    ['price', '£4.50', 4.5],
  ] as const)
    it(`reads ${field} ${JSON.stringify(given)} as ${JSON.stringify(means)}`, async () => {
      const { group, codes } = await one({ [field]: given });
      assert.deepEqual((group as unknown as Record<string, unknown>)[field], means);
      assert.deepEqual([...new Set(codes)], ['read-as']);
    });

  it('says what it could not read, with what could stand there', async () => {
    const { group, said } = await one({ status: 'purple', languages: ['Klingon'] });
    assert.equal(group?.status, undefined);
    assert.match(
      said[0] ?? '',
      /status: “purple” is not a value that is known here\. Use one of: active, paused/,
    );
    assert.match(said[1] ?? '', /languages\[0\]: “Klingon” is not a language tag/);
  });
});

describe('documents with a fault', () => {
  it('reads JSON with text after its end', async () => {
    const { feed, notices } = await normalise('{"groups":[{"id":"a","name":"A"}]} trailing }');
    assert.equal(feed.groups?.length, 1);
    assert.equal(notices[0]?.code, 'text-after-end');
  });
  it('reads JSON with a comma too many', async () => {
    const { feed, notices } = await normalise('{"groups":[{"id":"a","name":"A",},\n],}');
    assert.equal(feed.groups?.length, 1);
    assert.equal(notices[0]?.code, 'extra-comma');
  });
  for (const [name, text, code] of [
    ['nothing', ' ', 'empty'],
    ['a web page', '<!doctype html><p>Hi', 'html'],
    ['half a file', '{"groups":[{"id":', 'not-json'],
    ['prose', 'We meet on Tuesdays. Come along.', 'unknown-format'],
    ['a number', '5', 'unknown-format'],
  ] as const)
    it(`refuses ${name}: ${code}`, async () => {
      await assert.rejects(normalise(text), { name: 'FeedError', code });
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Group } from '../../src/feed/index.js';

const ROW = { slug: 'a', name: 'Circle', day: 1, time: '19:00', timezone: 'America/Denver' };
const HALL = { location: 'Hall', formatted_address: '1 High St, Anytown, NY 12345, USA' };
const read = async (...rows: object[]): Promise<{ groups: Group[]; codes: string[] }> => {
  const { feed, notices, format } = await normalise(
    rows.map((row, i) => ({ ...ROW, slug: `g${String(i)}`, ...row })),
  );
  assert.equal(format, 'meeting-guide');
  return {
    groups: feed.groups ?? [],
    codes: notices.map(({ code, value }) => `${code} ${value ?? ''}`.trim()),
  };
};
const said = ({ topics, audience, access, languages, proofOfAttendance }: Group): unknown[] => [
  ...(topics ?? []),
  ...(audience ?? []),
  ...(access ?? []),
  ...(languages ?? []),
  ...(proofOfAttendance ? ['proof'] : []),
];

describe('a letter that means different things in different fellowships', () => {
  it('is not read where nothing tells whose list it is, and the checker names it', async () => {
    const { groups, codes } = await read(
      { ...HALL, types: ['T'] },
      { ...HALL, types: ['S', 'A'] },
      { ...HALL, types: ['HR'] },
      { ...HALL, types: ['N', 'P', 'AR'] },
      { ...HALL, types: ['POA', 'AC'] },
      { ...HALL, types: ['WA', '8F'] },
    );
    assert.deepEqual(groups.map(said), [
      [],
      [],
      [],
      [],
      ['adult children'],
      ['eightfold path study', 'step-free'],
    ]);
    for (const code of ['T', 'S', 'A', 'HR', 'N', 'P', 'AR', 'POA'])
      assert.ok(codes.includes(`unknown-code ${code}`));
  });
  for (const [whose, others, letters] of [
    [
      'Adult Children, by its other codes',
      'LLW LPG SMR ANH',
      [
        ['T', 'fellowship text'],
        ['S', 'speaker'],
        ['A', 'over 18'],
        ['Y', 'Yellow Workbook'],
      ],
    ],
    [
      'Al-Anon, by its other codes',
      'AC AA LGBTQIA',
      [
        ['POA', 'parents'],
        ['Y', 'Alateen'],
        ['T', 'trans-nonbinary'],
      ],
    ],
    [
      'Debtors, by its other codes',
      'CL AB V TI',
      [
        ['N', 'numbers'],
        ['P', 'prosperity'],
        ['AR', 'artists'],
      ],
    ],
    [
      'Alcoholics, by its other codes',
      'ABSI DR OUT SEN GR XB',
      [
        ['T', 'trans-nonbinary'],
        ['S', 'es'],
        ['A', 'secular'],
        ['POA', 'proof'],
        ['P', 'professionals'],
      ],
    ],
  ] as const)
    it(`is that of ${whose}`, async () => {
      const { groups } = await read(
        ...others.split(' ').map((code) => ({ ...HALL, types: ['O', code] })),
        ...letters.map(([code]) => ({ ...HALL, types: [code] })),
      );
      assert.deepEqual(
        groups.slice(-letters.length).map(said),
        letters.map(([, meaning]) => [meaning]),
      );
    });
  it('is that of the fellowship that the list names', async () => {
    const { groups } = await read({ ...HALL, types: ['T'], entity: 'ACA Anytown Intergroup' });
    assert.deepEqual(groups.map(said), [['fellowship text']]);
  });
});

describe('types of a Meeting Guide', () => {
  it('are read in words, and no closed place is a place to go', async () => {
    const { groups } = await read({
      ...HALL,
      types: 'Open,Spanish,Women,Wheelchair Access,Location Temporarily Closed,Big Book',
      conference_url: 'https://meet.example/1',
    });
    assert.deepEqual(groups.map(said), [['Big Book', 'anyone', 'women', 'step-free', 'es']]);
    assert.deepEqual(groups[0]?.attendance, ['online']);
  });
  it('are read in brackets', async () => {
    const { groups } = await read({ ...HALL, types: '[open]' }, { ...HALL, types: '["C","W"]' });
    assert.deepEqual(groups.map(said), [['anyone'], ['closed', 'women']]);
  });
  it('are never shown as bare codes', async () => {
    const { groups, codes } = await read({ ...HALL, types: ['QQ', 'NB', 'AC', 'LGBTQIA', 'X9'] });
    assert.deepEqual(groups.map(said), [['adult children', 'trans-nonbinary', 'lgbtq']]);
    assert.ok(codes.includes('unknown-code QQ') && codes.includes('unknown-code X9'));
  });
});

describe('a Meeting Guide group', () => {
  it('that is inactive is paused', async () => {
    const { groups } = await read({
      location: 'Zoom',
      formatted_address: 'Anytown, CA, USA',
      approximate: 'yes',
      attendance_option: 'inactive',
    });
    assert.deepEqual([groups[0]?.status, groups[0]?.attendance], ['paused', undefined]);
  });
  for (const address of ['Canada', 'Anytown, CA, USA', 'Toronto, Canada', 'New York, NY 10001, USA'])
    it(`has no place to go to in "${address}", and the checker says so`, async () => {
      const { groups, codes } = await read({ formatted_address: address });
      assert.deepEqual([groups[0]?.attendance, groups[0]?.location?.streetAddress], [undefined, undefined]);
      assert.ok(codes.some((code) => code.startsWith('only-an-area')));
    });
  it('in a hall without a street is somewhere to go', async () => {
    const { groups } = await read({ location: 'First Church', formatted_address: 'Anytown, CA, USA' });
    assert.deepEqual(groups[0]?.attendance, ['in-person']);
  });
  it('has no telephone where there is a passcode alone', async () => {
    const { groups } = await read({
      conference_url: 'https://meet.example/1',
      conference_phone: 'Passcode 1234',
    });
    assert.deepEqual(
      [groups[0]?.attendance, groups[0]?.online],
      [['online'], { url: 'https://meet.example/1', joinInfo: 'Passcode 1234' }],
    );
  });
  it('is called by its place where it has no name', async () => {
    const { groups, codes } = await read({ ...HALL, name: '', slug: '181' });
    assert.deepEqual([groups[0]?.name, groups[0]?.id], ['Group at Hall', '181']);
    assert.ok(codes.includes('made-name Group at Hall'));
  });
  it('keeps who to ask: the group, and the district where there is no intergroup', async () => {
    const { groups } = await read({
      ...HALL,
      group_email: 'circle@example.org',
      district: 'District 5',
      district_email: 'five@example.org',
    });
    assert.deepEqual(
      [groups[0]?.contact, groups[0]?.organizer],
      [{ email: 'circle@example.org' }, { name: 'District 5', email: 'five@example.org' }],
    );
  });
  it('of a list of online groups keeps its languages, features, communities, formats and length', async () => {
    const { groups } = await read({
      duration: 60,
      conference_url: 'https://meet.example/1',
      conference_notes: 'Ask for the passcode',
      languages: ['ES', 'fr'],
      features: ['OUT'],
      formats: ['BE'],
      communities: ['M'],
      type: 'C',
    });
    assert.deepEqual(groups.map(said), [['closed', 'outdoor', 'newcomers', 'men', 'es', 'fr']]);
    assert.deepEqual(
      [groups[0]?.schedule?.[0]?.duration, groups[0]?.online?.joinInfo],
      ['PT60M', 'Ask for the passcode'],
    );
  });
});

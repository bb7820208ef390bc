import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Feed, type Group } from '../../src/feed/index.js';

const MEETING = {
  id_bigint: '1',
  meeting_name: 'Sample',
  weekday_tinyint: '3',
  start_time: '19:30:00',
  formats: '',
  location_text: 'Old Hall',
  location_street: '5 High Street',
  location_municipality: 'Anytown',
  published: '1',
};
const FORMATS = [
  { id: '1', key_string: 'TC', name_string: 'Temporarily Closed Facility', world_id: 'TC', lang: 'en' },
  { id: '2', key_string: 'VM', name_string: 'Virtual Meeting', world_id: 'VM', lang: 'en' },
  { id: '3', key_string: 'HY', name_string: 'Hybrid Meeting', world_id: 'HYBR', lang: 'en' },
];
const read = async (document: unknown): Promise<Feed & { codes: string[] }> => {
  const { feed, notices } = await normalise(document);
  return { ...feed, codes: notices.map(({ code, value }) => `${code} ${value ?? ''}`.trim()) };
};
const one = async (row: object, formats: object[] = FORMATS): Promise<Group> => {
  const { groups } = await read({ meetings: [{ ...MEETING, ...row }], formats });
  assert.ok(groups?.[0]);
  return groups[0];
};

describe('a BMLT group whose building is closed', () => {
  for (const [way, row, attendance] of [
    [
      'a link',
      { formats: 'TC', venue_type: '1', virtual_meeting_link: 'https://meet.example/1' },
      ['online'],
    ],
    ['VM', { formats: 'TC,VM', venue_type: '2' }, ['online']],
    ['HY', { formats: 'TC,HY', venue_type: '3' }, ['online']],
    ['a telephone', { formats: 'TC', phone_meeting_number: '+1 555 0100' }, ['phone']],
    ['VM, however it is typed', { formats: 'tc ; VM', venue_type: '2' }, ['online']],
  ] as const)
    it(`meets by ${way}, and keeps the old hall as words`, async () => {
      for (const formats of [FORMATS, []]) {
        const group = await one(row, formats);
        assert.deepEqual(
          [group.status, group.location, group.attendance],
          [undefined, undefined, attendance],
        );
        assert.match(group.description ?? '', /Old Hall, 5 High Street, Anytown/);
        assert.equal(group.topics, undefined);
      }
    });
  it('is paused where it has no other way', async () => {
    const group = await one({ formats: 'TC,O', venue_type: '1' }, []);
    assert.deepEqual([group.status, group.topics, group.location?.name], ['paused', undefined, 'Old Hall']);
  });
});

describe('BMLT', () => {
  it('keeps county, borough and quarter', async () => {
    const { location } = await one({
      location_neighborhood: 'Castle Hill',
      location_city_subsection: 'Bronx',
      location_sub_province: 'Bronx County',
      location_province: 'NY',
    });
    assert.deepEqual([location?.area, location?.addressRegion], ['Castle Hill, Bronx, Bronx County', 'NY']);
  });
  it('shows no code that nobody explains, and names it', async () => {
    const { groups, codes } = await read([{ ...MEETING, formats: 'O,Zq9,OE' }]);
    assert.deepEqual(groups?.[0]?.topics, ['open-ended']);
    assert.ok(codes.includes('unknown-code Zq9'));
  });
  it('shows one group that the list counts as one, with its two days', async () => {
    const { groups } = await read([
      { ...MEETING, shared_group_id_bigint: '9' },
      { ...MEETING, id_bigint: '2', shared_group_id_bigint: '9', weekday_tinyint: '5' },
      { ...MEETING, id_bigint: '3', shared_group_id_bigint: '9', location_text: 'New Hall' },
      { ...MEETING, id_bigint: '4', shared_group_id_bigint: '0' },
    ]);
    assert.deepEqual(
      groups?.map(({ id, schedule }) => [id, schedule?.map(({ byDay }) => byDay?.[0])]),
      [
        ['1', ['TU', 'TH']],
        ['3', ['TU']],
        ['4', ['TU']],
      ],
    );
  });
  it('hands on what the formats are called in each language', async () => {
    const { groups, vocabulary } = await read({
      meetings: [{ ...MEETING, formats: 'CL' }],
      formats: [
        { id: '6', key_string: 'CL', name_string: 'Candlelight', lang: 'en', world_id: 'CAN' },
        { id: '6', key_string: 'KL', name_string: 'Kerzenlicht', lang: 'de', world_id: 'CAN' },
      ],
    });
    assert.deepEqual(groups?.[0]?.topics, ['candlelight']);
    assert.deepEqual(vocabulary?.topics, [
      { id: 'candlelight', label: { en: 'Candlelight', de: 'Kerzenlicht' } },
    ]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Group, type FeedIssue } from '../../src/feed/index.js';

const read = async (document: unknown): Promise<{ group: Group; notices: FeedIssue[] }> => {
  const { feed, notices } = await normalise(document);
  assert.ok(feed.groups?.[0], 'a group is shown');
  return { group: feed.groups[0], notices };
};

describe('a list as people write it', () => {
  it('keeps everything of a row of JSON', async () => {
    const { group } = await read([
      {
        name: 'Grief circle',
        day: 'Tuesday',
        time: '7pm - 8:30pm',
        venue: 'Quaker House',
        topics: ['bereavement'],
        cost: '£5',
        howToJoin: 'call first',
        online: 'https://example.org/room',
      },
    ]);
    assert.deepEqual(group.schedule, [
      { repeatFrequency: 'P1W', byDay: ['TU'], startTime: '19:00', endTime: '20:30' },
    ]);
    assert.deepEqual(
      [group.location?.name, group.topics, group.price, group.joining, group.online?.url],
      ['Quaker House', ['bereavement'], 5, 'call-first', 'https://example.org/room'],
    );
  });
  it('reads title, organization, when, where and link', async () => {
    const { group } = await read([
      {
        title: 'Grief circle',
        organization: 'Anytown Hospice',
        when: 'Tuesdays 7pm',
        where: 'Quaker House, 5 High Street, Anytown',
        link: 'https://example.org/grief',
      },
    ]);
    assert.deepEqual(
      [group.name, group.organizer?.name, group.location?.name, group.url, group.schedule?.[0]?.startTime],
      ['Grief circle', 'Anytown Hospice', 'Quaker House', 'https://example.org/grief', '19:00'],
    );
  });
  for (const [language, row] of Object.entries({
    Spanish: {
      nombre: 'A',
      'Día de la semana': 'martes',
      'Hora de inicio': '19:30',
      Lugar: 'Casa',
      Teléfono: '+34 600 000 000',
    },
    French: {
      Nom: 'A',
      Jour: 'mardi',
      'Heure de début': '19h30',
      Lieu: 'Casa',
      Téléphone: '+34 600 000 000',
    },
    German: {
      Gruppenname: 'A',
      Wochentag: 'Dienstag',
      Uhrzeit: '19:30 Uhr',
      Treffpunkt: 'Casa',
      Telefonnummer: '+34 600 000 000',
    },
    prefixed: {
      mtgName: 'A',
      mtgDay: 'Tuesday',
      mtgTime: '7:30pm',
      mtgVenue: 'Casa',
      mtgPhone: '+34 600 000 000',
    },
    nested: {
      group: { name: 'A' },
      schedule: { day: 'Tue', start: '19:30' },
      location: { name: 'Casa' },
      contact: { phone: '+34 600 000 000' },
    },
  }))
    it(`reads ${language} keys`, async () => {
      const { group } = await read([row]);
      assert.deepEqual(
        [
          group.name,
          group.schedule?.[0]?.byDay,
          group.schedule?.[0]?.startTime,
          group.location?.name,
          group.contact?.phone,
        ],
        ['A', ['TU'], '19:30', 'Casa', '+34 600 000 000'],
      );
    });
  it('names a link that no field takes as something to mend', async () => {
    const { notices } = await read([
      { name: 'A', day: 'Monday', url: 'https://example.org', zzz: 'https://example.org/z' },
    ]);
    assert.ok(notices.some(({ code, field }) => code === 'lost-value' && field === 'zzz'));
  });
});

describe('what was said falsely', () => {
  it('a book is no text chat, and a street without a number no town', async () => {
    const { group } = await read(
      'Name,Day,Time,Venue,Address,Postcode,Format\nA,Monday,19:30,Oasis,"Small School Room, Sylvan Grove",AB1 2CD,"Basic Text, Speaker"\n',
    );
    assert.deepEqual(group.attendance, ['in-person']);
    assert.deepEqual(group.topics, ['Basic Text', 'Speaker']);
    assert.deepEqual(
      [group.location?.streetAddress, group.location?.addressLocality],
      ['Small School Room, Sylvan Grove', undefined],
    );
  });
  it('words among types go where they belong, and a closed place is not in person', async () => {
    const { group } = await read(
      'Name,Day,Time,Location,Types,Conference URL\nA,Sunday,7:00 PM,Church,"Men, Online Meeting, Temporary Closure, Wheelchair Access, Spanish",https://zoom.us/j/1\n',
    );
    assert.deepEqual(
      [group.attendance, group.audience, group.access, group.languages],
      [['online'], ['men'], ['step-free'], ['es']],
    );
  });
  it('a group that is called off is paused, and one without a name is called by its place', async () => {
    const off = await read([{ name: 'CANCELLED: Circle', day: 'Monday', where: 'Hall' }]);
    assert.deepEqual([off.group.name, off.group.status], ['Circle', 'paused']);
    const nameless = await read([{ id: '181', name: '', day: 'Monday', where: 'First Baptist Church' }]);
    assert.equal(nameless.group.name, 'Group at First Baptist Church');
    assert.ok(nameless.notices.some(({ code }) => code === 'made-name'));
  });
  for (const venue of ['Google Meet', 'Microsoft Teams Meeting', 'None', 'Zoom'])
    it(`“${venue}” is no venue`, async () => {
      const { group } = await read([{ name: 'A', day: 'Monday', where: venue }]);
      assert.equal(group.location, undefined);
    });
});

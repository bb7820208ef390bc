import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  describeDays,
  describeNext,
  describeSchedule,
  describeStatus,
  describeTimes,
  nextOccurrence,
  prepareSchedules,
  readEnglish,
  type Meets,
  type WordsOptions,
} from '../../src/schedule/index.js';
import { schedule as ar } from '../../src/i18n/ar/schedule.js';
import { schedule as es } from '../../src/i18n/es/schedule.js';

const from = Date.parse('2026-11-23T12:00Z');
const london = { from, visitorZone: 'Europe/London' } satisfies WordsOptions;
const zoned = { scheduleTimezone: 'Europe/London' };
const say = async (schedule: object | object[], options: WordsOptions = london): Promise<string[]> => {
  const group = { schedule: [schedule].flat() } as Meets;
  await prepareSchedules([group]);
  return describeSchedule(group, options);
};

before(() => prepareSchedules([]));

describe('describeSchedule', () => {
  for (const [schedule, words] of [
    [{ byDay: ['TU'], startTime: '19:30', endTime: '21:00', ...zoned }, 'Every Tuesday, 7:30–9 pm'],
    [
      { byDay: ['FR', 'MO'], startTime: '09:00', endTime: '10:30', ...zoned },
      'Every Monday and Friday, 9–10:30 am',
    ],
    [
      { byDay: ['FR', 'MO', 'WE', 'TU', 'TH'], startTime: '09:00', endTime: '10:30', ...zoned },
      'Monday to Friday, 9–10:30 am',
    ],
    [{ byDay: ['SA', 'SU', 'FR'], startTime: '09:00', ...zoned }, 'Friday to Sunday, 9 am'],
    [{ byDay: ['SU', 'MO', 'TU'], startTime: '09:00', ...zoned }, 'Every Monday, Tuesday and Sunday, 9 am'],
    [
      { repeatFrequency: 'P2W', byDay: ['MO', 'TU', 'WE'], startDate: '2026-09-01', ...zoned },
      'Every other Monday, Tuesday and Wednesday',
    ],
    [{ byDay: ['TU'], startTime: '11:00', endTime: '13:00', ...zoned }, 'Every Tuesday, 11 am–1 pm'],
    [{ byDay: ['SA'], startTime: '10:30', endTime: '12:00', ...zoned }, 'Every Saturday, 10:30 am–noon'],
    [{ byDay: ['SA'], startTime: '21:00', endTime: '24:00', ...zoned }, 'Every Saturday, 9 pm–midnight'],
    [{ byDay: ['FR'], startTime: '22:00', endTime: '01:00', ...zoned }, 'Every Friday, 10 pm–1 am'],
    [
      { repeatFrequency: 'P2W', byDay: ['TU'], startTime: '19:30', startDate: '2026-09-01', ...zoned },
      'Every other Tuesday, 7:30 pm',
    ],
    [
      { repeatFrequency: 'P2W', byDay: ['TU'], startTime: '19:30', ...zoned },
      'Every other Tuesday, 7:30 pm. Contact the group for dates',
    ],
    [
      { repeatFrequency: 'P3W', byDay: ['TU'], startDate: '2026-09-01', ...zoned },
      'Every 3 weeks on Tuesday',
    ],
    [{ byDay: ['1TU', '3TU'], startTime: '19:30', ...zoned }, '1st and 3rd Tuesday of the month, 7:30 pm'],
    [{ byDay: ['-1FR'], startTime: '10:00', ...zoned }, 'Last Friday of the month, 10 am'],
    [
      { byDay: ['1TU', '2TH'], startTime: '10:00', ...zoned },
      '1st Tuesday and 2nd Thursday of the month, 10 am',
    ],
    [{ repeatFrequency: 'P1D', startTime: '08:00', ...zoned }, 'Every day, 8 am'],
    [
      { repeatFrequency: 'P1Y', startDate: '2026-12-24', startTime: '18:00', ...zoned },
      'Every year on 24 December, 6 pm, from 24 December',
    ],
    [
      { byDay: ['TU'], startTime: '19:30', endDate: '2027-06-30', ...zoned },
      'Every Tuesday, 7:30 pm, until 30 June 2027',
    ],
    [{ date: '2026-12-01', startTime: '18:00', endTime: '20:00', ...zoned }, 'Tuesday 1 December, 6–8 pm'],
    [{ byDay: ['TU'], startTime: '19:30' }, 'Every Tuesday, 7:30 pm, local time of the group'],
    [{ by: 'appointment', note: 'Ring to arrange' }, 'By appointment. Ring to arrange'],
    [
      { text: '1st & 3rd Tue 7.30pm, not August', ...zoned },
      '1st and 3rd Tuesday of the month, 7:30 pm, not in August',
    ],
    [{ text: 'Most Tuesdays, ask Sam' }, 'Most Tuesdays, ask Sam'],
    [{ text: 'Tuesdays 7pm, Baker Hall', ...zoned }, 'Tuesdays 7pm, Baker Hall'],
    [
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', dtstart: '2026-09-03T19:00', ...zoned },
      'Every other Thursday, 7 pm',
    ],
    [{}, 'Contact the group for times'],
    [{ byDay: ['Someday'], startTime: 'late' }, 'Contact the group for times'],
  ] as const)
    it(words, async () => assert.deepEqual(await say(schedule), [words]));

  it('says both times where the reader’s clock is another', async () => {
    const schedule = {
      repeatFrequency: 'P2W',
      byDay: ['TU'],
      startTime: '19:30',
      endTime: '21:00',
      startDate: '2026-09-01',
      ...zoned,
    };
    assert.deepEqual(await say(schedule, { from, visitorZone: 'America/New_York' }), [
      'Every other Tuesday, 7:30–9 pm, London time (2:30–4 pm your time)',
    ]);
  });
  it('says the right time in the weeks when only one of the two clocks has changed', async () => {
    const schedule = { byDay: ['TU'], startTime: '19:30', endTime: '21:00', ...zoned };
    for (const [day, times] of [
      ['2026-03-01', '2:30–4 pm'], // neither
      ['2026-03-14', '3:30–5 pm'], // New York on 8 March
      ['2026-03-30', '2:30–4 pm'], // London on 29 March
      ['2026-10-27', '3:30–5 pm'], // London on 25 October
      ['2026-11-02', '2:30–4 pm'], // New York on 1 November
    ] as const)
      assert.deepEqual(await say(schedule, { from: Date.parse(day), visitorZone: 'America/New_York' }), [
        `Every Tuesday, 7:30–9 pm, London time (${times} your time)`,
      ]);
  });
  it('says the day too where it is another day for the reader', async () => {
    assert.deepEqual(
      await say({ byDay: ['TU'], startTime: '19:30', ...zoned }, { from, visitorZone: 'Asia/Kathmandu' }),
      ['Every Tuesday, 7:30 pm, London time (Wednesday 1:15 am your time)'],
    );
  });
  it('names fixed offsets', async () => {
    assert.deepEqual(
      await say(
        { byDay: ['TU'], startTime: '19:30', scheduleTimezone: 'UTC' },
        { from, visitorZone: 'Asia/Tokyo' },
      ),
      ['Every Tuesday, 7:30 pm, UTC (Wednesday 4:30 am your time)'],
    );
  });
  it('speaks the language of the element', async () => {
    const schedule = { byDay: ['1TU', '3TU'], startTime: '19:30', endTime: '21:00', ...zoned };
    assert.deepEqual(await say(schedule, { from, lang: 'es', words: es, visitorZone: 'America/New_York' }), [
      'Primer y tercer martes de cada mes, 19:30–21:00, hora de Reino Unido (14:30–16:00 en tu hora)',
    ]);
    assert.deepEqual(await say(schedule, { ...london, lang: 'ar', words: ar }), [
      'يوم الثلاثاء الأول والثالث من كل شهر، 7:30–9 م',
    ]);
    assert.deepEqual(await say(schedule, { ...london, lang: 'en-US' }), [
      '1st and 3rd Tuesday of the month, 7:30–9 pm',
    ]);
  });
  it('says whom to ask where there is nothing', () => {
    for (const group of [
      {},
      { schedule: [] },
      { schedule: null },
      { schedule: 'x' },
      { schedule: [null, 3] },
    ])
      assert.deepEqual(describeSchedule(group as never, london), ['Contact the group for times']);
  });
});

describe('describeNext', () => {
  const group: Meets = { schedule: [{ byDay: ['TU'], startTime: '19:30', ...zoned }] };
  it('says the date', () =>
    assert.deepEqual(describeNext(group, london), ['Next: Tuesday 24 November, 7:30 pm']));
  it('says what is cancelled before it', () =>
    assert.deepEqual(
      describeNext({ ...group, changes: [{ date: '2026-11-24', status: 'cancelled' }] }, london),
      ['Cancelled: Tuesday 24 November, 7:30 pm', 'Next: Tuesday 1 December, 7:30 pm'],
    ));
  it('marks what is not as usual', () =>
    assert.deepEqual(
      describeNext({ ...group, changes: [{ date: '2026-11-24', status: 'online' }] }, london),
      ['Next: Online only: Tuesday 24 November, 7:30 pm'],
    ));
  it('says the year where it is not this one', () =>
    assert.deepEqual(describeNext({ schedule: [{ date: '2027-01-05', ...zoned }] }, london), [
      'Next: Tuesday, 5 January 2027',
    ]));
  it('says nothing where nothing is known', () =>
    assert.deepEqual(describeNext({ schedule: [{ text: 'Ask' }] }, london), []));
});

describe('describeDays and describeTimes', () => {
  const weekly = { byDay: ['TU'], startTime: '19:30', endTime: '21:00', ...zoned };
  for (const [schedule, words] of [
    [[weekly], 'Every Tuesday'],
    [[{ byDay: ['-1FR'], startTime: '10:00', ...zoned }], 'Last Friday of the month'],
    [[weekly, { byDay: ['-1FR'], startTime: '10:00', ...zoned }], 'Every Tuesday, last Friday of the month'],
    [[weekly, { ...weekly, startTime: '10:00', endTime: '11:00' }], 'Every Tuesday'],
    [[{ date: '2026-12-01', startTime: '10:00', ...zoned }], ''],
    [[{ text: 'Ask Sample Sam' }], ''],
  ] as [Meets['schedule'], string][])
    it(`say how often: ${words || 'nothing where it is not known'}`, () => {
      assert.equal(describeDays({ schedule }, london), words);
    });
  it('say the times of one meeting, and in the zone of the reader', () => {
    const next = nextOccurrence({ schedule: [weekly] }, london)!;
    assert.equal(describeTimes(next, london), '7:30–9 pm');
    assert.equal(
      describeTimes(next, { ...london, visitorZone: 'America/New_York' }),
      '7:30–9 pm, London time (2:30–4 pm your time)',
    );
  });
});

describe('describeStatus', () => {
  const group: Meets = { schedule: [{ byDay: ['TU'], startTime: '19:30', endTime: '21:00', ...zoned }] };
  const at = (time: string, visitorZone = 'Europe/London', of = group): string | undefined =>
    describeStatus(of, { from: Date.parse(`2026-11-24T${time}Z`), visitorZone })?.text;
  it('knows when it is on, in the reader’s time', () => {
    assert.equal(at('19:30'), 'On now, until 9 pm');
    assert.equal(at('20:59', 'America/New_York'), 'On now, until 4 pm');
    assert.equal(at('21:00'), undefined);
  });
  it('counts the minutes of the last hour', () => {
    assert.equal(at('18:29'), undefined);
    assert.equal(at('18:30'), 'Starts in 60 minutes');
    assert.equal(at('19:10'), 'Starts in 20 minutes');
    assert.equal(at('19:29'), 'Starts in 1 minute');
  });
  it('says nothing of a cancelled meeting', () =>
    assert.equal(
      at('19:40', 'Europe/London', { ...group, changes: [{ date: '2026-11-24', status: 'cancelled' }] }),
      undefined,
    ));
  it('says no end that nobody gave', () =>
    assert.equal(
      at('19:40', 'Europe/London', { schedule: [{ byDay: ['TU'], startTime: '19:30', ...zoned }] }),
      'On now',
    ));
});

describe('words and back', () => {
  for (const plan of [
    { byDay: ['TU'], startTime: '19:30', endTime: '21:00' },
    { byDay: ['1TU', '3TU'], startTime: '19:30' },
    { byDay: ['1TU', '-1FR'], startTime: '07:00', endTime: '08:15' },
    { byDay: ['-2TH'], startTime: '12:00' },
    {
      repeatFrequency: 'P2W',
      byDay: ['MO', 'TH'],
      startTime: '10:00',
      endTime: '12:00',
      startDate: '2026-11-02',
    },
    { repeatFrequency: 'P1D', startTime: '08:00' },
    { byDay: ['SU'], startTime: '19:30', byMonth: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12] },
    { byDay: ['FR'], startTime: '22:00', endTime: '01:00', endDate: '2027-06-25' },
  ])
    it(`understands its own words for ${JSON.stringify(plan)}`, async () => {
      const [words = ''] = await say({ ...plan, ...zoned });
      const { schedules } = await readEnglish(words);
      const [again] = await say({
        ...schedules[0],
        ...('startDate' in plan && { startDate: plan.startDate }),
        ...zoned,
      });
      assert.equal(again, words);
    });
});

describe('days in a row', () => {
  const week = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '09:00', ...zoned };
  it('are said as the language says them', async () => {
    assert.match((await say(week, { ...london, lang: 'es', words: es }))[0]!, /^De lunes a viernes/);
    assert.match((await say(week, { ...london, lang: 'ar', words: ar }))[0]!, /^من الاثنين إلى الجمعة/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { write } from '../../src/cli/convert.js';
import { advise, mayShow, normalise, noticeWeight } from '../../src/feed/index.js';

const consentOf = async (consent: unknown): Promise<object | undefined> => {
  const { feed } = await normalise({ testimonials: [{ id: 'a', quote: 'Words.', consent }] });
  assert.equal(feed.testimonials?.length, 1);
  return feed.testimonials[0]?.consent;
};

describe('consent as editors write it', () => {
  for (const [written, given] of [
    [true, true],
    ['yes', true],
    [false, false],
    ['no', false],
    ['withdrawn', false],
    [['website'], false],
    [{ given: 'yes', scope: 'website, photo' }, true],
    [{ given: 'as far as I know' }, false],
    [{ given: true, withdrawn: '2026-10-01' }, false],
    [{ given: true, withdrawn: 'on the phone' }, false],
    [{ given: true, expires: 'next summer' }, false],
    [{ given: true, date: 'spring 2024' }, true],
    [{ given: true, withdrawn: '', expires: null }, true],
  ] as const) {
    it(`reads ${JSON.stringify(written)} as ${given ? 'given' : 'not given'}`, async () => {
      const consent = (await consentOf(written)) as { given?: boolean; withdrawn?: boolean };
      assert.equal(consent.given === true && !consent.withdrawn, given);
    });
  }

  it('is absent where nothing is written', async () => {
    for (const nothing of [undefined, null, '']) assert.equal(await consentOf(nothing), undefined);
  });
});

const DAY = '2026-11-28';
const quoted = async (rest: object): Promise<{ shown: boolean; said: boolean; written: string }> => {
  const { feed, notices } = await normalise({ testimonials: [{ id: 'a', quote: 'Words.', ...rest }] });
  const all = [...notices, ...advise(feed, { today: DAY })];
  return {
    shown: !!feed.testimonials?.some((each) => mayShow(each, DAY)),
    said: all.some((notice) => notice.part === 'testimonials' && noticeWeight(notice) !== 'note'),
    written: write(feed, 'jsonld', { today: DAY }).text,
  };
};

describe('words whose consent is no plain yes are not shown, and the checker says so', () => {
  for (const consent of [
    { status: 'refused' },
    { status: 'pending' },
    { revoked: true },
    { Given: false },
    { GIVEN: 'No' },
    { Withdrawn: true },
    { given: true, Withdrawn: 'yes' },
    { given: true, withdrawnAt: '2026-10-01' },
    { given: true, revoked_on: '2026-10-01' },
    { given: true, retirado: true },
    { given: true, 'no longer': 'x' },
    { given: true, note: 'withdrawn on the phone' },
    { given: true, expired: true },
    { given: true, Expires: '2026-01-01' },
    { given: true, expiry: '2026-01-01' },
    { given: true, validUntil: 'summer' },
    { given: true, expires: '2030-01-01', expiresOn: '2026-01-01' },
    { given: [true] },
    { given: {} },
    { given: 'maybe' },
    { given: 'yes?' },
    'yes ✗',
    { status: '!approved' },
    { given: true, withdrawn: 'no?' },
    { scope: ['website'] },
    { date: '2026-05-01' },
    {},
    [],
    [true],
    'pending',
    'not given',
    7,
  ])
    it(JSON.stringify(consent), async () => {
      const { shown, said, written } = await quoted({ consent });
      assert.equal(shown, false);
      assert.ok(said);
      assert.doesNotMatch(written, /Words\./);
    });
  for (const beside of [
    { Consent: { given: false } },
    { Consent: 'no' },
    { CONSENT: { status: 'refused' }, consent: { given: true } },
    { consent: { given: true }, withdrawn: true },
    { consent: true, Revoked: '2026-10-01' },
    { consentGiven: 'no' },
    { consent_withdrawn: 'yes' },
    { consent: { given: true }, expires: '2026-01-01' },
    { hidden: true },
    { published: false },
  ])
    it(`beside the words: ${JSON.stringify(beside)}`, async () => {
      const { shown, said } = await quoted(beside);
      assert.equal(shown, false);
      assert.ok(said);
    });
  it('in a spreadsheet', async () => {
    for (const [heading, cell] of [
      ['Consent', 'refused'],
      ['Permission given', 'not yet'],
      ['Withdrawn', '1 October'],
      ['Consent withdrawn on', '2026-10-01'],
      ['Revoked', 'x'],
      ['Consent expires', 'last summer'],
      ['Expiry date', '2026-01-01'],
    ] as const) {
      const { feed } = await normalise(`Quote,Attribution,${heading}\nWords.,Sam,${cell}\n`);
      assert.deepEqual(
        feed.testimonials?.map((each) => mayShow(each, DAY)),
        [false],
        heading,
      );
    }
  });
});

describe('words with a plain yes, or nothing written down, are shown', () => {
  for (const rest of [
    {},
    { consent: null },
    { consent: '' },
    { consent: 'granted' },
    { consent: { status: 'granted' } },
    { consent: { Given: 'Yes', Scope: 'website, photo', Date: '2026-05-01' } },
    { consent: { given: true, withdrawn: false, revoked: 'no', expires: '2030-01-01', expired: false } },
    {
      consent: {
        given: true,
        _ours: 'refused twice before',
        notes: 'Signed form in the blue folder',
        by: 'Ana',
      },
    },
    { Consent: { given: true } },
    { consentGiven: 'yes', consentDate: '2026-05-01' },
    { published: '2026-05-01' },
  ])
    it(JSON.stringify(rest), async () => {
      assert.equal((await quoted(rest)).shown, true);
    });
  it('and a note that warns is read under its other names', async () => {
    const { feed } = await normalise({
      testimonials: [{ id: 'a', quote: 'Words.', ContentWarning: 'Loss' }],
    });
    assert.equal(feed.testimonials?.[0]?.contentNote, 'Loss');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise } from '../../src/feed/index.js';

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

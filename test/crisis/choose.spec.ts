import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseCrisisHelp, crisisCountry } from '../../src/crisis/choose.js';
import { CRISIS_COUNTRIES, builtInLines, emergencyNumber } from '../../src/crisis/lines.js';
import { CRISIS_PROOFS } from '../../src/crisis/sources.js';

const names = (help: ReturnType<typeof chooseCrisisHelp>): string[][] =>
  help.groups.map((group) => group.map(({ name }) => name));

describe('the country whose lines are shown', () => {
  it('is the one that was said, else the region of the language', () => {
    assert.equal(crisisCountry('ie', 'en-GB'), 'IE');
    assert.equal(crisisCountry(undefined, 'en-GB'), 'GB');
    assert.equal(crisisCountry('', 'zh-Hant-NZ'), 'NZ');
    assert.equal(crisisCountry(' uk '), 'GB');
  });

  it('is nobody’s guess where neither says one', () => {
    for (const lang of ['en', 'ar', 'es-419', '']) assert.equal(crisisCountry(undefined, lang), '');
  });
});

describe('the help for a country', () => {
  it('gives the number for emergencies of each country that is built in', () => {
    const numbers = { US: '911', CA: '911', GB: '999', IE: '112', AU: '000', NZ: '111' };
    assert.deepEqual([...CRISIS_COUNTRIES].sort(), Object.keys(numbers).sort());
    for (const [country, number] of Object.entries(numbers)) assert.equal(emergencyNumber(country), number);
  });

  it('puts lines that belong together into one group', () => {
    assert.deepEqual(names(chooseCrisisHelp({ lang: 'en-GB' })), [
      ['Samaritans', 'Shout'],
      ['NHS 111, mental health option'],
    ]);
  });

  it('gives an unknown country no number of another one', () => {
    for (const country of ['FR', 'XX', '__proto__', 'constructor']) {
      const help = chooseCrisisHelp({ country, lang: 'en-US' });
      assert.equal(help.emergency, undefined);
      assert.deepEqual(help.groups, []);
    }
  });

  it('shows the feed’s lines first, and one with the same number instead of the built-in one', () => {
    const lines = [
      { name: 'Our own line', phone: '0300 000 0000', country: 'GB' },
      { name: 'Samaritans (ring us)', phone: '116123' },
    ];
    assert.deepEqual(names(chooseCrisisHelp({ country: 'GB', lang: 'en', lines })), [
      ['Our own line'],
      ['Samaritans (ring us)'],
      ['Shout'],
      ['NHS 111, mental health option'],
    ]);
  });

  it('leaves out lines of other countries, and keeps those without one', () => {
    const lines = [
      { name: 'French', country: 'FR', phone: '3114' },
      { name: 'British', country: 'uk', phone: '1' },
      { name: 'Anywhere', chatUrl: 'https://example.org' },
    ];
    assert.deepEqual(names(chooseCrisisHelp({ country: 'GB', lang: 'en', lines, mode: 'replace' })), [
      ['British'],
      ['Anywhere'],
    ]);
  });

  it('replaces the built-in lines, never the number for emergencies', () => {
    const help = chooseCrisisHelp({ country: 'NZ', lang: 'en', lines: [{ name: 'Ours' }], mode: 'replace' });
    assert.deepEqual(names(help), [['Ours']]);
    assert.equal(help.emergency, '111');
  });
});

describe('each built-in line', () => {
  it('has a proof with a source and a day, and the number for emergencies too', () => {
    for (const country of CRISIS_COUNTRIES) {
      for (const name of ['emergency', ...builtInLines(country).map((line) => line.name)]) {
        const proof = CRISIS_PROOFS.find((each) => each.country === country && each.name === name);
        assert.ok(proof, `${country}: ${name}`);
        assert.match(proof.source, /^https:\/\//);
        assert.match(proof.checked, /^20\d\d-\d\d-\d\d$/);
        assert.ok(Date.parse(proof.checked) <= Date.now(), `${name} was checked in the future`);
      }
    }
  });

  it('is the only thing that is proved', () => {
    const known = CRISIS_COUNTRIES.flatMap((country) =>
      ['emergency', ...builtInLines(country).map(({ name }) => name)].map((name) => country + name),
    );
    assert.deepEqual(CRISIS_PROOFS.map(({ country, name }) => country + name).sort(), known.sort());
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advise, noticeText, type Feed } from '../../src/feed/index.js';

const today = '2026-11-23';
const codes = (feed: Feed): string[] => advise(feed, { today }).map(({ code, field }) => `${code} ${field}`);
const group = (rest: object): Feed => ({ groups: [{ id: 'a', name: 'A', ...rest }] });
const quote = (rest: object): Feed => ({
  testimonials: [{ id: 'a', quote: 'It helped', consent: { given: true }, ...rest }],
});

describe('advice to the editor', () => {
  it('says nothing about a feed that is in order', () => {
    assert.deepEqual(
      codes(
        group({
          lastVerified: '2026-11-01',
          online: { url: 'https://meet.example/1' },
          description: 'Tea and talk.',
        }),
      ),
      [],
    );
    assert.deepEqual(codes(quote({ attribution: 'Sarah' })), []);
  });

  it('names a telephone number that nobody can dial', () => {
    assert.deepEqual(
      codes({
        ...group({ online: { phone: 'ask the host' }, contact: { phone: '020 7946 0000 / 020 7946 0001' } }),
        crisis: [{ name: 'Ours', phone: '1-888-NYC-WELL', sms: 'text us' }],
        booking: { phone: 'at the desk' },
      }),
      ['no-number online.phone', 'no-number sms', 'no-number booking.phone'],
    );
  });

  describe('on a place on the map', () => {
    const at = (id: string, latitude: number, longitude: number, rest: object = {}) => ({
      id,
      name: id,
      location: {
        addressLocality: 'Leeds',
        addressRegion: 'West Yorkshire',
        addressCountry: 'GB',
        latitude,
        longitude,
        ...rest,
      },
    });
    const leeds = [at('a', 53.8, -1.55), at('b', 53.81, -1.54), at('c', 53.79, -1.56)];
    const said = (...groups: object[]) =>
      advise({ groups } as Feed, { today }).map(({ id, code, meant }) => [id, code, meant].join(' '));
    const us = { addressLocality: 'Portland', addressRegion: 'ME', addressCountry: 'US' };

    it('says nothing where all is well, islands far off and lone towns too', () => {
      assert.deepEqual(
        said(
          ...leeds,
          at('bradford', 53.79, -1.75, { addressLocality: 'Bradford' }),
          at('shetland', 60.15, -1.15, { addressLocality: 'Lerwick', addressRegion: 'Shetland' }),
          at('hawaii', 21.3, -157.86, { ...us, addressLocality: 'Honolulu', addressRegion: 'HI' }),
          at('anywhere', 9.03, 38.74, {
            addressLocality: 'Addis Ababa',
            addressRegion: '',
            addressCountry: 'ET',
          }),
          { id: 'none', name: 'none', location: { addressCountry: 'GB' } },
        ),
        [],
      );
    });

    it('finds the lost minus, by the country and, inside it, by the town', () => {
      assert.deepEqual(said(at('x', 43.66, 70.25, us)), ['x sign-point 43.66, -70.25.']);
      assert.deepEqual(said(...leeds, at('x', 53.8, 1.55)), ['x sign-point 53.8, -1.55.']);
      assert.deepEqual(said(...leeds, at('x', 53.7, 1.3, { addressLocality: 'Ossett' })), [
        'x sign-point 53.7, -1.3.',
      ]);
      const sydney = { addressLocality: 'Sydney', addressRegion: 'NSW', addressCountry: 'AU' };
      assert.deepEqual(said(at('x', 33.87, 151.2, sydney)), ['x sign-point -33.87, 151.2.']);
    });

    it('finds a pair the other way round, with its signs', () => {
      assert.deepEqual(said(at('x', -1.55, 53.8)), ['x swapped-point 53.8, -1.55.']);
      assert.deepEqual(said(at('x', -70.25, 43.66, us)), ['x swapped-point 43.66, -70.25.']);
      assert.deepEqual(said(at('x', 70.25, 43.66, us)), ['x swapped-point 43.66, -70.25.']);
    });

    it('says which place is far from the others of its town, and which is in no country of its own', () => {
      assert.deepEqual(said(...leeds, at('x', 51.5, -0.1)), [
        'x far-point (About 273 km from the others in Leeds.)',
      ]);
      assert.deepEqual(said(at('x', 0, 0)), ['x far-point (Not in GB.)']);
    });
  });

  it('asks for a new look after 90 days', () => {
    assert.deepEqual(codes(group({ lastVerified: '2026-08-01' })), ['stale lastVerified']);
    assert.deepEqual(codes(group({ lastVerified: '2026-08-26' })), []);
  });

  for (const [said, short] of [
    ['Sarah Miller', 'Sarah M.'],
    ['Sarah Jane Miller, Anytown', undefined],
    ['Dr. José García', 'José G.'],
    ['Ludwig van Beispiel', 'Ludwig B.'],
    ['Sarah', undefined],
    ['Sarah M.', undefined],
    ['A parent, 40s', undefined],
    ['Anonymous', undefined],
    ['Group Member', undefined],
    ['Peer Worker', undefined],
  ] as const)
    it(short ? `shortens “${said}” to “${short}”` : `leaves “${said}” as it is`, () => {
      const [notice] = advise(quote({ attribution: said }), { today });
      if (said === 'Sarah Jane Miller, Anytown') assert.ok(notice, 'three names are a full name too');
      else assert.equal(notice?.meant, short);
    });

  it('finds quotes that may not be used any more', () => {
    assert.deepEqual(codes(quote({ consent: { given: true, withdrawn: true } })), ['withdrawn consent']);
    assert.deepEqual(codes(quote({ consent: { given: false } })), ['withdrawn consent']);
    assert.deepEqual(codes(quote({ consent: { given: true, expires: '2026-01-01' } })), [
      'withdrawn consent.expires',
    ]);
    assert.deepEqual(codes(quote({ consent: undefined })), ['no-consent consent']);
  });

  it('offers kinder words for labels, but not for what a fellowship or a person calls itself', () => {
    const [notice] = advise(group({ description: 'For families of those who committed suicide.' }), {
      today,
    });
    assert.match(
      noticeText(notice!),
      /“committed suicide” puts a label on people\. Kinder wording: died by suicide/,
    );
    assert.deepEqual(codes(group({ summary: 'For addicts', firstVisit: { whatHappens: 'Addicts meet.' } })), [
      'label summary',
      'label firstVisit.whatHappens',
    ]);
    assert.deepEqual(
      codes({ groups: [{ id: 'a', name: 'Sex Addicts Anonymous', summary: 'Alcoholics Anonymous' }] }),
      [],
    );
    assert.deepEqual(codes(quote({ quote: 'I am an addict and proud of my recovery.' })), []);
  });

  it('finds a password beside a meeting link', () => {
    assert.deepEqual(codes(group({ online: { url: 'https://meet.example/j/1?pwd=abc' } })), [
      'password online.url',
    ]);
    assert.deepEqual(
      codes(group({ online: { url: 'https://meet.example/1', joinInfo: 'Passcode: 1234' } })),
      ['password online.joinInfo'],
    );
    assert.deepEqual(codes(group({ online: { joinInfo: 'The password is sent after sign-up' } })), []);
  });

  it('warns of a public link to a group for people under 18', () => {
    assert.deepEqual(codes(group({ ageMax: 17, online: { url: 'https://meet.example/1' } })), [
      'young-public online.url',
    ]);
    assert.deepEqual(codes(group({ ageMax: 25, online: { url: 'https://meet.example/1' } })), []);
  });

  it('finds answers that are hard to read, in English only', () => {
    const hard =
      'Notwithstanding considerable organisational heterogeneity, participation in facilitated psychoeducational interventions necessitates preliminary administrative registration procedures, the confidentiality implications of which are communicated comprehensively to prospective participants throughout preparatory consultation appointments with appropriately qualified professional practitioners before commencement of the aforementioned therapeutic programme activities.';
    const easy =
      'No. You can just sit and listen. Some people do that for weeks. When you want to talk, you can. When you do not, that is fine too. We start with tea. Then we go round and say our names. You can pass. Nobody will ask you why.';
    const faq = (answer: string, language?: string): Feed => ({
      faqs: [{ id: 'a', question: 'Q', answer, ...(language && { language }) }],
    });
    assert.deepEqual(codes(faq(hard)), ['hard-to-read answer']);
    assert.deepEqual(codes(faq(easy)), []);
    assert.deepEqual(codes(faq(hard, 'de')), []);
  });

  it('names rows as the file does', () => {
    const [notice] = advise(group({ lastVerified: '2020-01-01' }), { today, rows: { groups: [17] } });
    assert.equal(notice?.row, 17);
  });
});

/**
 * What is to be hidden, told in many ways: what the widgets' own reader hides, PHP neither serves nor prints. Also the other way round
 * for the plain words: what is public stays.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../../dist/browser/feed.js';
import { carefulWords } from '../promises/lib/careful.mjs';

const STREET = '99 Hidden Lane';
const LINK = 'https://meet.example/secret';
const QUOTE = 'Nobody may read these words.';
const SECRET = { place: /Hidden Lane|ZZ9|53\.98765/, link: /meet\.example/, words: /Nobody may read/ };
const place = {
  name: `House at ${STREET}`,
  streetAddress: STREET,
  postalCode: 'ZZ9 9ZZ',
  latitude: 53.98765,
  area: 'North side',
};
const online = { platform: 'Zoom', url: LINK };

const group = (rest) => ({ groups: [{ id: 'a', name: 'Walk', ...rest }] });
const story = (rest) => ({ testimonials: [{ id: 't', quote: QUOTE, ...rest }] });
const sheet = (heading, cell) =>
  `Name,Street address,Postcode,Online link,${heading}\nWalk,${STREET},ZZ9 9ZZ,${LINK},${cell}\n`;

const words = carefulWords(7, 140);
const KEYS = [
  'PRECISION',
  'Precision',
  'location_precision',
  'hideAddress',
  'hide_location',
  'private',
  'confidential',
  'isHidden',
  'doNotShow',
];
const SHOW_KEYS = ['showAddress', 'show_on_map', 'visible', 'public', 'publishLocation'];
const STORY_KEYS = [
  'withdrawn',
  'revoked',
  'refused',
  'private',
  'hidden',
  'consentRefused',
  'consent_withdrawn',
  'permissionDenied',
];

/** @returns {[kind: 'place' | 'link' | 'words', document: unknown][]} */
function documents() {
  const hidden = [
    ...words.flatMap((word) => [
      ['place', group({ location: { ...place, precision: word } })],
      ['place', group({ Location: { ...place, Precision: word } })],
      ['link', group({ online: { ...online, disclosure: word } })],
      [
        'place',
        group({
          location: { area: 'South side' },
          changes: [{ date: '2030-01-01', status: 'moved', location: { ...place, precision: word } }],
        }),
      ],
      ['words', story({ consent: typeof word === 'boolean' || word === 'active' ? 'no' : { given: word } })],
    ]),
    ...[true, 'yes', 'x', 1, 'members', '???'].flatMap((word) => [
      ...KEYS.flatMap((key) => [
        ['place', group({ location: place, [key]: word, address: STREET })],
        ['place', group({ location: { ...place, [key]: word } })],
      ]),
      ...['hideLink', 'private', 'hide_online_link'].map((key) => ['link', group({ online, [key]: word })]),
      ...STORY_KEYS.map((key) => ['words', story({ [key]: word })]),
      ...STORY_KEYS.map((key) => ['words', story({ consent: { given: true, [key]: word } })]),
    ]),
    ...[false, 'no', 0, 'never', 'members'].flatMap((word) =>
      SHOW_KEYS.map((key) => ['place', group({ location: { ...place, [key]: word } })]),
    ),
    ...['area', 'on-request', 'on request', 'do not show', 'not exact', 'exact?', '🚫 public'].flatMap(
      (word) => [
        [
          'place',
          group({
            location: place,
            changes: [{ date: '2030-01-01', location: place }],
            schedule: [{ text: 'Mondays', address: STREET }],
            precision: word,
          }),
        ],
        ['place', sheet('Precision', word)],
        ['place', sheet('Location precision', word)],
      ],
    ),
    ...['yes', 'TRUE', 'x', 'members'].flatMap((word) => [
      ['place', sheet('Hide address', word)],
      ['place', sheet('Address hidden?', word)],
      ['link', sheet('Hide link', word)],
      ['link', sheet('Disclosure', word)],
      ['words', `Quote,Name,Withdrawn\n${QUOTE},Ana,${word}\n`],
    ]),
    ...['no', 'pending', 'asked her'].map((word) => ['words', `Quote,Name,Consent\n${QUOTE},Ana,${word}\n`]),
    ['words', story({ consent: { given: true, expires: '2020-01-01' } })],
    ['words', story({ consent: { given: true, expires: 'soon' } })],
    ['words', story({ consent: { status: 'pending' } })],
    ['words', story({ consent: [] })],
  ];
  return hidden;
}

const OPEN = [
  ['place', group({ location: place })],
  ['place', group({ location: { ...place, precision: 'exact' } })],
  ['place', group({ location: { ...place, precision: 'Full address' } })],
  ['place', group({ location: place, hideAddress: 'no', privacy: { confidential: true } })],
  ['link', group({ online: { ...online, disclosure: 'public' } })],
  ['words', story({})],
  [
    'words',
    story({ consent: { given: true, method: 'by e-mail', expires: '2999-01-01', withdrawn: false } }),
  ],
  ['words', story({ consentGiven: 'yes' })],
  ['place', sheet('Precision', 'exact')],
  ['place', sheet('Hide address', 'no')],
  ['words', `Quote,Name,Consent\n${QUOTE},Ana,yes\n`],
];

/** As the widgets decide on the consent that was read. */
const mayShow = ({ consent }) =>
  !consent ||
  (consent.given === true &&
    !consent.withdrawn &&
    (!consent.expires || consent.expires >= new Date().toISOString().slice(0, 10)));

const textOf = (document) => (typeof document === 'string' ? document : JSON.stringify(document));

/** What PHP serves and prints of each document. */
function byPhp(site, all) {
  writeFileSync(join(site.web, 'hidden.json'), JSON.stringify(all.map(([, document]) => textOf(document))));
  return JSON.parse(
    site.php(
      `$said = array(); foreach ( json_decode( file_get_contents( __DIR__ . '/hidden.json' ) ) as $text ) { $read = PeerSupport\\read_list( $text );
      $feed = $read['feed']; $said[] = array( $read['body'], PeerSupport\\groups_html( $feed['groups'] ?? array() ) . PeerSupport\\stories_html( $feed['testimonials'] ?? array() ) . PeerSupport\\structured_data( 'group-finder', $feed ) ); }
      echo json_encode( $said );`,
    ),
  );
}

export async function hiddenAgrees(site) {
  const hidden = documents();
  const said = byPhp(site, hidden);
  let compared = 0;
  for (const [i, [kind, document]] of hidden.entries()) {
    const { feed } = await normalise(textOf(document));
    feed.testimonials = feed.testimonials?.filter(mayShow);
    if (SECRET[kind].test(JSON.stringify(feed))) continue; // the widgets show it: nothing says that it is to be hidden
    compared++;
    for (const [j, what] of ['served', 'printed'].entries())
      assert.doesNotMatch(said[i][j], SECRET[kind], `${what}: ${textOf(document)}`);
  }
  assert.ok(compared > hidden.length * 0.9, `${compared} of ${hidden.length} were hidden by the widgets`);
  const open = byPhp(site, OPEN);
  for (const [i, [kind, document]] of OPEN.entries())
    assert.match(open[i][0], SECRET[kind], textOf(document));
  return compared;
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dialAny as dial } from '../../src/text/numbers.js';
import { dial as dialAtOnce, dialPlain, fetchNumbers, lacksNumbers } from '../../src/text/phone.js';

const links = (written: string, how?: 'call' | 'text'): string[] =>
  dial(written, how).flatMap(({ href }) => href ?? []);

describe('a number as people write it', () => {
  const rung: Record<string, string[]> = {
    '020 7946 0000': ['tel:02079460000'],
    '+44 20 7946 0000': ['tel:+442079460000'],
    '+44 (0)20 7946 0000': ['tel:+442079460000'],
    '(020) 7946 0000': ['tel:02079460000'],
    '+1 (646) 555-0100': ['tel:+16465550100'],
    '1 (646) 555.0100': ['tel:16465550100'],
    '0711/123456': ['tel:0711123456'],
    '01 23 45 67 89': ['tel:0123456789'],
    'Tel. 020 7946 0000': ['tel:02079460000'],
    '988': ['tel:988'],
    '116 123': ['tel:116123'],
    '13 11 14': ['tel:131114'],
    '9-8-8': ['tel:988'],
    // the first number only
    '988 then press 1': ['tel:988'],
    '988, then press 1': ['tel:988'],
    'Dial 988 and press 1': ['tel:988'],
    '0800 555 111 (9-5)': ['tel:0800555111'],
    '0800 555 111 (9am-5pm)': ['tel:0800555111'],
    '0800 555 111 9-5': ['tel:0800555111'],
    '0800 555 111, 10:00-16:00': ['tel:0800555111'],
    '0800 555 111 10.00 - 16.00': ['tel:0800555111'],
    '0800 555 111 (24/7)': ['tel:0800555111'],
    '988 24 hours': ['tel:988'],
    '116 123, 24/7': ['tel:116123'],
    '24 hours: 0808 808 4994': ['tel:08088084994'],
    '0808 808 4994 7 days a week': ['tel:08088084994'],
    '0800 555 111 option 2': ['tel:0800555111'],
    '0800 555 111 (since 2019)': ['tel:0800555111'],
    '0161 496 0000/1': ['tel:01614960000'],
    '0800/555 111': ['tel:0800555111'],
    '+49 (0)711 / 123 45-67': ['tel:+497111234567'],
    '116123 (24/7/365)': ['tel:116123'],
    '02079460000 2': ['tel:02079460000'],
    '0800 555 111/222': ['tel:0800555111'],
    'Tel: 0800/555 111, Fax: 0800/555 112': ['tel:0800555111'],
    '+ 44 20 7946 0000': ['tel:+442079460000'],
    '1-800-DONT-CUT (366-8288)': ['tel:18003668288'],
    // two numbers
    '020 7946 0000 / 020 7946 0001': ['tel:02079460000', 'tel:02079460001'],
    '020 7946 0000 or 020 7946 0001': ['tel:02079460000', 'tel:02079460001'],
    '020 7946 0000, 07700 900000': ['tel:02079460000', 'tel:07700900000'],
    '02079460000,07700900000': ['tel:02079460000', 'tel:07700900000'],
    '020 7946 0000 07700 900000': ['tel:02079460000', 'tel:07700900000'],
    '020 7946 0000 - 020 7946 0001': ['tel:02079460000', 'tel:02079460001'],
    '020 7946 0000\n020 7946 0001': ['tel:02079460000', 'tel:02079460001'],
    '999 or 112': ['tel:999', 'tel:112'],
    // letters by the keypad
    '1-888-NYC-WELL': ['tel:18886929355'],
    '1-800-273-TALK (8255)': ['tel:18002738255'],
    '1-888-nyc-well': ['tel:18886929355'],
    '1 800 SUICIDE': ['tel:18007842433'],
    '1-800-4-A-CHILD': ['tel:18004224453'],
    '13YARN': ['tel:139276'],
    '13 YARN': ['tel:139276'],
    '988 USA': ['tel:988'],
    // pauses, codes, extensions
    '+1 646 555 0100,,123456789#': ['tel:+16465550100,,123456789%23'],
    '+16465588656,,4406992123#,,,,*123456#': ['tel:+16465588656,,4406992123%23,,,,*123456%23'],
    '+1 646 555 0100; 123456#': ['tel:+16465550100;123456%23'],
    '646-555-0100;123456#': ['tel:6465550100;123456%23'],
    '646-555-0100p123#': ['tel:6465550100,123%23'],
    '646-555-0100w123#': ['tel:6465550100;123%23'],
    '646-555-0100, 123456#': ['tel:6465550100,123456%23'],
    '712-555-0100 Access Code: 123456': ['tel:7125550100,,123456'],
    '+1 650-555-0100 PIN: 123 456 789#': ['tel:+16505550100,,123456789%23'],
    '712-555-0100 password: 123456': ['tel:7125550100'],
    '020 7946 0000 ext 12': ['tel:02079460000,12'],
    '020 7946 0000 ext. 12': ['tel:02079460000,12'],
    '020 7946 0000 x12': ['tel:02079460000,12'],
    // other digits
    '٠٢٠ ٧٩٤٦ ٠٠٠٠': ['tel:02079460000'],
    '۰۲۰ ۷۹۴۶ ۰۰۰۰': ['tel:02079460000'],
    '＋４４ ２０ ７９４６ ００００': ['tel:+442079460000'],
    '\u202e321 611': ['tel:321611'],
    '020\u00a07946\u20110000': ['tel:02079460000'],
    // texts
    'Text HOME to 741741': ['sms:741741?body=HOME'],
    'HOME to 741741': ['sms:741741?body=HOME'],
    'Send STOP to 12345': ['sms:12345?body=STOP'],
    'RING to 12345': ['tel:12345'],
    'Sam to 020 7946 0000': ['tel:02079460000'],
    'text “HOME” to 741741': ['sms:741741?body=HOME'],
    'Text HOME to 741741 or call 988': ['sms:741741?body=HOME', 'tel:988'],
    'Call 988 or text HOME to 741741': ['tel:988', 'sms:741741?body=HOME'],
    'Call or text 988': ['tel:988'],
    'Text 741741': ['sms:741741'],
    'Text HOME to 741741 (US) or 686868 (Canada)': ['sms:741741?body=HOME', 'sms:686868?body=HOME'],
    'Envía HOLA al 741741': ['sms:741741?body=HOLA'],
    // no number
    'ask at the desk': [],
    '33(0)1.23.45.67.89': [],
    '646-555-O100': [],
    '020 7946 OOOO': [],
    'Fax 0800 555 112': [],
    'Zoom 812 3456 7890': [],
    '9-5': [],
    '24/7': [],
    'Room 101': [],
    '2026-11-28': [],
    '*#06#': [],
    '#31#': [],
    '12345678901234567890': [],
    '': [],
  };
  for (const [written, wanted] of Object.entries(rung))
    it(`dials ${wanted.join(' and ') || 'nothing'} for “${written}”`, () => {
      assert.deepEqual(links(written), wanted);
    });

  it('is written to where the field is for texts', () => {
    assert.deepEqual(links('85258', 'text'), ['sms:85258']);
    assert.deepEqual(links('SHOUT to 85258', 'text'), ['sms:85258?body=SHOUT']);
    assert.deepEqual(links('text hello to 50808', 'text'), ['sms:50808?body=hello']);
  });

  it('loses nothing of what was written but marks that are not seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const shown = dial(text)
          .map((piece) => piece.text)
          .join('');
        assert.equal(
          shown,
          text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '').trim(),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is dialled as it is shown, digit for digit, whatever stands around it', () => {
    const word = fc.constantFrom(
      ...[
        '988',
        '020 7946 0000',
        '1-888-NYC-WELL',
        '(9-5)',
        '24/7',
        'or',
        'and',
        ',',
        ' / ',
        'ext 12',
        ',,123#',
        'x',
      ],
      ...[
        'Text',
        'HOME',
        'to',
        '741741',
        'Access Code:',
        '123456',
        'press 1',
        '٠٢٠٧٩٤٦',
        '+44 20',
        '-',
        '#',
        'p',
        ';',
        '\u202e',
      ],
    );
    const keys = '22233344455566677778889999';
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom('', ' '), (words, space) => {
        for (const { text, href, sms } of dial(words.join(space))) {
          if (!href) continue;
          const shown = (sms?.number ?? text)
            .replace(/Access Code|ext/g, '')
            .replace(/[,;]/.test(href) ? /[xpw]+(?= ?[\d٠-٩,;#*])/g : /^$/, '')
            .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
            .replace(/[A-Z]/gi, (letter) => keys[letter.toUpperCase().charCodeAt(0) - 65]!);
          assert.equal(
            href.replace(/\?.*/, '').replaceAll('%23', '#').replace(/\D/g, ''),
            shown.replace(/\D/g, ''),
            `“${text}” opens ${href}`,
          );
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('takes no longer than its length for the oddest of texts', () => {
    for (const odd of [
      '1 '.repeat(250),
      '(1'.repeat(250),
      '1,'.repeat(250),
      '1-A'.repeat(160),
      'Text a to '.repeat(50),
    ]) {
      const began = performance.now();
      for (let i = 0; i < 20; i++) dial(odd);
      assert.ok(performance.now() - began < 1000, odd.slice(0, 12));
    }
  });

  it('is dialled at once where it is written plainly, as it is when all numbers can be read', () => {
    for (const written of ['988', '116 123', '13 11 14', '0477 13 11 14', '+44 20 7946 0000', '646-555-0100'])
      assert.deepEqual(dialPlain(written), dial(written)[0], written);
    for (const written of ['85258', 'SHOUT to 85258', 'HELLO to 50808'])
      assert.deepEqual(dialPlain(written, 'text'), dial(written, 'text')[0], written);
    const part = fc.constantFrom(
      '0',
      '1',
      '20',
      '19',
      '44',
      '116',
      '999',
      '555',
      '2026',
      '7946',
      '0000',
      ' ',
      '-',
      '+',
      'STOP to ',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 9 }),
        fc.constantFrom('call' as const, 'text' as const),
        (parts, how) => {
          const written = parts.join('').trim();
          const plain = dialPlain(written, how);
          if (plain) assert.deepEqual([plain], dial(written, how), written);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('is words until what reads it is here, and then dialled', async () => {
    for (const written of ['2026', '2026-11-28', '10-16', '1-888-NYC-WELL'])
      assert.deepEqual(dialAtOnce(written), [{ text: written }]);
    assert.equal(lacksNumbers(), true);
    assert.equal(await fetchNumbers(), true);
    assert.equal(lacksNumbers(), false);
    assert.equal(dialAtOnce('1-888-NYC-WELL')[0]?.href, 'tel:18886929355');
    assert.equal(dialAtOnce('2026-11-28')[0]?.href, undefined);
  });
});

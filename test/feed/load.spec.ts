/** How a feed is fetched, from a real server on this machine. */
import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { decode, load, type FeedError } from '../../src/feed/index.js';

let server: Server;
let address = '';
let answer: RequestListener;
let asked: Parameters<RequestListener>[0][] = [];
const quick = { retries: 2, backOff: 5 };

const failure = async (work: Promise<unknown>): Promise<Pick<FeedError, 'code' | 'message'>> => {
  try {
    await work;
  } catch (reason) {
    return reason as FeedError;
  }
  throw new Error('it was read');
};

before(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/feed.json`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

describe('a feed is fetched', () => {
  it('as text, letters that are cut between two packets included', async () => {
    const bytes = Buffer.from('{"groups":[{"name":"Café ☕"}]}');
    answer = (_, response) => {
      response.write(bytes.subarray(0, bytes.indexOf('é') + 1));
      setTimeout(() => response.end(bytes.subarray(bytes.indexOf('é') + 1)), 20);
    };
    assert.equal(await load(address), bytes.toString());
  });
  it('without cookies and without saying where from', async () => {
    answer = (_, response) => void response.writeHead(200, { 'set-cookie': 'a=b' }).end('[]');
    await load(address);
    await load(address);
    for (const { headers } of asked) {
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
    }
  });
  it('in words to the browser, which has cookies and a page to tell of', async (t) => {
    const inits: (RequestInit | undefined)[] = [];
    t.mock.method(globalThis, 'fetch', (_: unknown, init?: RequestInit) => {
      inits.push(init);
      return Promise.resolve(new Response('[]'));
    });
    await load(address);
    assert.equal(inits[0]?.credentials, 'omit');
    assert.equal(inits[0].referrerPolicy, 'no-referrer');
  });
  it('and its first words are told while the rest is on its way', async () => {
    let rest: (() => void) | undefined;
    answer = (_, response) => {
      response.write('[{"slug":"a"},');
      rest = () => response.end('{}]');
    };
    const starts: string[] = [];
    const text = load(address, {
      onStart: (start) => {
        starts.push(start);
        rest?.();
      },
    });
    assert.equal(await text, '[{"slug":"a"},{}]'); // it would never end if nobody had been told
    assert.deepEqual(starts, ['[{"slug":"a"},']);
  });
  it('again after a fault that passes, each time later', async () => {
    answer = (_, response) => void response.writeHead(asked.length < 3 ? 503 : 200).end('[]');
    assert.equal(await load(address, quick), '[]');
    assert.equal(asked.length, 3);
  });
});

describe('a feed is waited for', () => {
  it('as long as it goes on, however slow it is', async () => {
    answer = (_, response) => {
      let n = 0;
      const go = (): void => {
        if (n++ < 24) {
          response.write('[');
          setTimeout(go, 25);
        } else response.end();
      };
      go();
    };
    assert.equal(await load(address, { timeout: 250, retries: 0 }), '['.repeat(24));
  });
  it('but not when it stops midway', async () => {
    answer = (_, response) => void response.write('[');
    assert.equal((await failure(load(address, { timeout: 400, retries: 0 }))).code, 'timeout');
  });
  for (const [what, value, least] of [
    ['seconds', () => '1', 950],
    ['a date', () => new Date(Date.now() + 2000).toUTCString(), 900],
    ['a date that has gone by', () => new Date(0).toUTCString(), 0],
    ['nothing that can be read', () => 'soon', 0],
  ] as const)
    for (const status of [429, 503])
      it(`again after ${String(status)} when it says so in ${what}`, async () => {
        const times: number[] = [];
        answer = (_, response) => {
          times.push(performance.now());
          if (times.length > 1) response.end('[]');
          else response.writeHead(status, { 'retry-after': value() }).end();
        };
        assert.equal(await load(address, quick), '[]');
        assert.ok((times[1] ?? 0) - (times[0] ?? 0) >= least);
      });
  it('but not for an hour: it is told at once', async () => {
    answer = (_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end();
    assert.equal((await failure(load(address, quick))).code, 'status');
    assert.equal(asked.length, 1);
  });
});

describe('a feed is decoded', () => {
  const TEXT = 'Name,Day\nCafé für Mütter – “Grüße”,Tuesday\n';
  const utf16 = (text: string, big = false): Buffer => {
    const bytes = Buffer.from(text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const cp1252 = (text: string): Buffer =>
    Buffer.from(text.replace(/–/g, '\x96').replace(/“/g, '\x93').replace(/”/g, '\x94'), 'latin1');
  const latin = 'Name,Day\nCafé für Mütter,Tuesday\n';
  const arabic = 'Name,Day\nحلقة الثلاثاء,Tuesday\n';
  for (const [what, bytes, type, text] of [
    ['UTF-8', Buffer.from(TEXT), 'text/csv', TEXT],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), 'text/csv', TEXT],
    ['UTF-8 of a server that says Latin-1', Buffer.from(TEXT), 'text/csv; charset=ISO-8859-1', TEXT],
    ['windows-1252, as the server says', cp1252(TEXT), 'text/csv; charset="windows-1252"', TEXT],
    ['windows-1252 of a silent server', cp1252(TEXT), 'text/csv', TEXT],
    ['windows-1252 of a server that says UTF-8', cp1252(TEXT), 'text/csv; charset=utf-8', TEXT],
    ['windows-1252 of a server that says nonsense', cp1252(TEXT), 'text/csv; charset=x-none', TEXT],
    ['Latin-1', Buffer.from(latin, 'latin1'), 'text/csv;charset=latin1', latin],
    [
      'Cyrillic, as the server says',
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      'text/csv; charset=windows-1251',
      'Привет',
    ],
    ['Japanese in escapes', Buffer.from('\x1b$B$"\x1b(B', 'latin1'), 'text/csv; charset=iso-2022-jp', 'あ'],
    ['UTF-16 with its mark', utf16(`\ufeff${TEXT}`), 'text/csv', TEXT],
    ['UTF-16 big endian with its mark', utf16(`\ufeff${TEXT}`, true), 'text/csv', TEXT],
    ['UTF-16 without a mark', utf16(TEXT), 'text/csv; charset=utf-8', TEXT],
    ['UTF-16 big endian without a mark', utf16(TEXT, true), 'text/csv', TEXT],
    ['Arabic in UTF-16 without a mark', utf16(arabic), 'text/csv', arabic],
    [
      'UTF-8 with one wrong byte',
      Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe9])]),
      'text/csv',
      `${TEXT}\ufffd`,
    ],
    ['nothing', Buffer.from(''), 'text/csv', ''],
  ] as const) {
    it(`from ${what}, in one part or two`, async () => {
      answer = (_, response) => void response.writeHead(200, { 'content-type': type }).end(bytes);
      assert.equal(await load(address, quick), text);
      answer = (_, response) => {
        response.writeHead(200, { 'content-type': type });
        const half = bytes.length >> 1;
        response.write(bytes.subarray(0, half));
        setTimeout(() => response.end(bytes.subarray(half)), 10);
      };
      assert.equal(await load(address, quick), text);
    });
    it(`from ${what}, byte by byte`, async () => {
      answer = (_, response) => {
        response.writeHead(200, { 'content-type': type });
        let n = 0;
        const go = (): void => {
          if (n < 3 && n < bytes.length) {
            response.write(bytes.subarray(n, ++n));
            setTimeout(go, 2);
          } else response.end(bytes.subarray(n));
        };
        go();
      };
      assert.equal(await load(address, quick), text);
    });
    if (!/server says|escapes/.test(what) || /silent|nonsense|Latin-1|UTF-8$/.test(what))
      it(`from ${what}, by the checker alike`, () => {
        assert.equal(decode(bytes), text);
      });
  }
});

describe('a feed cannot be fetched', () => {
  it('where the fault stays: it is told after so many tries', async () => {
    answer = (_, response) => void response.writeHead(500).end();
    const { code, message } = await failure(load(address, quick));
    assert.equal(code, 'status');
    assert.ok(message.includes('500') && message.includes(address));
    assert.equal(asked.length, 3);
  });
  it('where there is none: it is asked for once', async () => {
    answer = (_, response) => void response.writeHead(404).end();
    assert.equal((await failure(load(address, quick))).code, 'status');
    assert.equal(asked.length, 1);
  });
  it('where no answer comes in time', async () => {
    answer = () => undefined;
    assert.equal((await failure(load(address, { timeout: 30, retries: 0 }))).code, 'timeout');
  });
  it('where the server cannot be reached', async () => {
    const { code, message } = await failure(load('http://127.0.0.1:1/', { retries: 0 }));
    assert.equal(code, 'network');
    assert.match(message, /CORS/);
  });
  it('where it is too big, whether the server says so at first or not', async () => {
    answer = (_, response) => void response.writeHead(200, { 'content-length': '100' }).end('x'.repeat(100));
    assert.equal((await failure(load(address, { ...quick, maxBytes: 50 }))).code, 'too-big');
    let sent = 0;
    answer = (_, response) => {
      const go = (): void => {
        if (response.destroyed) return;
        sent++;
        response.write('x'.repeat(1000));
        setTimeout(go, 1);
      };
      go();
    };
    assert.equal((await failure(load(address, { ...quick, maxBytes: 5000 }))).code, 'too-big');
    assert.ok(sent < 1000, 'it stopped reading');
    assert.equal(asked.length, 2, 'a size is no fault that passes');
  });
  it('where nobody wants it any more: what it was given up for is told, also between two tries', async () => {
    const stop = new AbortController();
    answer = (_, response) => {
      response.writeHead(503).end();
      setTimeout(() => {
        stop.abort(new Error('left'));
      }, 10);
    };
    const { message } = await failure(load(address, { retries: 5, backOff: 10_000, signal: stop.signal }));
    assert.equal(message, 'left');
  });
});

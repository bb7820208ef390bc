/** How a feed is fetched, from a real server on this machine. */
import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { load, type FeedError } from '../../src/feed/index.js';

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

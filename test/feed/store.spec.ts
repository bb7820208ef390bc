import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { FeedStore, storeOf, storeOfAll, type FeedSnapshot } from '../../src/feed/index.js';

let feeds: Record<string, string | Error | (() => string)> = {};
const asked: string[] = [];
const real = globalThis.fetch;
const options = { retries: 0 };

const settled = (store: FeedStore): Promise<FeedSnapshot> =>
  new Promise((go) => {
    const look = (): void => {
      const { status } = store.snapshot;
      if (status === 'ready' || status === 'error') go(store.snapshot);
    };
    stops.push(store.subscribe(look));
    look();
  });
const stops: (() => void)[] = [];
const names = ({ feed }: FeedSnapshot): string[] | undefined =>
  feed?.groups?.map(({ id, name }) => `${id} ${name}`);
const later = (ms = 5): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** Long enough for a store of stores to let go of each. */
const turns = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await later(0);
};

beforeEach(() => {
  feeds = {};
  asked.length = 0;
  globalThis.fetch = (input) => {
    const address = input as string;
    asked.push(address);
    const answer = feeds[address];
    if (answer instanceof Error || answer === undefined) return Promise.reject(answer ?? new Error('none'));
    return Promise.resolve(new Response(typeof answer === 'string' ? answer : answer()));
  };
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await turns();
  globalThis.fetch = real;
});

describe('the store of an address', () => {
  it('fetches once for all who listen', async () => {
    feeds['https://a.example/'] = '{"groups":[{"id":"a","name":"A"}]}';
    const [one, two] = await Promise.all([
      settled(storeOf('https://a.example/')),
      settled(storeOf('https://a.example/')),
    ]);
    assert.equal(one.feed, two.feed);
    assert.equal(asked.length, 1);
  });

  it('keeps the feed of an element that is moved', async () => {
    feeds['https://a.example/'] = '{"groups":[]}';
    const store = storeOf('https://a.example/');
    const stop = store.subscribe(() => undefined);
    await settled(store);
    for (const each of stops.splice(0)) each();
    stop();
    await Promise.resolve(); // it comes back a microtask later
    await settled(storeOf('https://a.example/'));
    assert.equal(asked.length, 1);
  });

  it('is gone when nobody listens any more', async () => {
    feeds['https://a.example/'] = '{"groups":[]}';
    const before = storeOf('https://a.example/');
    await settled(before);
    for (const stop of stops.splice(0)) stop();
    await turns();
    assert.notEqual(storeOf('https://a.example/'), before);
  });

  it('goes on showing a feed that cannot be loaded again, and says so', async () => {
    feeds['https://a.example/'] = '{"groups":[{"id":"a","name":"A"}]}';
    const store = storeOf('https://a.example/', options);
    await settled(store);
    feeds['https://a.example/'] = new Error('down');
    store.reload();
    await settled(store);
    await later(20);
    assert.equal(store.snapshot.status, 'ready');
    assert.deepEqual(names(store.snapshot), ['a A']);
    assert.equal(store.snapshot.error?.code, 'network');
  });
});

describe('several feeds as one', () => {
  const [a, b, c] = ['https://a.example/', 'https://b.example/', 'https://c.example/'];

  it('merges them, keeps ids apart, and quotes with their own groups', async () => {
    feeds[a] = '{"title":"A","groups":[{"id":"x","name":"A"}]}';
    feeds[b] =
      '{"title":"B","groups":[{"id":"x","name":"B"}],"faqs":[{"id":"q","question":"Q","answer":"A"}],"testimonials":[{"id":"t","quote":"Yes","groupId":"x"}]}';
    const shot = await settled(storeOfAll([a, b], options));
    assert.deepEqual(names(shot), ['x A', 'x-2 B']);
    assert.equal(shot.feed?.title, 'A');
    assert.equal(shot.feed.faqs?.length, 1);
    assert.equal(shot.feed.testimonials?.[0]?.groupId, 'x-2');
  });

  it('tells each group the zone and the organizer of its own feed where they differ', async () => {
    feeds[a] =
      '{"timeZone":"Europe/London","groups":[{"id":"a","name":"A","schedule":[{"byDay":["TU"],"startTime":"19:00"}]}]}';
    feeds[b] =
      '{"timeZone":"America/New_York","organizer":{"name":"B"},"groups":[{"id":"b","name":"B","schedule":[{"byDay":["TU"],"startTime":"19:00"}]}]}';
    const { feed } = await settled(storeOfAll([a, b], options));
    assert.equal(feed?.timeZone, undefined);
    assert.deepEqual(
      feed?.groups?.map(({ schedule, organizer }) => [schedule?.[0]?.scheduleTimezone, organizer?.name]),
      [
        ['Europe/London', undefined],
        ['America/New_York', 'B'],
      ],
    );
  });

  it('shows the others when one fails, and names it', async () => {
    feeds[a] = '{"groups":[{"id":"a","name":"A"}]}';
    feeds[b] = new Error('down');
    const shot = await settled(storeOfAll([a, b], options));
    assert.equal(shot.status, 'ready');
    assert.deepEqual(names(shot), ['a A']);
    assert.deepEqual(
      shot.notices.map(({ code, value }) => [code, value]),
      [['partial', b]],
    );
  });

  it('shows what is there while another is still on its way', async () => {
    feeds[a] = '{"groups":[{"id":"a","name":"A"}]}';
    let release: (() => void) | undefined;
    const inner = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      if ((input as string) === b) await new Promise<void>((go) => (release = go));
      return inner(input, init);
    };
    feeds[b] = '{"groups":[{"id":"b","name":"B"}]}';
    const store = storeOfAll([a, b], options);
    stops.push(store.subscribe(() => undefined));
    for (let i = 0; i < 100 && !store.snapshot.feed; i++) await later();
    assert.equal(store.snapshot.status, 'loading');
    assert.deepEqual(names(store.snapshot), ['a A']);
    release?.();
    assert.deepEqual(names(await settled(store)), ['a A', 'b B']);
  });

  it('shows each when one has a field nested deep enough to break whoever walks it', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    feeds[a] =
      `{"organizer":{"name":"A","_own":${deep},"own":${deep}},"own":${deep},"groups":[{"id":"a","name":"A","own":${deep}}]}`;
    feeds[b] = '{"organizer":{"name":"B"},"groups":[{"id":"b","name":"B"}]}';
    const shot = await settled(storeOfAll([a, b], options));
    assert.deepEqual(names(shot), ['a A', 'b B']);
    JSON.stringify(shot.feed);
  });

  it('goes on telling the others when one who listens fails', async () => {
    feeds[a] = '{"groups":[]}';
    const before = console.error;
    console.error = () => undefined;
    const store = storeOf(a, options);
    stops.push(
      store.subscribe(() => {
        throw new Error('an element that fails');
      }),
    );
    assert.equal((await settled(store)).status, 'ready');
    console.error = before;
  });

  it('fails only where all fail', async () => {
    const shot = await settled(storeOfAll([a, b], options));
    assert.equal(shot.status, 'error');
    assert.equal(shot.error?.code, 'network');
  });

  it('fetches each address once, alone or together, and again on reload', async () => {
    feeds[a] = '{"groups":[]}';
    feeds[b] = '{"groups":[{"id":"b","name":"B"}]}';
    feeds[c] = '{"groups":[]}';
    const all = storeOfAll([a, b], options);
    await Promise.all([
      settled(storeOf(a, options)),
      settled(all),
      settled(storeOfAll([b, c], options)),
      settled(storeOfAll([a, b], options)),
    ]);
    assert.deepEqual([...asked].sort(), [a, b, c]);
    feeds[b] = '{"groups":[{"id":"n","name":"New"}]}';
    all.reload();
    for (let i = 0; i < 100 && all.snapshot.status !== 'ready'; i++) await later();
    assert.deepEqual(names(all.snapshot), ['n New']);
  });

  it('lets go of its feeds when nobody listens', async () => {
    feeds[a] = '{"groups":[]}';
    feeds[b] = '{"groups":[]}';
    const before = storeOf(a, options);
    await settled(storeOfAll([a, b], options));
    for (const stop of stops.splice(0)) stop();
    await turns();
    assert.notEqual(storeOf(a, options), before);
  });
});

import { expect } from '@open-wc/testing';
import { createGroupSearch } from '../../src/search/index.js';
import { madeUpFeed } from './made-up-feed.js';

const groups = madeUpFeed(400);
const queries = [
  'anxiety',
  'anxeity leister',
  'zoom tuesday',
  'selfharm',
  'leicester trampolining',
  'xqzvkw',
  '',
];
const page = createGroupSearch(groups, { workerFrom: Infinity });

/** The dev server serves the source under its own name; a bundler puts the real address there by itself. */
const real = globalThis.Worker;
let workers: Worker[] = [];
class Source extends real {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(String(url).replace(/\.js$/, '.ts'), options);
    workers.push(this);
  }
}

const sameAsOnThePage = async (search: typeof page): Promise<void> => {
  for (const query of queries) {
    const [there, here] = [await search.find(query), await page.find(query)];
    expect(there.ids, query).to.deep.equal(here.ids);
    expect([there.notice, there.corrected, there.dropped, there.readAs]).to.deep.equal([
      here.notice,
      here.corrected,
      here.dropped,
      here.readAs,
    ]);
    const [first] = there.indices;
    if (first !== undefined) expect(there.match(first)).to.deep.equal(here.match(first));
  }
};

describe('a search in a worker', () => {
  beforeEach(() => {
    workers = [];
    globalThis.Worker = Source;
  });
  afterEach(() => {
    globalThis.Worker = real;
  });

  it('answers as the page does', async () => {
    const search = createGroupSearch(groups, { workerFrom: 100 });
    await sameAsOnThePage(search);
    expect(workers).to.have.length(1);
    search.stop();
  });

  it('takes a feed in parts', async () => {
    const search = createGroupSearch(groups.slice(0, 200), { workerFrom: 100 });
    await search.prepare();
    search.add(groups.slice(200));
    await sameAsOnThePage(search);
    search.stop();
  });

  it('is none where the feed is small', async () => {
    const search = createGroupSearch(groups);
    await search.prepare();
    expect(workers).to.have.length(0);
  });

  it('is done on the page where a worker is refused', async () => {
    globalThis.Worker = function () {
      throw new DOMException('refused', 'SecurityError');
    } as never;
    await sameAsOnThePage(createGroupSearch(groups, { workerFrom: 100 }));
  });

  it('is done on the page where a policy blocks the file', async () => {
    globalThis.Worker = class extends real {
      constructor() {
        super('/there-is-no-such-file.js', { type: 'module' });
      }
    };
    await sameAsOnThePage(createGroupSearch(groups, { workerFrom: 100 }));
  });

  it('goes on by itself after it was stopped', async () => {
    const search = createGroupSearch(groups, { workerFrom: 100 });
    await search.prepare();
    const asked = search.find('anxiety');
    search.stop();
    expect((await asked).ids).to.deep.equal((await page.find('anxiety')).ids);
    await sameAsOnThePage(search);
    search.stop();
  });
});

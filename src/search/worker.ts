/** The same engine in a worker. It loads nothing and keeps nothing but the index. */
import { finish, readWith, type Learned } from './finish.js';
import { firstPass } from './first-pass.js';
import { teach } from './lexicon/teach.js';
import type { FromWorker, ToWorker } from './remote.js';
import { WordIndex } from './word-index.js';

let engine: Learned | undefined;

const say = (message: FromWorker): void => postMessage(message);

onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if ('setup' in data) {
    const { weights, vocabulary, lexicons } = data.setup;
    const work = teach(vocabulary, lexicons);
    let step = work.next();
    while (!step.done) step = work.next();
    engine = readWith({ index: new WordIndex(), weights }, step.value);
  } else if (!engine) return;
  else if ('rows' in data)
    for (const row of data.rows) for (const work = engine.index.add(row); !work.next().done;);
  else {
    const { query, nth, asTyped } = data;
    say({ nth, answer: finish(engine, query, firstPass(engine, query), asTyped) });
  }
};

say('ready');

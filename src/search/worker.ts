/** The same engine in a worker. It loads nothing and keeps nothing but the index. */
import { finish } from './finish.js';
import { firstPass, type Engine } from './first-pass.js';
import { teach } from './lexicon/teach.js';
import { Meanings } from './meanings.js';
import type { FromWorker, ToWorker } from './remote.js';
import { WordIndex } from './word-index.js';

let engine: Engine = { index: new WordIndex(), meanings: new Meanings(), weights: [] };

const say = (message: FromWorker): void => postMessage(message);

onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if ('setup' in data) {
    const { weights, vocabulary, lexicons } = data.setup;
    engine = { ...engine, weights };
    engine.meanings.learnTerms(vocabulary);
    teach(engine.meanings, lexicons);
  } else if ('rows' in data) {
    for (const row of data.rows) engine.index.add(row);
  } else {
    const { query, nth } = data;
    say({ nth, answer: finish(engine, query, firstPass(engine, query)) });
  }
};

say('ready');

/** `node --import ./scripts/node-ts.mjs` runs the TypeScript sources: for tests of the rooms that need no page. */
import { register } from 'node:module';

register('./node-ts-hooks.mjs', import.meta.url);

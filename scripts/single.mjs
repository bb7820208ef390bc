/**
 * Builds `dist/peer-group-finder.single.js`: the finder alone in one plain script, for hosts that take one file and run it as they
 * please (a Wix custom element, a Velo file). It asks for nothing but the feed. The map is not in it: whoever serves its tiles would
 * be asked, and its code is a sixth of the file.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './install.mjs';
import { litSqueeze } from './lit-squeeze.mjs';

export const SINGLE = 'peer-group-finder.single.js';

/** Files that a single file cannot have, and what stands there instead. */
const WITHOUT = {
  // the search goes on in the page, as where a policy allows no worker
  'search/open-worker.js': `export const openWorker = () => Promise.reject(new Error('One file has no worker.'));`,
  'late/leaflet-map.js': `throw new Error('peer-group-finder.single.js has no map. Use embed.js.');`,
};

const without = {
  name: 'without',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const name = Object.keys(WITHOUT).find((each) => {
      const [folder, file] = each.split('/');
      return source.endsWith(`/${file}`) && importer.includes(`/${folder}/`);
    });
    return name && `\0without:${name}`;
  },
  load: (id) => (id.startsWith('\0without:') ? WITHOUT[id.slice(9)] : undefined),
};

export const buildSingle = (dist) =>
  build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [without, litSqueeze()],
    build: {
      target: 'es2022',
      outDir: dist,
      emptyOutDir: false,
      lib: {
        entry: join(root, 'src/define/group-finder.ts'),
        formats: ['iife'],
        name: 'PeerGroupFinderFile',
        fileName: () => SINGLE,
      },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });

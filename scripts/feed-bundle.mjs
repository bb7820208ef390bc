// Bundles `peer-support-widgets/feed` for pages without a bundler: dist/browser/feed.js, its formats beside it and loaded when met.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Writes `dist/browser/`. */
export const buildFeed = () =>
  build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      target: 'es2022',
      outDir: 'dist/browser',
      emptyOutDir: true,
      lib: { entry: 'src/feed/index.ts', formats: ['es'], fileName: () => 'feed.js' },
      rolldownOptions: { output: { minify: true, chunkFileNames: 'feed/[name]-[hash].js' } },
    },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFeed();

// Bundles `peer-support-widgets/feed` and `/schedule` for pages without a bundler, in dist/browser/; what is loaded when met stands beside them.
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
      lib: {
        entry: { feed: 'src/feed/index.ts', schedule: 'src/schedule/index.ts' },
        formats: ['es'],
        fileName: (_format, name) => `${name}.js`,
      },
      rolldownOptions: { output: { minify: true, chunkFileNames: 'parts/[name]-[hash].js' } },
    },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFeed();

import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { litSqueeze } from './scripts/lit-squeeze.mjs';

/** While developing, the demo's script tag gets the sources instead of the build. */
const sourceInsteadOfBuild: Plugin = {
  name: 'source-instead-of-build',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (request.url?.startsWith('/dist/embed.js')) request.url = '/src/embed.ts';
      next();
    });
  },
};

/** The script tag opens the worker of a search in a way of its own. */
const sealedWorker: Plugin = {
  name: 'sealed-worker',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './open-worker.js' && importer?.endsWith('/search/remote.ts')
      ? resolve('src/embed/open-worker.ts')
      : undefined,
};

/** The files of the elements that are fetched when their tag is met, each with all that it imports. */
const ELEMENTS = {
  'group-finder': /src\/define\/group-finder\.ts$/,
  faq: /src\/define\/faq\.ts$/,
  testimonials: /src\/define\/testimonials\.ts$/,
  'book-support': /src\/define\/book-support\.ts$/,
};

/** `embed.js` and what more than one element needs at once: so each element is one file more, and never two. */
const EMBED =
  /src\/(?:embed|context\/inside|crisis\/(?:crisis-line|fallback)|i18n\/(?:format|insert)|i18n\/en\/(?:common|schedule)|markup\/markup|schedule\/(?:minute|occurrences|words)|styles\/[\w.]+|text\/(?:local-date|slug))\.ts$|lit-html\/directive\.js$/;

/** Builds `dist/embed.js`: one module with every element; what is needed only after a press stands beside it in `dist/embed/`. */
export default defineConfig({
  plugins: [litSqueeze(), sourceInsteadOfBuild, sealedWorker],
  server: { open: '/demo/' },
  base: './', // wherever the folder is put
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'embed/[name]-[hash].js' } } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    lib: { entry: 'src/embed.ts', formats: ['es'], fileName: () => 'embed.js' },
    rolldownOptions: {
      // what embed.js and a lazy file share stays in embed.js: one request
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        chunkFileNames: 'embed/[name]-[hash].js',
        codeSplitting: {
          groups: [
            { name: 'embed', test: EMBED, priority: 2 },
            ...Object.entries(ELEMENTS).map(([name, test]) => ({ name, test, priority: 1 })),
            // what reads any feed comes in one file, asked for with the feed
            { name: 'reader', test: /src\/feed\/formats\/peer\.ts$/, priority: 1 },
            // what a Meeting Guide feed needs comes in one file: four small ones would come one after the other
            {
              name: 'formats',
              test: /feed\/formats\/(?:addresses|hints|lists|meeting-guide|mend-json|others)\.ts$/,
            },
          ],
        },
      },
    },
  },
});

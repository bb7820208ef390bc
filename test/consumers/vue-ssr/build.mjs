// The page as a server writes it, taken over in the browser; built with Vue's development build, which names each difference.
import vue from '@vitejs/plugin-vue';
import { writeFileSync } from 'node:fs';
import { build } from 'vite';

const plugins = [
  vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('peer-') } } }),
];
const common = {
  configFile: false,
  plugins,
  mode: 'development',
  define: { 'process.env.NODE_ENV': '"development"', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
};
await build({ ...common, build: { ssr: 'server.js', outDir: 'server' } });
await build({
  ...common,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    rollupOptions: { input: 'client.js', output: { entryFileNames: 'client.js' } },
  },
});
const { html } = await import('./server/server.js');
writeFileSync(
  'dist/index.html',
  `<!doctype html><html lang="en-GB"><title>Vue, from a server</title><script type="module" src="/client.js"></script><body><div id="app">${html}</div></body></html>`,
);

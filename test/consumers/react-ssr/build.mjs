// The page as a server writes it, taken over in the browser: React in development, which names each difference it meets.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const jsx = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  jsxDev: true,
  define: { 'process.env.NODE_ENV': '"development"' },
};
mkdirSync('dist', { recursive: true });
await build({ ...jsx, entryPoints: ['client.tsx', 'bundle.tsx'], outdir: 'dist' });
await build({
  ...jsx,
  entryPoints: ['server.tsx'],
  outfile: 'server.mjs',
  platform: 'node',
  packages: 'external',
});
const { html } = await import('./server.mjs');
cpSync('node_modules/peer-support-widgets/dist', 'dist/widgets', { recursive: true });
const page = (...scripts) =>
  `<!doctype html><html lang="en-GB"><title>React, from a server</title>${scripts
    .map((src) => `<script type="module" src="${src}"></script>`)
    .join('')}<body><div id="app">${html}</div></body></html>`;
writeFileSync('dist/index.html', page('/bundle.js'));
// the script tag of a site, which has its feed before the framework comes
writeFileSync('dist/script.html', page('/widgets/embed.js', '/client.js?slow'));

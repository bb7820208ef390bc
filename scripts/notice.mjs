/** Writes `dist/NOTICE.txt`: the licences of the packages whose code is in `dist/embed.js` and the files beside it. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

export function writeNotice(dist) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const parts = Object.entries(packages)
    .filter(
      ([path, { dev, optional, devOptional }]) =>
        path && !dev && !optional && !devOptional && !path.includes('/@types/'),
    )
    .map(([path, { version, license }]) => {
      const folder = join(root, path);
      const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
      const words = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
      return `${path.replace(/^.*node_modules\//, '')} ${version} (${license})\n\n${words}\n`;
    });
  writeFileSync(join(root, dist, 'NOTICE.txt'), parts.sort().join(`\n${'-'.repeat(80)}\n\n`));
}

/**
 * `npm run test:wordpress`: the plugin in a real WordPress. Needs `wordpress`, `php-cli`, `php-mysql` and `mariadb-server`, as Debian
 * packs them; where one is missing it says so and runs nothing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from '../../scripts/install.mjs';
import { missing } from './site.mjs';

const lacking = missing();
if (lacking.length) console.log(`WordPress was not tried: not on this machine are ${lacking.join(', ')}.`);
else {
  ensureInstalled();
  if (!existsSync(join(root, 'dist/embed.json'))) run(process.execPath, ['scripts/build.mjs']);
  process.exitCode = run(process.execPath, ['--test', '--test-reporter=spec', 'test/wordpress/plugin.mjs']);
}

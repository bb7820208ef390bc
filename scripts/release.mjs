/**
 * `npm run release`: makes `release/`: a zip with what a site needs and nothing else, the WordPress plugin, their checksums, and the text of the release from
 * CHANGELOG.md. The same sources give the same bytes. `--check-tag v1.2.0` only compares the tag with the version.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { ensureInstalled, root, run } from './install.mjs';
import { SINGLE } from './single.mjs';
import { pluginOf } from './wordpress.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** For hosts that take no module, only a frame, or one file. */
const LOADERS = ['embed.classic.js', 'frame.html', 'frame.js', 'frame.css', SINGLE];

/** The part of the changelog with the heading of this version, or of what is not released yet. */
export function notesOf(changelog, wanted) {
  const parts = changelog.split(/^## /m).slice(1);
  const part =
    parts.find((each) => each.startsWith(wanted) && /[\s–-]/.test(each[wanted.length] ?? ' ')) ??
    parts.find((each) => each.startsWith('Unreleased'));
  return part?.slice(part.indexOf('\n')).trim();
}

/** A page that shows whether the files arrived, without a feed and without another host. */
const tryPage = (integrity) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>peer-support-widgets ${version}: try it</title>
<script type="module" src="embed.js" integrity="${integrity}"></script>
</head>
<body>
<main>
<h1>It works if a search box stands below</h1>
<peer-group-finder>
<table>
<tr><th>Name</th><th>Day</th><th>Time</th><th>Place</th><th>Topic</th></tr>
<tr><td>Sample walk</td><td>Tuesday</td><td>10am to 11.30am</td><td>Sample Park, Harbour Town</td><td>Anxiety</td></tr>
<tr><td>Sample evening</td><td>Thursday</td><td>7pm to 8.30pm</td><td>Online</td><td>Bereavement</td></tr>
</table>
</peer-group-finder>
<p>If you see only a table, look at the browser's console: it names the file that is missing.</p>
</main>
</body>
</html>
`;

/** The files of the zip by name, from a finished build in `dist/`. */
export function filesOf(dist = join(root, 'dist')) {
  const { integrity } = JSON.parse(readFileSync(join(dist, 'embed.json'), 'utf8'));
  const read = (file) => readFileSync(join(dist, file));
  return {
    'embed.js': read('embed.js'),
    'embed.json': read('embed.json'),
    ...Object.fromEntries(
      readdirSync(join(dist, 'embed'))
        .sort()
        .map((file) => [`embed/${file}`, read(`embed/${file}`)]),
    ),
    ...Object.fromEntries(LOADERS.map((file) => [file, read(file)])),
    'try.html': Buffer.from(tryPage(integrity)),
    LICENSE: readFileSync(join(root, 'LICENSE')),
    'NOTICE.txt': read('NOTICE.txt'),
  };
}

function release() {
  ensureInstalled();
  if (run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(1);
  const folder = join(root, 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  pack(folder, `${name}-${version}`, `${name}-${version}.zip`, filesOf());
  // WordPress calls a plugin by the folder in its zip: it stays the same from version to version
  pack(folder, name, `${name}-wordpress-${version}.zip`, pluginOf());
  writeFileSync(
    join(folder, 'notes.md'),
    `${notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version)}\n`,
  );
}

/** Writes a zip and its checksum. The same files give the same bytes. */
function pack(folder, inside, file, files) {
  const entries = Object.entries(files).map(([path, bytes]) => [`${inside}/${path}`, bytes]);
  const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date('2000-01-01T00:00') });
  writeFileSync(join(folder, file), zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  writeFileSync(join(folder, `${file}.sha256`), `${sum}  ${file}\n`);
  console.log(`release/${file}: ${entries.length} files, ${zip.length} bytes`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const at = process.argv.indexOf('--check-tag');
  if (at < 0) release();
  else if (process.argv[at + 1] !== `v${version}`) {
    console.error(`The tag is ${process.argv[at + 1]}, package.json says ${version}.`);
    process.exitCode = 1;
  } else if (!existsSync(join(root, 'release'))) {
    console.error('There is no release/: run npm run release first.');
    process.exitCode = 1;
  }
}

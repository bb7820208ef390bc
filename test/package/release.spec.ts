/** What `npm run release` puts together. Needs the build: `npm test` makes it first. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesOf, notesOf } from '../../scripts/release.mjs';

const files = (filesOf as () => Record<string, Buffer>)();
const notes = notesOf as (changelog: string, version: string) => string | undefined;

describe('the release', () => {
  it('has what a site needs and nothing else', () => {
    const loaders = ['embed.classic.js', 'frame.html', 'frame.js', 'frame.css'];
    const wanted = [...loaders, 'embed.js', 'embed.json', 'try.html', 'LICENSE', 'NOTICE.txt'];
    const lazy = readdirSync('dist/embed').map((file) => `embed/${file}`);
    assert.deepEqual(Object.keys(files).sort(), [...wanted, ...lazy].sort());
  });

  it('has a page to try it, whose script tag names the hash of the script', () => {
    const hash = createHash('sha384').update(files['embed.js']!).digest('base64');
    assert.ok(String(files['try.html']).includes(`src="embed.js" integrity="sha384-${hash}"`));
  });

  it('names the licence of each package whose code it holds', () => {
    for (const name of ['lit', 'fuse.js', 'leaflet', 'dompurify', 'valibot'])
      assert.match(String(files['NOTICE.txt']), new RegExp(`^${name} \\d`, 'm'));
    assert.doesNotMatch(String(files['NOTICE.txt']), /^typescript /m);
  });

  it('takes its words from the changelog: of its version, or of what is not released yet', () => {
    const changelog =
      '# Changelog\n\n## Unreleased\n\n- new\n\n## 1.2.0 – 2027-01-31\n\n- second\n\n## 1.2.01\n\n- no\n';
    assert.equal(notes(changelog, '1.2.0'), '- second');
    assert.equal(notes(changelog, '1.3.0'), '- new');
  });
});

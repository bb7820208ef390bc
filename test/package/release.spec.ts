/** What `npm run release` puts together. Needs the build: `npm test` makes it first. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesOf, notesOf } from '../../scripts/release.mjs';
import { pluginOf } from '../../scripts/wordpress.mjs';

const files = (filesOf as () => Record<string, Buffer>)();
const notes = notesOf as (changelog: string, version: string) => string | undefined;

describe('the release', () => {
  it('has what a site needs and nothing else', () => {
    const loaders = [
      'embed.classic.js',
      'frame.html',
      'frame.js',
      'frame.css',
      'peer-group-finder.single.js',
    ];
    const wanted = [...loaders, 'embed.js', 'embed.json', 'try.html', 'LICENSE', 'NOTICE.txt'];
    const lazy = readdirSync('dist/embed').map((file) => `embed/${file}`);
    assert.deepEqual(Object.keys(files).sort(), [...wanted, ...lazy].sort());
  });

  it('has a page to try it, whose script tag names the hash of the script', () => {
    const hash = createHash('sha384').update(files['embed.js']!).digest('base64');
    assert.ok(String(files['try.html']).includes(`src="embed.js" integrity="sha384-${hash}"`));
  });

  it('names the licence of each package whose code it holds', () => {
    for (const name of ['lit', 'fuse.js', 'leaflet', 'dompurify'])
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

describe('the WordPress plugin', () => {
  const plugin = (pluginOf as () => Record<string, Buffer>)();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  it('has the script with its hash, the checker, and one version everywhere', () => {
    assert.deepEqual(plugin['embed/embed.js'], files['embed.js']);
    assert.ok(plugin['check/feed.js']);
    for (const [file, line] of [
      ['peer-support-widgets.php', ` * Version:           ${version}\n`],
      ['peer-support-widgets.php', `const VERSION = '${version}';`],
      ['readme.txt', `Stable tag: ${version}\n`],
    ] as const)
      assert.ok(String(plugin[file]).includes(line), `${file}: ${line}`);
  });

  it('has a block for each element, with a setting for each attribute', () => {
    const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const elements = manifest.modules
      .flatMap((module) => module.declarations ?? [])
      .filter((each) => each.tagName);
    assert.equal(elements.length, 7);
    for (const { tagName, attributes } of elements) {
      const block = JSON.parse(String(plugin[`blocks/${tagName!.replace('peer-', '')}/block.json`])) as {
        attributes: Record<string, unknown>;
      };
      const wanted = (attributes ?? []).map(({ name }) => name).filter((name) => name !== 'label'); // the words of the link
      for (const name of wanted) assert.ok(block.attributes[name], `${tagName!}: ${name}`);
    }
  });

  it('keeps each file of PHP under 300 lines, and its words in the template for translators', () => {
    const pot = String(plugin['languages/peer-support-widgets.pot']);
    for (const [file, bytes] of Object.entries(plugin)) {
      if (!file.endsWith('.php')) continue;
      assert.ok(String(bytes).split('\n').length < 300, file);
      for (const [, words] of String(bytes).matchAll(/\b(?:esc_html__|__)\( '((?:[^'\\]|\\.)*)'/g))
        assert.ok(pot.includes(`msgid "${words!.replaceAll('"', '\\"')}"`), words);
    }
  });
});

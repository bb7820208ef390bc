/**
 * The WordPress plugin, put together from `integrations/wordpress/`, the build, and the manifest: `npm run release` packs it. What can
 * be made is not committed: the blocks, their settings and the template for translations.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { controlsOf, elementsIn } from '../demo/builder-controls.js';
import { FEED, PIECES } from '../demo/builder-words.js';
import { root } from './install.mjs';
import { potOf } from './wordpress-pot.mjs';

const from = join(root, 'integrations/wordpress');

/** Icons of WordPress, by element. */
const ICONS = {
  feed: 'rss',
  'group-finder': 'groups',
  faq: 'editor-help',
  testimonials: 'format-quote',
  'book-support': 'calendar-alt',
  'crisis-help': 'phone',
  'quick-exit': 'exit',
};

/** Settings that the plugin has and the element has not. */
const OWN = {
  'group-finder': {
    'structured-data': {
      kind: 'checkbox',
      label: 'Help search engines to read the groups',
      hint: 'Groups with known days, as events. Places that are hidden are left out.',
    },
  },
};
const ELSEWHERE = {
  kind: 'text',
  label: 'Address of a list elsewhere',
  hint: 'Only if it is not one of this site’s lists: your visitors ask that address then.',
};

/** What PHP and the editor know of each element: elements.json. */
export function elementsOf(manifest) {
  const known = elementsIn(manifest);
  return Object.fromEntries(
    [
      ...PIECES,
      { ...FEED, hint: 'Hands one list to the elements inside it.', feed: 'needed', inside: '' },
    ].map((piece) => {
      const name = piece.tag.replace('peer-', '');
      const attributes = Object.fromEntries(
        controlsOf(known.get(piece.tag), piece).map(
          ({ name: attribute, kind, values, usual, label, hint, first }) => [
            attribute,
            {
              kind,
              label,
              hint: hint.replaceAll('`', ''),
              ...(values.length && { values }),
              ...(usual && { usual }),
              ...(first && { first }),
            },
          ],
        ),
      );
      Object.assign(attributes, OWN[name], piece.feed === 'none' ? undefined : { src: ELSEWHERE });
      const { tag, label, hint, feed, inside, link } = piece;
      return [
        name,
        { name, tag, title: label, description: hint, feed, inside, ...(link && { link }), attributes },
      ];
    }),
  );
}

/** One block.json. What was chosen is kept under the names of the attributes. */
export function blockOf({ name, title, description, feed, attributes }) {
  const kept = Object.fromEntries(
    Object.entries(attributes).map(([attribute, { kind }]) => [
      attribute,
      { type: kind === 'checkbox' ? 'boolean' : 'string' },
    ]),
  );
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `peer-support/${name}`,
    title,
    description,
    category: 'peer-support',
    icon: ICONS[name],
    textdomain: 'peer-support-widgets',
    attributes: { list: { type: 'string' }, words: { type: 'string' }, around: { type: 'string' }, ...kept },
    ...(name === 'feed'
      ? { providesContext: { 'peer-support/list': 'list' } }
      : feed !== 'none' && { usesContext: ['peer-support/list'] }),
    supports: { align: ['wide', 'full'], anchor: true, html: false },
    editorScript: 'peer-support-editor',
  };
}

/** All files below a folder, as paths from it. */
const below = (folder, inside = '') =>
  readdirSync(join(folder, inside))
    .sort()
    .flatMap((name) => {
      const path = inside ? `${inside}/${name}` : name;
      return statSync(join(folder, path)).isDirectory() ? below(folder, path) : [path];
    });

/** The files of the plugin by name, from a finished build. */
export function pluginOf(dist = join(root, 'dist')) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const elements = elementsOf(JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')));
  const json = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  const read = (file) => readFileSync(join(dist, file));
  const source = Object.fromEntries(below(from).map((file) => [file, readFileSync(join(from, file))]));
  for (const file of ['peer-support-widgets.php', 'readme.txt'])
    source[file] = Buffer.from(
      String(source[file]).replace(
        /^((?: \* Version:|Stable tag:|const VERSION *=)\s+'?)[\d.]+/gm,
        `$1${version}`,
      ),
    );
  return {
    ...source,
    'elements.json': json(elements),
    ...Object.fromEntries(
      Object.entries(elements).map(([name, each]) => [`blocks/${name}/block.json`, json(blockOf(each))]),
    ),
    'languages/peer-support-widgets.pot': Buffer.from(potOf(source, elements, version)),
    ...Object.fromEntries(
      ['embed.js', 'embed.json', 'embed.classic.js'].map((file) => [`embed/${file}`, read(file)]),
    ),
    ...Object.fromEntries(
      below(join(dist, 'embed')).map((file) => [`embed/embed/${file}`, read(`embed/${file}`)]),
    ),
    ...Object.fromEntries(
      below(join(dist, 'browser')).map((file) => [`check/${file}`, read(`browser/${file}`)]),
    ),
    LICENSE: readFileSync(join(root, 'LICENSE')),
    'NOTICE.txt': read('NOTICE.txt'),
  };
}

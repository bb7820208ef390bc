/** The template for translators of the WordPress plugin: the words in its sources, and those that its blocks have from the manifest. */

const quoted = `'((?:[^'\\\\]|\\\\.)*)'`;
/** `__( 'words', 'domain' )` and its like; `_n` has two forms. */
const CALL = new RegExp(
  `\\b(?:esc_html__|esc_attr__|esc_html_e|__|_n)\\(\\s*${quoted}\\s*,(?:\\s*${quoted}\\s*,(?!\\s*\\)))?`,
  'g',
);
const unescape = (text) => text.replace(/\\(.)/g, '$1');
const pot = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** @param {Record<string, Buffer>} source files by name. @param {object} elements see `elementsOf`. */
export function potOf(source, elements, version) {
  /** @type {Map<string, { where: Set<string>, plural?: string }>} */
  const words = new Map();
  const add = (text, where, plural) => {
    if (!text) return;
    const entry = words.get(text) ?? { where: new Set() };
    entry.where.add(where);
    if (plural) entry.plural = plural;
    words.set(text, entry);
  };
  for (const [file, bytes] of Object.entries(source)) {
    if (!/\.(?:php|js)$/.test(file)) continue;
    for (const [call, first, second] of String(bytes).matchAll(CALL))
      add(unescape(first), file, call.startsWith('_n') ? unescape(second ?? '') : undefined);
  }
  for (const { title, description, inside, attributes } of Object.values(elements)) {
    for (const text of [title, description, inside]) add(text, 'elements.json');
    for (const { label, hint } of Object.values(attributes))
      for (const text of [label, hint]) add(text, 'elements.json');
  }
  const entries = [...words].map(([text, { where, plural }]) => {
    const formats = /%(?:\d\$)?[sd]/.test(text) ? '#, php-format\n' : '';
    const id = plural ? `msgid_plural ${pot(plural)}\nmsgstr[0] ""\nmsgstr[1] ""` : 'msgstr ""';
    return `#: ${[...where].join(' ')}\n${formats}msgid ${pot(text)}\n${id}\n`;
  });
  const head = [
    `Project-Id-Version: Peer Support Widgets ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'X-Domain: peer-support-widgets',
  ];
  return `# Licence: MIT\nmsgid ""\nmsgstr ""\n${head.map((line) => pot(`${line}\n`)).join('\n')}\n\n${entries.join('\n')}`;
}

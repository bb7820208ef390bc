/**
 * Writes `dist/types/`: the tags with their attributes, properties and events as React, Vue and Svelte know them, from
 * `custom-elements.json`. Own code, since the generators at hand declare a global `JSX` and styles that clash with a framework's own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const comment = (text) =>
  text ? `  /** ${text.replaceAll('*/', '* /').replace(/\s*\n\s*/g, ' ')} */\n` : '';
const quote = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

function propsOf({ name, attributes = [], members = [] }) {
  const rows = new Map();
  for (const { name: attribute, fieldName, description, type } of attributes) {
    const text = /^(?:number|boolean)$/.test(type?.text ?? '') ? ' | `${' + type.text + '}`' : '';
    rows.set(attribute, { description, type: `${name}['${fieldName}']${text} | undefined` });
  }
  for (const { kind, name: field, privacy, readonly, description, static: isStatic } of members)
    if (kind === 'field' && !privacy && !readonly && !isStatic && !field.startsWith('#') && !rows.has(field))
      rows.set(field, { description, type: `${name}['${field}'] | undefined` });
  return [...rows]
    .map(([key, { description, type }]) => `${comment(description)}  ${quote(key)}?: ${type};\n`)
    .join('');
}

/** @param manifest what `custom-elements.json` holds. @param into where the files go. */
export function writeFrameworkTypes(manifest, into) {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => ({
      ...element,
      file: element.tagName.replace('peer-', ''),
      names: (element.events ?? []).map(({ name }) => `'${name}'`).join(' | ') || 'never',
    }));
  const list = (row) => elements.map((element) => `    '${element.tagName}': ${row(element)};\n`).join('');
  const classes = elements.map(({ name }) => `${name}, ${name}Props`).join(', ');
  const head = `import type { Handlers, ${classes} } from './elements.js';\n`;
  const files = {
    'elements.d.ts': `${elements.map(({ name, file }) => `import type { ${name} } from '../define/${file}.js';\n`).join('')}
export type { ${elements.map(({ name }) => name).join(', ')} };

/** A listener for each event: \`onpeer-toggle\` where the prefix is \`on\`. */
export type Handlers<Prefix extends string, Name extends keyof GlobalEventHandlersEventMap> = {
  [Key in Name as \`\${Prefix}\${Key}\`]?: ((event: GlobalEventHandlersEventMap[Key]) => void) | undefined;
};

${elements.map((element) => `export interface ${element.name}Props {\n${propsOf(element)}}\n`).join('\n')}`,
    'react.d.ts': `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${head}
type Tag<Element, Props> = Props & Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props> & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${list(({ name, names }) => `Tag<${name}, ${name}Props & Handlers<'on', ${names}>>`)}    }
  }
}
`,
    'vue.d.ts': `import type { HTMLAttributes, PublicProps } from 'vue';
${head.replace('Handlers, ', '')}
type Tag<Element, Props> = new () => Element & { $props: Props & Omit<HTMLAttributes, keyof Props> & PublicProps };

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
/** \`@peer-load\` is \`onPeerLoad\` to Vue. */
type Listeners<Name extends keyof GlobalEventHandlersEventMap> = {
  [Key in Name as \`on\${Capitalize<Camel<Key>>}\`]?: ((event: GlobalEventHandlersEventMap[Key]) => void) | undefined;
};

declare module 'vue' {
  interface GlobalComponents {
${list(({ name, names }) => `Tag<${name}, ${name}Props & Listeners<${names}>>`)}  }
}
`,
    'svelte.d.ts': `import type { HTMLAttributes } from 'svelte/elements';
${head}
type Tag<Element extends EventTarget, Props> = Props & Omit<HTMLAttributes<Element>, keyof Props>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${list(({ name, names }) => `Tag<${name}, ${name}Props & Handlers<'on' | 'on:', ${names}>>`)}  }
}
`,
  };
  mkdirSync(into, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(into, file), text);
}

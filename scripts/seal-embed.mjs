/**
 * Makes the lazy files of `embed.js` safe to load.
 *
 * - Each `import("./embed/x.js")` becomes a load that checks the file's SHA-384 first: a module script with
 *   `integrity` puts the checked bytes into the module map, and what is imported is what stands there (promise X6).
 * - A lazy file that shares code with `embed.js` would import it by address, and a page that loads `embed.js?ver=3` would
 *   get a second copy. So `embed.js` hands its shared code over under a symbol of this very build instead.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';

const integrityOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
export const brotliSize = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Walks a syntax tree. */
function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) return void node.forEach((each) => walk(each, visit));
  if (node.type) visit(node);
  for (const key in node) if (key !== 'parent') walk(node[key], visit);
}

/** Applies edits `[start, end, text]`, last first. */
const edit = (code, edits) =>
  edits
    .sort((a, b) => b[0] - a[0])
    .reduce((out, [start, end, text]) => out.slice(0, start) + text + out.slice(end), code);

// Runs in the page. `u` address, `i` integrity. What is here is not asked for again; what failed is, at the next need.
// WebKit takes no notice of `integrity` on a `modulepreload` link, so that is only for pages whose Trusted Types let no policy of
// ours be made, and there the file is checked before.
// A browser may keep it that an address failed, so the next try has a fragment, which the server does not see.
const LOAD = `((t,o,m={},f={})=>(u,i,a=f[u]?u+"#"+f[u]:u)=>m[u]??=new Promise((ok,no)=>{
let d=document,add=(n,p)=>{let e=d.createElement(n);e.integrity=i;e.crossOrigin="anonymous";e.fetchPriority="high";e.onload=()=>{e.remove();ok()};e.onerror=()=>{e.remove();no(Error("peer-support-widgets: "+u+" could not be loaded, or is not the file it should be"))};p(e);d.head.append(e)};
try{add("script",e=>{e.src=t?(o??=t.createPolicy("peer-support-widgets-files",{createScriptURL:a=>a})).createScriptURL(a):a;e.type="module"})}
catch{fetch(u,{integrity:i,credentials:"omit"}).then(()=>add("link",e=>{e.rel="modulepreload";e.href=a})).catch(no)}
}).then(()=>import(a)).catch(e=>{delete m[u];f[u]=(f[u]??0)+1;throw e}))(globalThis.trustedTypes)`.replaceAll(
  '\n',
  '',
);

/** What a page may import from `embed.js`; the rest of its exports is for its own files. */
const PUBLIC = new Set(['discover', 'registerLanguage']);

export function sealEmbed(dist) {
  const names = readdirSync(join(dist, 'embed')).filter((name) => name.endsWith('.js'));
  // a worker's file is no module of the page: whoever starts it checks it first
  const worker = names.find((name) => name.startsWith('worker-'));
  const text = (name) => readFileSync(join(dist, name === 'embed.js' ? name : `embed/${name}`), 'utf8');
  const files = new Map(
    ['embed.js', ...names.filter((name) => name !== worker)].map((name) => [
      name,
      text(name).replace('__worker_integrity__', () => (worker ? integrityOf(text(worker)) : '')),
    ]),
  );
  const key = `Symbol.for("peer-support-widgets/${createHash('sha256').update(files.get('embed.js')).digest('hex').slice(0, 12)}")`;
  const sealed = new Map();
  const sealing = new Set();
  const shared = `globalThis[${key}]`;
  /** What each file needs before it can run. */
  const needed = new Map();
  /** Loads a file, after those that it needs. */
  const loadOf = (target, fromEntry) => {
    const hash = integrityOf(seal(target));
    const load = `${shared}.load(new URL("./${fromEntry ? 'embed/' : ''}${target}",import.meta.url).href,"${hash}")`;
    const first = needed.get(target).map((each) => loadOf(each, fromEntry));
    return first.length ? `Promise.all([${first.join(',')}]).then(()=>${load})` : load;
  };

  const handsOver = new Set(['embed.js']);
  for (const code of files.values())
    for (const node of parseAst(code).body)
      if (node.type === 'ImportDeclaration') handsOver.add(node.source.value.split('/').pop());

  const seal = (name) => {
    if (sealed.has(name)) return sealed.get(name);
    if (sealing.has(name))
      throw new Error(`The lazy files ${[...sealing].join(', ')} load each other in a circle`);
    sealing.add(name);
    const code = files.get(name);
    const entry = name === 'embed.js';
    const edits = [];
    const needs = [];
    let exported;
    const changing = new Set();
    walk(parseAst(code), (node) => {
      if (/^(?:Assignment|Update)Expression$|^For(?:Of|In)Statement$/.test(node.type))
        walk(node.left ?? node.argument, ({ type, name }) => type === 'Identifier' && changing.add(name));
      if (node.type === 'ImportExpression') {
        const source = node.source.value ?? node.source.quasis?.[0]?.value.cooked;
        if (typeof source !== 'string') return;
        const target = source.split('/').pop();
        if (!files.has(target)) throw new Error(`${name} loads ${source}, which is not part of the build`);
        // a file on the way to this one, or this one itself, is there already
        const there = sealing.has(target);
        if (there) handsOver.add(target);
        edits.push([
          node.start,
          node.end,
          there ? `Promise.resolve(${shared}["${target}"])` : loadOf(target, entry),
        ]);
      } else if (node.type === 'ImportDeclaration') {
        const target = node.source.value.split('/').pop();
        const names = node.specifiers.map((s) => `${s.imported.name}:${s.local.name}`).join(',');
        // a file on the way to this one is there already; another one is loaded before it. Both hand their exports over: a module
        // that waits for another one (top-level `await`) is not waited for by every browser
        const there = sealing.has(target);
        if (there) handsOver.add(target);
        if (!there) needs.push(target);
        edits.push([node.start, node.end, names ? `const{${names}}=${shared}["${target}"];` : '']);
      } else if (node.type === 'ExportNamedDeclaration') exported = node;
    });
    if (exported && handsOver.has(name)) {
      // a value that never changes is handed over as it is
      const names = exported.specifiers.map(({ exported: { name: to }, local: { name: own } }) =>
        changing.has(own) ? `get ${to}(){return ${own}}` : `${to}:${own}`,
      );
      const handing = `${shared}["${name}"]={${names.join(',')}};`;
      const open = exported.specifiers.filter((s) => PUBLIC.has(s.exported.name));
      const kept = open.map((s) => `export{${s.local.name} as ${s.exported.name}};`);
      edits.push([entry ? exported.start : exported.end, exported.end, handing + kept.join('')]);
    }
    // the loader must be there before the first element is defined
    const out = (entry ? `(${shared}??={}).load=${LOAD};` : '') + edit(code, edits);
    if (entry && needs.length)
      throw new Error(`embed.js needs ${needs.join(', ')} at once: it would be no one request`);
    sealed.set(name, out);
    needed.set(name, needs);
    sealing.delete(name);
    return out;
  };

  for (const name of files.keys())
    writeFileSync(join(dist, name === 'embed.js' ? name : `embed/${name}`), seal(name));
  if (worker) sealed.set(worker, text(worker));
  const code = sealed.get('embed.js');
  const report = {
    version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    bytes: Buffer.byteLength(code),
    brotli: brotliSize(code),
    integrity: integrityOf(code),
    lazy: Object.fromEntries(
      [...sealed]
        .filter(([name]) => name !== 'embed.js')
        .map(([name, text]) => [
          `embed/${name}`,
          { bytes: Buffer.byteLength(text), brotli: brotliSize(text), integrity: integrityOf(text) },
        ]),
    ),
  };
  writeFileSync(join(dist, 'embed.json'), `${JSON.stringify(report, null, 2)}\n`);
  return { ...report, lazy: Object.keys(report.lazy).length };
}

/** What the documentation shows in TypeScript compiles as strictly as a reader's project may. Needs the build, whose types it reads. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const examples = new Map<string, string>();
for (const file of ['README.md', ...readdirSync('docs').map((name) => join('docs', name))])
  if (file.endsWith('.md'))
    readFileSync(file, 'utf8')
      .split(/^```/m)
      .forEach((block, at) => {
        const [, language, code] = /^(ts|tsx)\n([^]*)$/.exec(block) ?? [];
        if (code) examples.set(`${file.replace(/\W/g, '-')}-${at}.${language}`, code);
      });

/** Compiles a text as if it stood in a file of the package. @returns what the compiler says. */
function compile(name: string, code: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const path = join(process.cwd(), name);
  const { fileExists, readFile, getSourceFile } = host;
  // every example is a module of its own
  const text = `${code}\nexport {};\n`;
  host.fileExists = (file) => file === path || fileExists.call(host, file);
  host.readFile = (file) => (file === path ? text : readFile.call(host, file));
  host.getSourceFile = (file, ...rest) =>
    file === path ? ts.createSourceFile(file, text, rest[0]) : getSourceFile.call(host, file, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the examples of the documentation', () => {
  it('are there', () => {
    assert.ok(examples.size >= 5, `${examples.size} examples`);
  });

  it('would not pass with an event that has another detail', () => {
    const code = `import 'peer-support-widgets/define/group-finder';
      document.querySelector('peer-group-finder')!.addEventListener('peer-results', (event) => event.detail.typed);`;
    assert.match(compile('wrong.ts', code).join(), /typed/);
  });

  for (const [name, code] of examples)
    // the types of React are not installed here; `npm run test:consumers` compiles the same
    if (name.endsWith('.ts'))
      it(`compile: ${name}`, () => {
        assert.deepEqual(compile(name, code), []);
      });
});

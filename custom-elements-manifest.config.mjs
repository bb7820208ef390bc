import { cemValidatorPlugin } from '@wc-toolkit/cem-validator';
import { modulePathResolverPlugin } from '@wc-toolkit/module-path-resolver';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const TAGS = ['book-support', 'crisis-help', 'faq', 'feed', 'group-finder', 'quick-exit', 'testimonials'];
const outdir = process.env.MANIFEST_OUT ?? '.';
const built = (extension) => (path) => path.replace('src/', 'dist/').replace('.ts', extension);

/**
 * Keeps parsed types to what an editor can offer, such as the words of a union. A whole object written out is of no use to anybody,
 * and holds numbers of the compiler's that differ from run to run. Style sheets are left out too.
 */
const plainTypesOnly = {
  name: 'plain-types-only',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (!node || typeof node !== 'object') return;
      if (node.parsedType && /[{@]/.test(node.parsedType.text)) delete node.parsedType;
      if (/^css`/.test(node.default)) delete node.default;
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
};

/** The path resolver leaves the definition of a tag in a second module of the same path: one module a file. */
const oneModuleAFile = {
  name: 'one-module-a-file',
  packageLinkPhase({ customElementsManifest }) {
    const byPath = new Map();
    for (const module of customElementsManifest.modules) {
      const first = byPath.get(module.path);
      if (!first) byPath.set(module.path, module);
      else {
        first.declarations.push(...module.declarations);
        first.exports.push(...module.exports);
      }
    }
    customElementsManifest.schemaVersion = '2.1.0';
    customElementsManifest.modules = [...byPath.values()];
  },
};

export default {
  // the seven elements, each in the file of its tag's name; their pieces are nobody's interface
  globs: TAGS.map((tag) => `src/elements/${tag}/${tag}.ts`),
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ ts, globs }) {
    const program = getTsProgram(ts, globs, 'tsconfig.json');
    return program
      .getSourceFiles()
      .filter((file) => globs.some((glob) => file.fileName.includes(glob)))
      .sort((a, b) => (a.fileName < b.fileName ? -1 : 1)); // not in the order in which files import each other
  },
  plugins: [
    typeParserPlugin({ propertyName: 'parsedType' }),
    plainTypesOnly,
    modulePathResolverPlugin({
      modulePathTemplate: built('.js'),
      definitionPathTemplate: built('.js'),
      typeDefinitionPathTemplate: built('.d.ts'),
    }),
    oneModuleAFile,
    customElementVsCodePlugin({
      outdir,
      typesSrc: 'parsedType',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ outdir, typesSrc: 'parsedType', packageJson: false }),
    cemValidatorPlugin({ logErrors: true }),
  ],
};

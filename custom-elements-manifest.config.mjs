import { cemValidatorPlugin } from '@wc-toolkit/cem-validator';
import { modulePathResolverPlugin } from '@wc-toolkit/module-path-resolver';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

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

export default {
  globs: ['src/elements/**/*.ts'],
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

import { parseAst } from 'vite';

const TAGS = new Set(['html', 'svg', 'css']);

/** Comments and white space that CSS does not need; of HTML only the indentation, since a space between words is content. */
const squeeze = (raw, css) =>
  css
    ? raw
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/ > /g, '>')
        .replace(/(\d) \* (?=var\()/g, '$1*') // in \`calc()\`; between selectors the blanks stay
        .replace(/\b0(?=\.\d)/g, '')
        .replace(/;}/g, '}')
    : raw.replace(/\s*\n\s*/g, '\n');

/**
 * A build plugin that takes the layout out of Lit's templates, which minifiers leave alone. The published plugins for this
 * drop `@container` rules or nest `<path>`s, so these forty lines stand in for them.
 */
export function litSqueeze() {
  return {
    name: 'lit-squeeze',
    apply: 'build',
    transform(code, id) {
      if (!/\.[cm]?[jt]s$/.test(id) || id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code))
        return undefined;
      const edits = [];
      const visit = (node) => {
        if (!node || typeof node !== 'object') return;
        if (Array.isArray(node)) return void node.forEach(visit);
        if (node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name)) {
          for (const { value, start } of node.quasi.quasis)
            edits.push([start, value.raw, squeeze(value.raw, node.tag.name === 'css')]);
        }
        for (const key in node) if (key !== 'parent') visit(node[key]);
      };
      visit(parseAst(code));
      let out = code;
      for (const [start, before, after] of edits.sort((a, b) => b[0] - a[0])) {
        if (before === after || !before) continue;
        const at = out.indexOf(before, start); // parsers differ by the delimiter in where a quasi starts
        out = out.slice(0, at) + after + out.slice(at + before.length);
      }
      return { code: out, map: null };
    },
  };
}

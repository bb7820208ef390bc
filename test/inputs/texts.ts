/** Texts of any length, in Markdown and in HTML. */

const fill = (part: string | ((i: number) => string), length: number): string => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += typeof part === 'string' ? part : part(i);
  return text;
};

/** Texts of any length, each a shape that some parser takes long for. */
export const SHAPES: Record<string, (length: number) => string> = {
  'numbers in numbers': (n) => fill('1. ', n),
  quotations: (n) => fill('> ', n),
  'quotations without spaces': (n) => fill('>', n),
  'quotations with words after them': (n) => `${fill('>', n / 2)}${fill('a ', n / 2)}`,
  'lists in quotations': (n) => fill('> - 1. ', n),
  'dashes before a word': (n) => `${fill('- ', n)}x`,
  stars: (n) => fill('*', n),
  'stars that open': (n) => fill('*a ', n),
  'stars in stars': (n) => `${fill('*a **b ', n / 2)}${fill('c** d* ', n / 2)}`,
  underscores: (n) => fill('_a', n),
  brackets: (n) => fill('[', n),
  'brackets that close': (n) => `${fill('[', n / 2)}${fill(']', n / 2)}`,
  'links in links': (n) => `${fill('[', n / 5)}a${fill('](x)', n)}`,
  'links without an end': (n) => fill('[a](', n),
  'titles without an end': (n) => fill('[a](b "', n),
  'round brackets': (n) => `[a]${fill('(', n)}`,
  pictures: (n) => fill('![a', n),
  backticks: (n) => fill((i) => `${'`'.repeat((i % 200) + 1)}a`, n),
  'backticks in pairs': (n) => fill('`a``', n),
  fences: (n) => fill('```\n~~~\n', n),
  'a list that goes in': (n) => fill((i) => `${' '.repeat(2 * (i % 300))}- a\n`, n),
  'a long list': (n) => fill('- a\n', n),
  definitions: (n) => fill((i) => `[a${String(i)}]: x\n`, n),
  'definitions and their uses': (n) => fill((i) => `[a${String(i)}]: x\n\n[a${String(i)}] `, n),
  'a table of entities': (n) => `| a |\n|---|\n${fill('| &amp; |\n', n)}`,
  'tags without an end': (n) => fill('<a ', n),
  'values without an end': (n) => fill('<p title="', n),
  comments: (n) => fill('<!--', n),
  backslashes: (n) => fill('\\', n),
  'spaces inside': (n) => `a${fill(' ', n)}b`,
  'empty lines': (n) => `a${fill('\n ', n)}b`,
  'addresses without an end': (n) => fill('https://a.', n),
  'mail addresses': (n) => fill('a@b.', n),
  'one word': (n) => fill('a', n),
  'HTML boxes in boxes': (n) => fill('<div>', n),
  'HTML lists in lists': (n) => fill('<ul><li>', n),
  'bold words without an end': (n) => fill((i) => `<b id=${String(i)}><p>`, n),
  'italics in italics': (n) => fill('<i>a', n),
  'an HTML table': (n) => `<table>${fill('<tr><td>&amp;', n)}`,
  'HTML paragraphs': (n) => fill('<p>a', n),
};

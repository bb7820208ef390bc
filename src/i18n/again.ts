/**
 * What stands below an element whose own file did not come, while it is asked for again, and after it did not come again. These
 * words are in every language from the start: where one file could not be fetched, that of a language could not either.
 */
const WORDS = new Map([
  ['en', ['Loading…', 'This did not load. Press again, or wait until you are back online.']],
  ['es', ['Cargando…', 'No se ha cargado. Pulsa otra vez o espera a tener conexión.']],
  ['ar', ['جارٍ التحميل…', 'تعذر التحميل. اضغط مرة أخرى، أو انتظر حتى يعود الاتصال.']],
]);

/** The words, and the language that they are in. */
export function againWords(tag: string): { lang: string; asking: string; failed: string } {
  const own = tag.replace(/-.*/, '');
  const lang = WORDS.has(own) ? own : 'en';
  const [asking = '', failed = ''] = WORDS.get(lang) ?? [];
  return { lang, asking, failed };
}

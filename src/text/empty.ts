/** What spreadsheets and people leave in a cell that has nothing to say. */

/** A formula that failed. */
const FORMULA =
  /^#¡?[\p{Lu}\d/_]{2,14}[!?]$|^#(?:N\/[AD]|NV|REF|ERROR|VALUE|NAME|NUM|NULL|SPILL|CALC|FIELD)$|^#{3,}$|^NaN$/u;
/** A formula that still loads; a program's word for nothing. */
const PROGRAM =
  /^(?:#(?:n\/[ad]|ref|error|value|name)[!?]?|(?:loading|cargando|chargement|wird geladen)\s?(?:\.{2,3}|…)|undefined|null|invalid date|\[object object\])$/i;
/** What people write for "nothing yet". "NA" is no such word: it is a fellowship. */
const NOTHING =
  /^(?:[-–—_.?*]+|n\.?\/\.?a\.?|none|nil|false|tb[adc]|t\.b\.[adc]\.?|to be (?:advised|announced|confirmed|decided|determined)|not (?:applicable|available|known|set)|no data|ningun[oa]|no aplica|por (?:confirmar|determinar)|pendiente|keine?|aucune?|لا يوجد)$/i;

/** How each of them begins: most cells begin otherwise, and there are many. */
const BEGINS = /^[\s#\-–—_.?*[ac-ilnptuwkل]/i;

/** Why a text says nothing, as the checker names it; `undefined` where it says something. */
export function emptyCell(value: string): 'broken-cell' | 'empty-cell' | undefined {
  if (value.length > 24 || !BEGINS.test(value)) return undefined;
  const word = value.trim();
  if (FORMULA.test(word) || PROGRAM.test(word)) return 'broken-cell';
  return NOTHING.test(word) ? 'empty-cell' : undefined;
}

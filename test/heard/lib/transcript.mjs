/** What was pressed and what Orca said, in order, from its debug log. */

const KEY = /PROCESS ATSPI_KEY_PRESSED_EVENT: '(.*?)'/;

/** One line a key (`[Tab]`) or a phrase (indented). Lines before the first key belong to the start of the browser. */
export function transcript(log) {
  const lines = [];
  for (const line of log.split('\n')) {
    const key = line.startsWith('vvvvv') && KEY.exec(line)?.[1];
    if (key && key !== 'Control_L') lines.push(`[${key}]`);
    const at = line.indexOf('SPEECH OUTPUT:');
    if (at < 0) continue;
    const phrase = line
      .slice(at + 'SPEECH OUTPUT:'.length)
      .replace(/\{'established'.*$/, '')
      .trim()
      .replace(/^(['"])(.*)\1$/, '$2')
      .trim();
    if (phrase && phrase !== 'Screen reader off.') lines.push(`    ${phrase}`);
  }
  return lines;
}

const matches = (wanted, line) =>
  typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line.trim());

/**
 * The first phrase of `hears` that does not come after the one before it, and each phrase of `never` that comes at all.
 * @returns {string[]} what is wrong, in words; empty when all is as it should be.
 */
export function faults(lines, { hears, never = [] }) {
  const wrong = [];
  let from = 0;
  for (const wanted of hears) {
    const at = lines.findIndex((line, i) => i >= from && matches(wanted, line));
    if (at < 0) {
      wrong.push(`not heard, or not in this place: ${wanted}`);
      break;
    }
    from = at + 1;
  }
  for (const unwanted of never)
    if (lines.some((line) => matches(unwanted, line))) wrong.push(`heard, and should not be: ${unwanted}`);
  return wrong;
}

/** Whether text in a colour, and text on it, can be read (WCAG 1.4.3), and the nearest colour where it can. No page needed. */

/** What stands on the accent or behind it in `src/styles/tokens.ts`: [text on the accent, panels], as sRGB. */
export const AGAINST = { light: ['#f6fdfc', '#fdfcf9'], dark: ['#031818', '#161b20'] };

/** Contrast that WCAG asks of text. */
const ENOUGH = 4.5;

/** `#abc` or `#aabbcc`, with or without the `#`, as `#aabbcc`; '' for all else. */
export function hex(text) {
  const found = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1].toLowerCase();
  if (!found) return '';
  return `#${found.length === 3 ? [...found].map((digit) => digit + digit).join('') : found}`;
}

const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

function luminance(colour) {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The worst contrast of an accent on a light or a dark page, rounded down as nobody should round up to a pass.
 * @param {string} colour `#aabbcc`
 * @param {'light' | 'dark'} page
 */
export const worst = (colour, page) =>
  Math.floor(10 * Math.min(...AGAINST[page].map((other) => contrast(colour, other)))) / 10;

/** Says in words what is wrong with an accent; '' if nothing is. */
export function warning(colour, page) {
  const found = worst(colour, page);
  if (found >= ENOUGH) return '';
  return `On a ${page} page this colour makes words hard to read: its contrast is ${found} to 1, and ${ENOUGH} to 1 is the least for comfort. Choose a ${page === 'light' ? 'darker' : 'lighter'} colour.`;
}

/** The nearest colour of the same kind that can be read: mixed with black for a light page, with white for a dark one. */
export function nearest(colour, page) {
  const end = page === 'light' ? 0 : 255;
  for (let share = 0; share <= 1; share += 0.02) {
    const mixed = channels(colour).map((value) => Math.round(value + (end - value) * share));
    const found = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    if (worst(found, page) >= ENOUGH) return found;
  }
  return page === 'light' ? '#000000' : '#ffffff';
}

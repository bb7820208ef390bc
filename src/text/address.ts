const SAFE = /^(?:https?|mailto|tel|sms):/i;
// Control characters and white space, which a browser drops from an address before it reads the scheme.
// eslint-disable-next-line no-control-regex
const IGNORED = /[\u0000-\u0020\u007f-\u00a0\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * The one gate for every address that comes from a feed or an attribute: `https`, `http`, `mailto`, `tel` and `sms` pass,
 * a bare host (`example.org/page`) or e-mail address gets its scheme, all else (`javascript:`, `data:`, …) is refused.
 * @param base resolves addresses without a host (`/groups`, `#book`); without one they are refused.
 * @returns an address that can be put into `href`, or `undefined`.
 */
export function safeUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > 4096) return undefined; // browsers cut there, and patterns get slow
  const word = value
    .replace(IGNORED, (c) => (c === ' ' ? c : ''))
    .trim()
    .replaceAll(' ', '%20');
  if (!word) return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(word) && !/^[a-z\d-]+(?:\.[a-z\d-]+)+:\d/i.test(word)) {
    if (!SAFE.test(word)) return undefined;
    return /^https?:/i.test(word) ? parse(word) : word;
  }
  if (/^[^\s@/]+@[^\s@/.]+(?:\.[^\s@/.]+)+$/.test(word)) return `mailto:${word}`;
  if (/^(?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i.test(word)) {
    return parse(`https://${word.replace(/^\/\//, '')}`);
  }
  return base && /^[/#?.]/.test(word) ? parse(word, base) : undefined;
}

function parse(word: string, base?: string): string | undefined {
  try {
    const address = new URL(word, base);
    return /^https?:$/.test(address.protocol) && address.hostname ? address.href : undefined;
  } catch {
    return undefined;
  }
}

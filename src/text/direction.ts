const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The direction of a text by its first letter, as `dir="auto"` finds it. For texts of many parts: Chromium and WebKit work out an automatic
 * direction anew with each node that comes into the element, which holds the page for seconds at 10,000 lines.
 */
export const directionOf = (text: string): 'ltr' | 'rtl' =>
  RTL.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';

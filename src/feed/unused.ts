/** How a value that no field takes is told of. */
import type { NoticeCode } from './notice.js';
import { written } from './written.js';

/** A link, an address of e-mail, a telephone number, a time, a date, or a street with its number or a postal code. */
const FACT =
  /https?:\/\/|www\.\w|[^\s@]@[^\s@]+\.\w|\+?\d[\d ().-]{7,}\d|\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s*[ap]\.?m\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,4} (?:\p{L}+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|way)\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b/iu;

/** The code for a value that is in no field: what looks like something a visitor needs is to be mended. */
export function unusedCode(value: unknown): NoticeCode {
  return FACT.test(written(value).slice(0, 500)) ? 'lost-value' : 'unknown-key';
}

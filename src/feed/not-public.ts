/** What another program, or an editor, keeps for itself: a draft, a private event. It is left out, and the checker names it. */
import { isBlank, isNo, squash } from './hide.js';

type Fields = Readonly<Record<string, unknown>>;

/** The status that readers give what its own program does not show to the public. */
export const PRIVATE = 'private';

const STATUS = /^(?:post|publication|publish|publishing|workflow|moderation|review)?(?:status|state)$/;
const KEPT =
  /^(?:auto ?)?(?:drafts?|privat(?:e|o|a)?|priv[ée]e?|pending|trash(?:ed)?|unpublished|hidden|unlisted|internal|confidential|secret|deleted|removed|archived|embargo(?:ed)?|rejected|spam|do not (?:publish|show|list)|not (?:yet )?(?:public|published|live)|borrador|oculto|entwurf|vertraulich|brouillon|مسودة|خاص)(?![\p{L}\d])/iu;
const DRAFT = /^(?:is)?(?:draft|trash(?:ed)?|intrash|unpublished|hidefromlistings)$/;
const SHOWN = /^(?:is)?published$/;

/** The key of an entry that says that it is not for the public, or `undefined`. */
export function keptBy(entry: Fields): string | undefined {
  return Object.keys(entry).find((key) => {
    const value = entry[key];
    if (isBlank(value)) return false;
    const word = squash(key);
    if (STATUS.test(word))
      return (
        typeof value === 'string' &&
        KEPT.test(
          value
            .slice(0, 80)
            .trim()
            .replace(/[-_\s]+/g, ' '),
        )
      );
    return DRAFT.test(word) ? !isNo(value) : SHOWN.test(word) && isNo(value);
  });
}

const PUBLIC = /^(?:public|default|normal|publish(?:ed)?|live|confirmed|cancell?ed|everyone|1|true)$/i;
/**
 * Whether a word of a program says that a record is not for everybody. A word that is not known counts as "private", as iCalendar
 * (RFC 5545, CLASS) asks for.
 */
export const isKept = (...words: unknown[]): boolean =>
  words.some((word) => !isBlank(word) && !PUBLIC.test(String(word).trim()));

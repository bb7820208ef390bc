/** Lists written as YAML. */
import { parseAllDocuments } from 'yaml';
import { FeedError } from '../input.js';

/** More than this is no list that somebody wrote. */
const MOST = 5_000_000;
/** Objects that are named once and used again; a file that grows by them is a trap. */
const ALIASES = 50;

/** What a YAML text holds, or `undefined` where it holds no list and no object. @throws FeedError where it has faults. */
export function readYaml(text: string): unknown {
  if (text.length > MOST) return undefined;
  let found: unknown[];
  try {
    const documents = parseAllDocuments(text, { merge: true, logLevel: 'silent', uniqueKeys: false });
    if (!Array.isArray(documents)) return undefined;
    const fault = documents.flatMap(({ errors }) => errors)[0];
    if (fault) throw fault;
    found = documents.map((document) => document.toJS({ maxAliasCount: ALIASES }) as unknown);
  } catch (reason) {
    // a row of headings with a colon in it is no YAML, and is tried as a table
    if (/[,;\t]/.test(text.split('\n', 1)[0] ?? '')) return undefined;
    throw new FeedError(
      'unknown-format',
      `This looks like YAML that cannot be read: ${(reason as Error).message.slice(0, 300)}`,
    );
  }
  const lists = found.filter((each) => typeof each === 'object' && each !== null);
  return lists.length > 1 ? lists.flat() : lists[0];
}

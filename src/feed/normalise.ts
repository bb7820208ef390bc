import { FeedError, type Input } from './input.js';
import { readAs, type NormaliseOptions, type Reading } from './reading.js';

const unread = (reason: unknown): never => {
  throw new FeedError('network', `The file that reads feeds could not be loaded: ${String(reason)}`);
};
// a page without a feed does without them
const own = (): Promise<typeof import('./formats/peer.js')> => import('./formats/peer.js').catch(unread);
const others = (): Promise<typeof import('./formats/others.js')> =>
  import('./formats/others.js').catch(unread);

/** Fetches what reads feeds while the feed is on its way. What fails is asked for again, and told of, when the feed is here. */
export function fetchReader(): void {
  own().catch(() => undefined);
}

/** Fetches what reads the other formats as soon as the first words of a feed are of one. */
export function fetchOthers(start: string): void {
  if (/^\s*BEGIN:VC|"(?:slug|day|conference_url|formatted_address|id_bigint|@context|@type)"/.test(start))
    others().catch(() => undefined);
}

/**
 * Turns a document into a feed. Whatever can be understood is there; what could not is a notice.
 * @param document the text of a feed, or what `JSON.parse` made of it.
 * @throws FeedError only where nothing at all can be read (not JSON, a web page, an unknown format).
 */
export async function normalise(document: unknown, options: NormaliseOptions = {}): Promise<Reading> {
  const { address, begin } = options;
  const input: Input = { text: '', data: document, begin, ...(address && { address }) };
  if (typeof document === 'string') {
    input.text = document;
    try {
      input.data = JSON.parse(document.replace(/^\uFEFF/, ''));
    } catch {
      input.data = undefined; // another format, or broken: see below
    }
  }
  const { isPeer, readPeer } = await own();
  if (!isPeer(input.data)) {
    const { readOther } = await others();
    return readOther(input, options);
  }
  const reading = await readAs('peer', readPeer, input, options);
  if (!reading.notices.some(({ code }) => /^(?:unknown-|not-)/.test(code))) return reading;
  // Rarely needed, so it is loaded only now: what "Temporarily inactive" means as a status.
  const { hint, namingLost } = await import('./formats/hints.js');
  return namingLost(await readAs('peer', readPeer, input, options, hint));
}

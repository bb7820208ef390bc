/** What the words of a name or a place say in every format: "CANCELLED: Circle" is off, "Google Meet" is no place to go to. */
import { placeWords } from './place-words.js';

type Entry = Record<string, unknown>;

const OFF =
  /^(?:\*+|[[(])?\s*(?:(?:now |temporarily )?(?:cancell?ed|postponed|paused|on hold|suspended|abgesagt|annulée?|cancelad[oa]|suspendid[oa])|(?:no longer (?:meeting|running)|permanently closed|closed))(?![\p{L}\d])(?:\s*(?:\*+|[\])]))?(?:\s*[:–—-])?\s*(?=\S)/iu;
const OVER = /permanent|no longer|^\W*closed/i;

/** A name without the mark that the group is off, and what the mark says. */
export function nameOff(name: string): { name: string; status?: 'paused' | 'closed' } {
  const words = name.trim();
  const off = OFF.exec(words.slice(0, 200))?.[0];
  // "Closed Big Book study" is for members only, and meets
  if (off === undefined || (/^\W*closed\s+$/i.test(off) && !/[[(*]/.test(off))) return { name };
  return { name: words.slice(off.length), status: OVER.test(off) ? 'closed' : 'paused' };
}

/** An entry of another format with its status and its ways to attend as its name and its place say them. */
export function settled<T extends Entry | undefined | null>(entry: T): T {
  if (!entry) return entry;
  if (typeof entry.name === 'string') {
    const { name, status } = nameOff(entry.name);
    if (status !== undefined) {
      entry.statusNote ??= entry.name.slice(0, 200);
      entry.name = name;
      if (entry.status === undefined || entry.status === 'active') entry.status = status;
    }
  }
  const location = entry.location as Entry | undefined;
  const kind = typeof location?.name === 'string' ? placeWords(location.name) : 'place';
  if (location && kind !== 'place') {
    const { name, ...rest } = location;
    if (kind === 'online') {
      const online = (entry.online ?? {}) as Entry;
      if (/^https?:/i.test(String(name))) entry.online = { ...online, url: online.url ?? name };
      else if (!/^(?:online|virtual|remote)/i.test(String(name)))
        entry.online = { ...online, platform: online.platform ?? name };
    }
    if (Object.keys(rest).length) entry.location = rest;
    else delete entry.location;
    const way = kind === 'phone' ? 'phone' : 'online';
    const ways = (entry.attendance as string[] | undefined) ?? [];
    const nowhere = entry.attendance === undefined && entry.status === 'paused'; // its reader says so
    if (kind !== 'nowhere' && !nowhere && rest.streetAddress === undefined)
      entry.attendance = [...new Set([...ways.filter((each) => each !== 'in-person'), way])];
  }
  return entry;
}

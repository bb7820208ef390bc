import { createContext } from '@lit/context';
import type { FeedStore } from '../feed/index.js';

/** What a `<peer-feed>` hands to the elements inside it. */
export interface FeedProvision {
  readonly store: FeedStore;
  /** IANA zone for groups that name none and whose feed names none. */
  readonly timeZone?: string | undefined;
  /** ISO 3166-1 code; decides the crisis lines where the feed does not. */
  readonly country?: string | undefined;
}

/** The key is shared by every copy of the package on a page, so that elements of one find the feed of another. */
export const feedContext = createContext<FeedProvision | undefined>(Symbol.for('peer-support-widgets/feed'));

/** What an element with a feed of its own needs besides: fetched by `FeedController` when the first one comes. */
import { storeOfAll, type FeedStore } from '../feed/store.js';
import { addressesOf } from './addresses.js';

export { storeFrom } from '../feed/store.js';

/** The store of an element's `src`; none where nothing of it is an address. */
export function storeAt(host: Element, src: string): FeedStore | undefined {
  const addresses = addressesOf(host, src);
  return addresses.length ? storeOfAll(addresses) : undefined;
}

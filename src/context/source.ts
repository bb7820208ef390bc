type Named = Element & { src?: string; data?: unknown };

/** Where an element's feed comes from. */
export type FeedSource =
  /** A document of its own: the property `data`, or what stands in the tag. */
  | { from: 'document'; document: unknown }
  /** The addresses that the element names. */
  | { from: 'src'; src: string }
  /** The `<peer-feed>` around it. */
  | { from: 'around' }
  | { from: 'none' };

/**
 * Whether an element is a `<peer-feed>` that stands in another one's tag as a source, as `<source>` does in `<video>`, and not around
 * anything.
 */
export const isSource = ({ localName, childElementCount, parentElement }: Element): boolean =>
  localName === 'peer-feed' && !childElementCount && /^peer-/.test(parentElement?.localName ?? '');

/**
 * The addresses that an element names, with spaces between them: those of its own `src`, then those of the empty
 * `<peer-feed>`s that stand directly in its tag. One that is not defined yet tells its host as soon as it is.
 */
export const namedBy = (host: Element): string =>
  [host, ...[...host.children].filter(isSource)]
    .map(({ src }: Named) => src)
    .join(' ')
    .trim();

/**
 * Where the feed of an element comes from, the nearest first: its property `data`, its addresses, the `<peer-feed>` around it, what
 * else stands in its tag.
 * @param around whether there is a `<peer-feed>` around it.
 * @param inside reads what stands in the tag; `undefined` where that is no feed. Asked only where nothing is nearer.
 * @param src the addresses, where they are known.
 */
export function sourceOf(
  host: Named,
  around: boolean,
  inside?: () => unknown,
  src: string = namedBy(host),
): FeedSource {
  const { data } = host;
  if (data !== undefined && data !== null) return { from: 'document', document: data };
  if (src) return { from: 'src', src };
  if (around) return { from: 'around' };
  const document = inside?.();
  return document === undefined ? { from: 'none' } : { from: 'document', document };
}

type Named = Element & { src?: string };

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

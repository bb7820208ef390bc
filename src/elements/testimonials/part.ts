import type { LitElement } from 'lit';

/**
 * Code that not every page needs: fetched when an element first asks for it, once for all of them. The element is drawn
 * again when it is here; where a script holds it anyway (`embed.js`), that is before the first paint.
 * @returns the code; `undefined` while it is on its way; `null` where it cannot be had, until it is asked for `again`.
 */
export function part<Code>(load: () => Promise<Code>) {
  let code: Code | null | undefined;
  let coming: Promise<unknown> | undefined;
  return (host: LitElement, again?: boolean): Code | null | undefined => {
    if (again || code === undefined)
      void (coming ??= load().catch(() => null)).then((here) => {
        code = here as Code | null;
        coming = undefined;
        host.requestUpdate();
      });
    return code;
  };
}

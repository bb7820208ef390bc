/**
 * `dist/embed.classic.js`: a plain `<script src>` for hosts that drop `type="module"` (tag managers, optimisers). It finds itself and
 * imports the module beside it, also from another origin.
 */
(() => {
  const own = document.currentScript ?? document.querySelector('script[src*="embed.classic"]'); // a loader may run it later
  const address = own instanceof HTMLScriptElement ? own.src || own.dataset['src'] : '';
  if (!address)
    return console.error(
      'embed.classic.js cannot tell where it is. Write <script type="module" src="…/embed.js"></script> instead.',
    );
  import(/* @vite-ignore */ new URL('embed.js', address).href).catch((reason: unknown) => {
    console.error('embed.classic.js: embed.js and the folder embed/ must stand beside it.', reason);
  });
})();

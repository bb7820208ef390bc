/**
 * `dist/frame.html?element=group-finder&src=/groups.csv`: one element alone, for hosts that only take an iframe (Google Sites, Notion,
 * SharePoint, a Wix HTML box). Tells its height to the page around it: `{ type: 'peer-height', height }`.
 *
 * Addresses lead to the frame's own site only, since whoever writes a link to the frame chooses them. `data-allow` on the script tag
 * of frame.html names other origins.
 */
const parameters = new URLSearchParams(location.search);
const element = parameters.get('element') ?? 'group-finder';
const allowed = [
  location.origin,
  ...(document.querySelector('script[data-allow]')?.getAttribute('data-allow')?.split(/\s+/) ?? []),
];
/** Whether no word of a value leads elsewhere. A word that is no address leads nowhere. */
const staysHere = (value: string): boolean =>
  value.split(/\s+/).every((each) => {
    try {
      return allowed.includes(new URL(each, location.href).origin);
    } catch {
      return true; // URL.canParse is younger than the oldest browsers that are supported
    }
  });

const place = document.querySelector('main') ?? document.body;
place.setAttribute('data-peer', element);
export {}; // a module, so that its names are its own
for (const [attribute, value] of parameters) {
  if (attribute === 'lang' || attribute === 'dir') document.documentElement.setAttribute(attribute, value);
  else if (attribute === 'element' || !/^[a-z-]+$/.test(attribute)) continue;
  else if (!staysHere(value))
    console.warn(
      `frame.html: ${attribute}="${value}" leads to another site. Name its origin in data-allow of the script tag in frame.html.`,
    );
  else place.setAttribute(`data-${attribute}`, value);
}

let told = 0;
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  parent.postMessage({ type: 'peer-height', height }, '*'); // a height is no secret, and the host is not known
}).observe(document.documentElement);

/** The host site: a server of a check's own, whose pages are written in the check and whose log says who asked for what. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../../scripts/serve.mjs';
import { sampleFeed } from './feed.mjs';

const KIT = readFileSync(fileURLToPath(new URL('./kit.js', import.meta.url)));

/** The strictest policy that the library is promised to work under (promise X2). */
export const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
};

/** A plain page of an organisation's site. */
export const pageOf = (
  body,
  {
    head = '',
    lang = 'en-GB',
    script = '<script type="module" src="/dist/embed.js"></script>',
    attributes = '',
  } = {},
) =>
  `<!doctype html>
<html lang="${lang}" ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Harbour Lane Peer Support (sample)</title>
<script src="/kit.js"></script>
${head}
${script}
</head>
<body>
<main>
<h1>Harbour Lane Peer Support (sample)</h1>
${body}
</main>
</body>
</html>`;

/** Every element once, around one feed: the page that most checks use. */
export const everything = (attributes = {}) => `
<peer-quick-exit href="/neutral"></peer-quick-exit>
<peer-feed src="/feed.json" country="GB">
  <peer-group-finder ${attributes.finder ?? ''}><p>Ring us on 020 7946 0000 and we will find a group with you.</p></peer-group-finder>
  <peer-faq ${attributes.faq ?? ''}></peer-faq>
  <peer-testimonials ${attributes.testimonials ?? ''}></peer-testimonials>
  <peer-book-support ${attributes.book ?? ''}></peer-book-support>
  ${attributes.noCard ? '' : '<peer-crisis-help></peer-crisis-help>'}
</peer-feed>`;
export const TAGS = [
  'peer-feed',
  'peer-group-finder',
  'peer-faq',
  'peer-testimonials',
  'peer-book-support',
  'peer-crisis-help',
  'peer-quick-exit',
];

/** A site with `/feed.json`, `/dist/…` as it ships, and whatever pages a check adds. */
export async function openSite({ headers = {} } = {}) {
  const routes = {};
  const log = [];
  const server = await serve({
    routes,
    headers,
    onRequest: ({ method, url, headers: sent }) => void log.push({ method, url, headers: sent }),
  });
  const site = {
    address: server.address,
    /** Every request that came: `{ method, url, headers }`. */
    log,
    close: server.close,
    /** Answers a path. `answer` is the body, or a function that answers itself. */
    add(path, answer, { type = 'text/html; charset=utf-8', status = 200, headers: own = {} } = {}) {
      routes[path] = (request, response) => {
        if (typeof answer === 'function') return void answer(request, response);
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...own });
        response.end(answer);
      };
      return server.address + path;
    },
    json: (path, value) =>
      site.add(path, typeof value === 'string' ? value : JSON.stringify(value), { type: 'application/json' }),
    /** A page, and its address. */
    page(
      body,
      { path = `/page-${log.length}-${Object.keys(routes).length}.html`, headers: own = {}, ...options } = {},
    ) {
      return site.add(path, pageOf(body, options), { headers: own });
    },
  };
  site.add('/kit.js', KIT, { type: 'text/javascript', headers: { 'access-control-allow-origin': '*' } });
  site.add('/neutral', '<!doctype html><title>Neutral</title><p>Weather', {});
  site.json('/feed.json', sampleFeed());
  return site;
}

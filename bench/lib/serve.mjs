/** Serves pages from memory and `dist/` from the disk, to this machine only. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

/**
 * @param {Record<string, () => string>} made what is served by its path; each is made once.
 * @param {string} dist the folder behind `/dist/`.
 */
export async function serve(made, dist) {
  const zipped = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    try {
      if (!zipped.has(pathname)) {
        const body = made[pathname]
          ? made[pathname]()
          : await readFile(join(dist, normalize(pathname.replace('/dist/', '/'))));
        zipped.set(pathname, gzipSync(body));
      }
      response.writeHead(200, {
        'content-type': `${TYPES[extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
        'content-encoding': 'gzip',
        'cache-control': 'no-store',
      });
      response.end(zipped.get(pathname));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A plain file server for the demo, the tests and the benchmarks: no cache, and headers a test can set per page. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from './install.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/**
 * @param {object} options
 * @param {number} [options.port] 0 for any that is free; if taken, the next free one is used.
 * @param {Record<string, (request, response) => void>} [options.routes] pages of a test's own, by path.
 * @param {Record<string, string>} [options.headers] set on every answer.
 * @param {(request) => void} [options.onRequest] told of every request.
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export function serve({ port = 0, routes = {}, headers = {}, onRequest } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    onRequest?.(request);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (routes[pathname]) return void routes[pathname](request, response);
    let file = normalize(join(root, decodeURIComponent(pathname)));
    if (!file.startsWith(root) || /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(file.slice(root.length)))
      return void response.writeHead(404).end();
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!pathname.endsWith('/')) return void response.writeHead(301, { location: `${pathname}/` }).end();
      file = join(file, 'index.html');
    }
    if (!existsSync(file))
      return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'content-length': statSync(file).size,
    });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    let tries = 0;
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port && tries++ < 20) server.listen(port + tries, '127.0.0.1');
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `http://localhost:${server.address().port}`,
        close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
      });
    });
  });
}

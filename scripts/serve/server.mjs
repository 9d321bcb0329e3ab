/**
 * A small static file server for tests and for the sample hospital: 127.0.0.1 only, a port of its own choosing
 * unless told, headers by path, and room for handlers that delay or invent an answer.
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * @typedef {object} Served
 * @property {string} url address without a slash at its end
 * @property {number} port
 * @property {string[]} requests method and path of every request so far: "GET /index.html"
 * @property {() => Promise<void>} close
 */

/**
 * Starts a server.
 *
 * - `roots`: the folder for each path prefix; the longest prefix wins.
 * - `headers`: response headers for each path prefix (all that match, the longest last), or a
 *   function of the path.
 * - `handler`: called first with the request, the response and the parsed address; if it returns
 *   true (or a promise of it), it has answered. A handler that only waits makes a file slow.
 *
 * @param {object} options
 * @param {Record<string, string>} [options.roots]
 * @param {Record<string, Record<string, string>> | ((path: string) => Record<string, string>)} [options.headers]
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) => boolean | void | Promise<boolean | void>} [options.handler]
 * @param {number} [options.port] 0 chooses a free one
 * @param {string} [options.host]
 * @returns {Promise<Served>}
 */
export async function serve({
  roots = {},
  headers = {},
  handler,
  port = 0,
  host = '127.0.0.1',
} = {}) {
  /** @type {string[]} */
  const requests = [];
  const prefixes = Object.entries(roots)
    .map(([prefix, folder]) => [withSlash(prefix), path.resolve(folder)])
    .sort(([a], [b]) => b.length - a.length);

  const headersFor =
    typeof headers === 'function'
      ? headers
      : (pathname) =>
          Object.entries(headers)
            .filter(([prefix]) => pathname.startsWith(prefix))
            .sort(([a], [b]) => a.length - b.length)
            .reduce((all, [, some]) => ({ ...all, ...some }), {});

  async function answer(request, response) {
    const url = new URL(`http://${host}${request.url.replace(/^\/*/, '/')}`);
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    for (const [name, value] of Object.entries(headersFor(url.pathname))) {
      response.setHeader(name, value);
    }
    if (await handler?.(request, response, url)) return;
    if (response.writableEnded || response.destroyed) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response, 405, 'Only GET and HEAD.');
    }
    const file = await findFile(prefixes, url.pathname);
    if (!file) return refuse(response, 404, `Not found: ${url.pathname}`);
    if (file.isFolder && !url.pathname.endsWith('/')) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` });
      response.end();
      return;
    }
    if (!response.hasHeader('content-type')) {
      response.setHeader(
        'content-type',
        TYPES[path.extname(file.path).toLowerCase()] ?? 'application/octet-stream',
      );
    }
    response.setHeader('content-length', file.size);
    response.writeHead(200);
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file.path), response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      // A browser that goes away in the middle of a file is no trouble of ours.
      if (response.destroyed) return;
      if (response.headersSent) response.destroy();
      else refuse(response, 500, String(error));
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    url: `http://${host}:${address.port}`,
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(response, status, message) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(message);
}

function withSlash(prefix) {
  return prefix.endsWith('/') ? prefix : `${prefix}/`;
}

/** The file for a path, or undefined; never one outside the folder, not even by a symbolic link. */
async function findFile(prefixes, encodedPath) {
  let pathname;
  try {
    pathname = decodeURIComponent(encodedPath);
  } catch {
    return undefined;
  }
  if (pathname.includes('\0') || pathname.includes('\\')) return undefined;
  if (pathname.split('/').includes('..')) return undefined;

  for (const [prefix, folder] of prefixes) {
    if (!withSlash(pathname).startsWith(prefix)) continue;
    const wanted = path.join(folder, pathname.slice(prefix.length));
    const found = (await fileAt(wanted)) ?? undefined;
    if (!found) continue;
    const [real, realFolder] = await Promise.all([realpath(found.path), realpath(folder)]);
    if (real !== realFolder && !real.startsWith(realFolder + path.sep)) return undefined;
    return found;
  }
  return undefined;
}

async function fileAt(wanted) {
  const stats = await stat(wanted).catch(() => undefined);
  if (stats?.isFile()) return { path: wanted, size: stats.size, isFolder: false };
  if (!stats?.isDirectory()) return undefined;
  const index = path.join(wanted, 'index.html');
  const indexStats = await stat(index).catch(() => undefined);
  return indexStats?.isFile() ? { path: index, size: indexStats.size, isFolder: true } : undefined;
}

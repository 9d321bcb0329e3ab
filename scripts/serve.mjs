/**
 * The sample hospital: pages of stories/hospital that embed the built library by script tag, under the policy that a
 * strict hospital would send.
 *
 *     node scripts/serve.mjs [--port 3000]
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPage } from './serve/pages.mjs';
import { serve } from './serve/server.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const site = path.join(root, 'stories/hospital');

const usualPort = 8080;
const portsToTry = 20;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types decision-aid-lit',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Starts the sample hospital.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 chooses a free one; without one, 8080 or the next that is free
 * @param {string} [options.dist] where the library was built
 * @returns {Promise<import('./serve/server.mjs').Served>}
 */
export async function startHospital({ port, dist = path.join(root, 'dist') } = {}) {
  const cdn = path.join(dist, 'cdn');
  if (!existsSync(path.join(cdn, 'sri.json'))) {
    throw new Error(
      `There is no built library in ${path.relative('', dist)}: run npm run build first.`,
    );
  }
  const pages = new Set((await readdir(site)).filter((name) => name.endsWith('.html')));

  async function sendPage(request, response, { pathname }) {
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    if (!pages.has(name) || !['GET', 'HEAD'].includes(request.method)) return false;
    const page = await readPage({ site, name, cdn });
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : page);
    return true;
  }

  const options = {
    roots: { '/': site, '/cdn': cdn, '/definitions': path.join(dist, 'definitions') },
    headers: { '/': { 'content-security-policy': policy } },
    handler: sendPage,
  };
  return port === undefined ? serveOnFreePort(options) : serve({ ...options, port });
}

async function serveOnFreePort(options) {
  for (let port = usualPort; port < usualPort + portsToTry; port += 1) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return serve({ ...options, port: 0 });
}

function inWords(error, port) {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use: choose another, or leave --port out.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by you: choose one above 1023.`;
  return error.message;
}

/** The port that was asked for; undefined when none was. */
function askedPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  if (values.port === undefined) return undefined;
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) {
    throw new Error(`--port wants a number from 0 to 65535, and not "${values.port}".`);
  }
  return Number(values.port);
}

async function main() {
  let port;
  try {
    port = askedPort();
    const { url } = await startHospital({ port });
    console.log(`The sample hospital is at ${url}/\nPress Ctrl+C to stop.`);
  } catch (error) {
    console.error(inWords(error, port));
    process.exitCode = 1;
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await main();

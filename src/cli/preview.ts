/// <reference types="node" />
/** The command that serves the author preview for one file, to this machine alone. */
import { createHash, randomBytes } from 'node:crypto';
import { unwatchFile, watchFile } from 'node:fs';
import { readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { limits } from '../definition/limits.js';
import type { LinkedText, LinkTrouble } from '../workbench/file-link.js';
import { previewPage, previewPolicy } from '../workbench/page.js';
import { textOf } from './files.js';
import type { Output } from './output.js';
import { Stopped, unable } from './stopped.js';

/** How often the file is looked at, in milliseconds. Editors replace a file in ways that are not told everywhere. */
const interval = 400;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Adds it. */
export function addPreview(program: Command, { write }: Output): void {
  program
    .command('preview')
    .description(
      'Shows a definition as readers see it while you write it, in a browser on this machine. It follows the file when another editor saves it. Nothing is sent anywhere. Ctrl+C ends it.',
    )
    .argument('<file>', 'a JSON file; "new" begins one')
    .option('-p, --port <number>', 'the port; a free one when left out', portNumber, 0)
    .action(async (file: string, { port }: { port: number }) => {
      const served = await servePreview({
        file,
        port,
        pages: path.join(import.meta.dirname, '../preview'),
      });
      write(`${file} is shown at ${served.address}\nCtrl+C ends it.\n`);
      await served.ended;
    });
}

function portNumber(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('It must be a whole number up to 65535.');
  return Number(value);
}

/** A preview that is served. */
export interface ServedPreview {
  readonly address: string;
  readonly close: () => Promise<void>;
  /** Resolves when it has been closed. */
  readonly ended: Promise<void>;
}

/** What is served. */
export interface PreviewOptions {
  readonly file: string;
  readonly port: number;
  /** The folder with the scripts of the page. */
  readonly pages: string;
}

/** Serves the preview of a file, on 127.0.0.1 only. */
export async function servePreview({ file, port, pages }: PreviewOptions): Promise<ServedPreview> {
  // A link to a file stays one when the file is written.
  const place = await realpath(file).catch((error: unknown) => {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Stopped(
      unable,
      `${file} cannot be read (${code}). Check its name, or begin it with: npx decision-aid-elements new`,
    );
  });
  const read = await textOf(place);
  if ('trouble' in read)
    throw new Stopped(unable, `${file}: ${read.trouble.message} ${read.trouble.mend}`);
  const preview = new Preview(place, pages);
  const server = createServer((request, response) => {
    preview.answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listening(server, port);
  const { port: chosen } = server.address() as AddressInfo;
  preview.hosts = [`127.0.0.1:${chosen}`, `localhost:${chosen}`];
  preview.follow();
  const ended = new Promise<void>((done) => {
    server.once('close', done);
  });
  return {
    address: `http://127.0.0.1:${chosen}/`,
    ended,
    close: async () => {
      preview.end();
      server.close();
      server.closeAllConnections();
      await ended;
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        new Stopped(
          unable,
          `Port ${port} cannot be used (${error.code ?? ''}). Name another one with --port, or none.`,
        ),
      );
    });
    server.listen(port, '127.0.0.1', done);
  });
}

class Preview {
  /** By which names this server may be asked: a page elsewhere that has its name resolve to here has another one. */
  hosts: readonly string[] = [];
  /** What only the page that was served from here knows. */
  readonly #key = randomBytes(24).toString('hex');
  readonly #file: string;
  readonly #pages: string;
  readonly #listeners = new Set<ServerResponse>();

  constructor(file: string, pages: string) {
    this.#file = file;
    this.#pages = pages;
  }

  readonly #tell = (): void => {
    for (const listener of this.#listeners) listener.write('event: change\ndata: \n\n');
  };

  follow(): void {
    watchFile(this.#file, { interval }, this.#tell);
  }

  end(): void {
    unwatchFile(this.#file, this.#tell);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('content-security-policy', `${previewPolicy(true)}; frame-ancestors 'none'`);
    if (!this.hosts.includes(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isOurs =
      request.headers['x-decision-aid-key'] === this.#key || searchParams.get('key') === this.#key;
    if (pathname === '/' && request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(previewPage({ key: this.#key }));
    } else if (pathname === '/definition' || pathname === '/changes') {
      if (!isOurs) response.writeHead(403).end();
      else if (pathname === '/changes') this.#listen(response);
      else if (request.method === 'PUT') await this.#write(request, response);
      else {
        const read = await this.#read();
        send(response, 'trouble' in read ? 500 : 200, read);
      }
    } else await this.#page(pathname, response);
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': follow\n\n');
    this.#listeners.add(response);
    response.once('close', () => this.#listeners.delete(response));
  }

  async #read(): Promise<LinkedText | LinkTrouble> {
    const name = path.basename(this.#file);
    const read = await textOf(this.#file);
    if ('text' in read) return { name, text: read.text, mark: markOf(read.text) };
    const { message, mend } = read.trouble;
    return { name, trouble: `${name}: ${message} ${mend} You can also save the text as a file.` };
  }

  async #write(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request);
    if (text === undefined) {
      send(response, 413, { trouble: 'The text is too large for a definition.' });
      return;
    }
    const now = await this.#read();
    if ('trouble' in now) {
      send(response, 500, now);
      return;
    }
    if (request.headers['if-match'] !== now.mark) {
      send(response, 412, now);
      return;
    }
    // As a whole or not at all, whatever happens in between.
    const beside = `${this.#file}.saving`;
    try {
      await writeFile(beside, text);
      await rename(beside, this.#file);
      send(response, 200, { mark: markOf(text) });
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      send(response, 500, { trouble: `The file cannot be written (${code}).` });
    }
  }

  async #page(pathname: string, response: ServerResponse): Promise<void> {
    const name = path.basename(pathname);
    const type = types[path.extname(name)];
    const isPlain = pathname === `/${name}` && type !== undefined;
    const content = isPlain
      ? await readFile(path.join(this.#pages, name)).catch(() => undefined)
      : undefined;
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', type!);
    response.end(content);
  }
}

function send(response: ServerResponse, status: number, data: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(data));
}

/** What was sent, unless it is too large for a definition. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > 8 * limits.size) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function markOf(text: string): string {
  // A mark of byte order is gone when a file has been read.
  return createHash('sha256')
    .update(text.replace(/^\ufeff/, ''))
    .digest('hex');
}

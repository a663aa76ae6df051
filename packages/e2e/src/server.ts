import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { contentType } from '@dvc-kit/tooling/content-type';

export interface Served {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoggedRequest {
  readonly method: string;
  /** Path and query, as asked for. */
  readonly url: string;
  readonly status: number;
}

export interface ServerOptions {
  /** Folder to serve files from. */
  readonly root?: string;
  /** Pages by path, served before the files. */
  readonly pages?: Readonly<Record<string, string | Served>>;
  /** Headers of every answer, such as Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server of the test's own; start two for a host page and a kit of different origins. */
export interface TestServer {
  /** Such as "http://127.0.0.1:40123". */
  readonly origin: string;
  /** Every request so far, oldest first. */
  readonly requests: LoggedRequest[];
  /** Breaks all connections and takes no new one: the network is dead. */
  close(): Promise<void>;
  /** Takes connections again, at the same address. */
  reopen(): Promise<void>;
}

/** Serves files and pages on a free port. */
export async function startServer(options: ServerOptions): Promise<TestServer> {
  const requests: LoggedRequest[] = [];
  const server = createServer(async (request, response) => {
    const served = await find(options, pathOf(request));
    answer(response, served, options.headers);
    requests.push({ method: request.method ?? '', url: request.url ?? '', status: response.statusCode });
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    reopen: () => listen(port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf(request: IncomingMessage): string {
  return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
}

async function find({ root, pages }: ServerOptions, path: string): Promise<Served> {
  const page = pages?.[path];
  if (typeof page === 'string') return { body: page, type: contentType('.html') };
  if (page) return page;
  const missing: Served = { status: 404, body: 'Not found', type: contentType('.txt') };
  if (!root) return missing;
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  const body = await readFile(file).catch(() => undefined);
  return body ? { body, type: contentType(extname(file)) } : missing;
}

function answer(response: ServerResponse, served: Served, headers: ServerOptions['headers']): void {
  const type = served.type ?? contentType('.html');
  response.writeHead(served.status ?? 200, {
    'content-type': type,
    'cache-control': 'no-store',
    ...headers,
    ...served.headers,
  });
  response.end(served.body);
}

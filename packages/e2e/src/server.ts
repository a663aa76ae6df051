import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType } from '@dvc-kit/tooling/content-type';
import sirv from 'sirv';

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
  /** What is off with the way to the files: each fails the first time, or a proxy answers then; or they take long. */
  readonly network?: 'fails once' | 'HTML first' | 'slow' | undefined;
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

/** How much later a slow network answers, in milliseconds. */
const SLOW = 300;

/** Serves files and pages on a free port. */
export async function startServer({ root, pages, headers, network }: ServerOptions): Promise<TestServer> {
  const requests: LoggedRequest[] = [];
  const asked = new Set<string>();
  const files = root === undefined ? undefined : sirv(root, { dev: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const page = pages?.[path];
    const notFound = () => send(response, { status: 404, body: 'Not found', type: contentType('.txt') });
    response.setHeader('content-type', contentType(path.endsWith('/') ? '.html' : path));
    response.setHeader('cache-control', 'no-store');
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    // Each browser has files of its own.
    const asking = `${request.headers['user-agent']} ${path}`;
    const isFirst = !asked.has(asking) && page === undefined && !path.endsWith('/dvc.js');
    asked.add(asking);
    // Not the response: behind one that is still being written Node leaves its connection open, and nobody ever answers.
    if (isFirst && network === 'fails once') request.socket.destroy();
    else if (isFirst && network === 'HTML first')
      send(response, {
        body: '<!doctype html><title>Wi-Fi</title>',
        headers: { 'content-type': contentType('.html') },
      });
    else if (files && page === undefined && network === 'slow')
      setTimeout(() => files(request, response, notFound), SLOW);
    else if (page !== undefined) send(response, typeof page === 'string' ? { body: page } : page);
    else if (files) files(request, response, notFound);
    else notFound();
    requests.push({ method: request.method ?? '', url, status: response.statusCode });
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

function send(
  response: ServerResponse,
  { status = 200, type = contentType('.html'), headers, body }: Served,
) {
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}

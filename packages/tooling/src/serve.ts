/**
 * The static server behind `npm start`: a built site as a careful host would serve it.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType, isCompressible } from './content-type.ts';

/** What the pages of the site may load. Strict on purpose: what works here works on a careful host. */
export const siteSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Paths that other people's pages load from: open to every origin. */
const sharedPath = /^\/kit\//;

export interface StaticServer {
  /** Such as "http://localhost:4321". */
  readonly origin: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Buffer;
}

/** A file that lies nowhere and is made each time it is asked for. */
export interface MadeFile {
  /** Ending that tells its content type, such as `.html`. */
  readonly ending: string;
  readonly text: string;
  /** What the page may load, in place of the policy of the site. */
  readonly securityPolicy?: string;
}

/**
 * Serves the folder until closed; port 0 takes a free one. Throws when the port is in use.
 *
 * `make` is asked first for each path; what it does not make is looked up in the folder.
 */
export async function serve(
  root: string,
  port: number,
  make: (path: string) => Promise<MadeFile | undefined> = async () => undefined,
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(root, request, make).then(
      (found) => send(response, request, found),
      (error) => send(response, request, { status: 500, headers: {}, body: Buffer.from(String(error)) }),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  request: IncomingMessage,
  make: (path: string) => Promise<MadeFile | undefined>,
): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, headers: { allow: 'GET, HEAD' } };
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = decodePath(pathname);
  const made = path && (await make(path));
  if (made) return answerMade(request, made);
  const body = path && (await readAt(root, path));
  if (path && body) return answerFile(request, path, body);
  if (path && !extname(path) && (await readAt(root, `${path}/`))) {
    return { status: 308, headers: { location: `${pathname}/${search}` } };
  }
  const page = await readAt(root, '/404.html');
  return { status: 404, headers: headersFor('/404.html'), body: page ?? Buffer.from('404') };
}

/** The decoded path, or undefined when it is not UTF-8 or leads out of the folder. */
function decodePath(pathname: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(pathname)).replaceAll('\\', '/');
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

function readAt(root: string, path: string): Promise<Buffer | undefined> {
  return readFile(join(root, path.endsWith('/') ? `${path}index.html` : path)).catch(() => undefined);
}

async function answerMade(request: IncomingMessage, { ending, text, securityPolicy }: MadeFile) {
  const found = await answerFile(request, `/made${ending}`, Buffer.from(text));
  if (!securityPolicy) return found;
  return { ...found, headers: { ...found.headers, 'content-security-policy': securityPolicy } };
}

async function answerFile(request: IncomingMessage, path: string, body: Buffer): Promise<Answer> {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...headersFor(path), etag };
  if (request.headers['if-none-match']?.includes(etag)) return { status: 304, headers };
  const acceptsGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (!acceptsGzip || !isCompressible(headers['content-type'])) return { status: 200, headers, body };
  const small = await promisify(gzip)(body);
  return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: small };
}

function headersFor(path: string) {
  const type = contentType(path.endsWith('/') ? '.html' : extname(path));
  return {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    vary: 'accept-encoding',
    ...(type.startsWith('text/html') ? { 'content-security-policy': siteSecurityPolicy } : {}),
    ...(sharedPath.test(path) ? { 'access-control-allow-origin': '*' } : {}),
  };
}

function send(response: ServerResponse, request: IncomingMessage, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body?.length ?? 0 });
  response.end(request.method === 'HEAD' ? undefined : body);
}

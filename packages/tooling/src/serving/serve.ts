/**
 * The static server behind `npm start`: a built site as a careful host would serve it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type Listening, listening } from '@dvc-kit/intake/listening';
import compression from 'compression';
import sirv from 'sirv';
import { contentType } from './content-type.ts';

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

/** The page that reads codes: what reads small and blurred ones is WebAssembly. */
const readerPath = /^\/(en\/)?doc-ma\//;

/** Paths that other people's pages load from: open to every origin. */
const sharedPath = /^\/kit\//;

/** A site that is served. */
export type StaticServer = Listening;

/** A file that lies nowhere and is made each time it is asked for. */
export interface MadeFile {
  /** Ending that tells its content type, such as `.html`. */
  readonly ending: string;
  readonly text: string;
  /** What the page may load, in place of the policy of the site. */
  readonly securityPolicy?: string;
}

/** Something else that answers on the same server, as if it stood at the root of its own. */
export interface Mounted {
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly listener: RequestListener;
}

/**
 * Serves the folder until closed; port 0 takes a free one. Throws when the port is in use.
 *
 * `make` is asked first for each path; what it does not make is looked up in the folder. What lies below the path of `mounted` is its own.
 */
export async function serve(
  root: string,
  port: number,
  make: (path: string) => Promise<MadeFile | undefined> = async () => undefined,
  mounted?: Mounted,
): Promise<StaticServer> {
  const shrink = compression();
  // Looks at the folder for every request: a page that was built anew is served anew.
  const files = sirv(root, { dev: true, etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    if (mounted && request.url?.startsWith(mounted.path)) {
      request.url = request.url.slice(mounted.path.length - 1);
      mounted.listener(request, response);
      return;
    }
    const answer = async () => {
      const path = decodePath(request);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD' }).end();
        return;
      }
      const made = path && (await make(path));
      if (made) sendMade(response, made);
      else if (path && isFolder(root, path)) redirectToFolder(request, response);
      else {
        setHeaders(response, path ?? '');
        files(request, response, () => sendNotFound(root, response));
      }
    };
    shrink(request, response, () => {
      answer().catch((error) => response.writeHead(500).end(String(error)));
    });
  });
  return listening(server, port);
}

/** The decoded path, or undefined when it is not UTF-8 or leads out of the folder. */
function decodePath({ url }: IncomingMessage): string | undefined {
  try {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname)).replaceAll('\\', '/');
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Links of a page are relative to its folder, so the last slash must not be missing. */
function isFolder(root: string, path: string): boolean {
  return !path.endsWith('/') && !extname(path) && existsSync(join(root, path, 'index.html'));
}

function redirectToFolder(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  response.writeHead(308, { location: `${pathname}/${search}` }).end();
}

function sendMade(response: ServerResponse, { ending, text, securityPolicy }: MadeFile): void {
  setHeaders(response, ending);
  if (securityPolicy) response.setHeader('content-security-policy', securityPolicy);
  response.end(text);
}

async function sendNotFound(root: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => '404');
  setHeaders(response, '.html');
  response.writeHead(404).end(page);
}

function policyOf(path: string): string {
  if (readerPath.test(path))
    return siteSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
  // The form alone is there to be put into a frame by anybody.
  return sharedPath.test(path)
    ? siteSecurityPolicy.replace("frame-ancestors 'self'", 'frame-ancestors *')
    : siteSecurityPolicy;
}

/** Sets what a file of this path is sent with; sirv keeps what is set. */
function setHeaders(response: ServerResponse, path: string): void {
  const type = contentType(path.endsWith('/') ? '.html' : path);
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  const policy = policyOf(path);
  if (type.startsWith('text/html')) response.setHeader('content-security-policy', policy);
  if (sharedPath.test(path)) response.setHeader('access-control-allow-origin', '*');
}

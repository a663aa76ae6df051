import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listener } from './listener.ts';
import { type Served, type ServerOptions, startServer, type TestServer } from './server.ts';
import { site } from './site.ts';

interface Latest {
  readonly version: string;
  readonly script: string;
  readonly integrity: string;
}

/** What the built kit says of itself. */
export const latest: Latest = JSON.parse(readFileSync(`${site}kit/latest.json`, 'utf8'));

/** Where the files of the version lie that was built. */
export const exactVersion = `/kit/v${latest.version}`;

/** The built site, which also serves the kit to other origins; and the listener, since it counts as a script of the kit. */
export function startSite(
  pages: ServerOptions['pages'] = {},
  network?: ServerOptions['network'],
): Promise<TestServer> {
  return startServer({
    root: site,
    network,
    pages: { '/listener.js': { body: listener, type: 'text/javascript' }, ...pages },
    headers: { 'access-control-allow-origin': '*' },
  });
}

export interface HostPage {
  /** Of `packages/embed/host-pages`. */
  readonly file: string;
  /** Origin of the kit. */
  readonly kit: string;
  readonly policy?: string;
  /** Attributes for the first form on the page: `preload="none"`. */
  readonly attributes?: string;
  /** Answers that the host knows already. */
  readonly answers?: unknown;
}

/** A page of another origin with the form on it, listening to what goes wrong. */
export function hostPage({ file, kit, policy, attributes = '', answers }: HostPage): Served {
  const source = readFileSync(
    fileURLToPath(import.meta.resolve(`@dvc-kit/embed/host-pages/${file}`)),
    'utf8',
  );
  // The icon would be asked for from the host, and refused.
  const head = `<head><link rel="icon" href="data:,"><script src="${kit}/listener.js"></script>`;
  const body = source
    .replaceAll('{{kit}}', kit)
    .replace('<head>', head)
    .replace('<dvc-procedure ', `<dvc-procedure ${attributes} `)
    .replace('</body>', answers === undefined ? '</body>' : `${handOver(answers)}</body>`);
  return policy ? { body, headers: { 'content-security-policy': policy } } : { body };
}

function handOver(answers: unknown): string {
  return `<script>document.querySelector('dvc-procedure').answers = ${JSON.stringify(answers)};</script>`;
}

/** The strictest policy under which the kit has to work: nothing but what it needs. */
export function strictPolicy(kit: string): string {
  return [
    "default-src 'none'",
    `script-src ${kit}`,
    "style-src 'none'",
    `connect-src ${kit}`,
    'img-src blob: data:',
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

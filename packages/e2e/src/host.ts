import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Served, type ServerOptions, startServer, type TestServer } from './server.ts';

const site = fileURLToPath(new URL('../../../site/dist/', import.meta.url));

/** The built site, which also serves the kit to other origins. */
export function startSite(options: Pick<ServerOptions, 'headers'> = {}): Promise<TestServer> {
  return startServer({ root: site, headers: { 'access-control-allow-origin': '*', ...options.headers } });
}

/** One of `packages/embed/host-pages`, with the address of the kit put in. */
export function hostPage(name: string, kit: string, change = (html: string) => html): Served {
  const file = fileURLToPath(import.meta.resolve(`@dvc-kit/embed/host-pages/${name}`));
  return { body: change(readFileSync(file, 'utf8').replaceAll('{{kit}}', kit)) };
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

import { isOfBrowser, type Pin } from './load.ts';
import { request } from './own-request.ts';

const addressOf = (path: string) => new URL(path, new URL(KIT_FOLDER, import.meta.url)).href;

/** What the first step does without; its hash stands in the first table. */
const LATER = 'later-files.json';

/** Hashes in base64, by path in the folder of this version. */
type Table = Readonly<Record<string, string>>;

const coming = new Map<string, Promise<Table>>();

/** One of the tables of hashes. What stands in `files.json` the first step asks for, or something rare; what comes after it stands in the other. */
function table(path: string, integrity: string): Promise<Table> {
  const known = coming.get(path);
  if (known) return known;
  const asked = ask(addressOf(path), integrity).then((response): Promise<Table> => response.json());
  coming.set(path, asked);
  asked.catch((fault: unknown) => {
    coming.delete(path);
    console.warn(`DVC Kit: the table of hashes (${path}) did not arrive, or is of another version.`, fault);
  });
  return asked;
}

/** Its own hash stands in the script, which the page has given the hash of. */
const first = () => table('files.json', KIT_FILES);
first();

/** Of a page that has its own `fetch`, which may break, the request is made without. */
async function ask(address: string, integrity: string): Promise<Response> {
  try {
    return await fetch(address, { integrity });
  } catch (fault) {
    if (isOfBrowser(globalThis.fetch)) throw fault;
    return request(address, integrity);
  }
}

async function integrityOf(path: string): Promise<string> {
  const files = await first();
  const hash = files[path] ?? (await table(LATER, `sha256-${files[LATER]}`))[path];
  if (!hash) throw new Error(`embed: ${path} is no file of this version`);
  return `sha256-${hash}`;
}

/**
 * Holds each further file to the hash that it was published with.
 *
 * No browser takes a hash for `import()`. Of a script element every browser does; but pages that demand Trusted Types let
 * nobody name the address of one, and a browser that knows these cannot be asked whether the page does. There the file is fetched with its hash,
 * then announced with it (`modulepreload`), which Chromium and Firefox hold the import to. Safari from 26 on does not: it refuses what was
 * damaged on the way, but not a server that answers the second time with something else.
 */
export const publishedFiles: Pin = {
  integrityOf,
  async admit(path, address) {
    const integrity = await integrityOf(path);
    if (!('trustedTypes' in window)) {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = address;
      return arrival(script, address, integrity);
    }
    await (await ask(address, integrity)).arrayBuffer();
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = address;
    return arrival(link, address, integrity);
  },
};

function arrival(
  element: HTMLScriptElement | HTMLLinkElement,
  address: string,
  integrity: string,
): Promise<void> {
  element.crossOrigin = 'anonymous';
  element.integrity = integrity;
  // A policy with a nonce lets an import of our script pass by itself, but not an element.
  const own = [...document.scripts].find(({ src }) => src === import.meta.url);
  if (own?.nonce) element.nonce = own.nonce;
  return new Promise<void>((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () =>
      reject(new TypeError(`embed: ${address} is not what this version was published with`));
    // In our own root, where no script of the page looks.
    (document.querySelector('dvc-procedure')?.shadowRoot ?? document.head).append(element);
  }).finally(() => element.remove());
}

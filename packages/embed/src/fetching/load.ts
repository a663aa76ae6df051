/** The folder of the kit that this script was loaded from: all the rest lies in it, in the same version. */
const folder = new URL(KIT_FOLDER, import.meta.url);

/** What a page that gives a hash of the script expects: nothing of the kit runs or is read that its version was not published with. */
export interface Pin {
  /** The hash of a file, as in `sha256-…`. */
  integrityOf(path: string): Promise<string>;
  /** Rejects when the script at this address is not the one of that path, as far as the browser can tell. */
  admit(path: string, address: string): Promise<void>;
}

let pin: Pin | undefined;

/** From here on every file is held to the hash that it was published with. */
export function holdTo(one: Pin | undefined): void {
  pin = one;
}

/** The hash that a file has to have; undefined on pages that have not asked for that. */
export const integrityOf = async (path: string): Promise<string | undefined> => pin?.integrityOf(path);

/** How often each file failed to arrive. */
const failures = new Map<string, number>();

/** Address of a file of the kit, from the folder of the entry script. */
function kitAddress(path: string): string {
  const failed = failures.get(path);
  // A browser may remember that a module failed and never ask again: a new address makes it.
  return new URL(failed ? `${path}?again=${failed}` : path, folder).href;
}

/**
 * The module at this path of the kit, fetched on first use. A failure rejects; the next call tries again.
 *
 * Parts that share code with the elements are functions of it (`scripts/parts-as-functions.ts`), so that there is one copy of that
 * code whatever the address is that a page has loaded it from.
 */
export async function loadModule<Module>(path: string): Promise<Module> {
  return remember(path, async () => {
    const address = kitAddress(path);
    await pin?.admit(path, address);
    const module = await import(/* @vite-ignore */ address);
    return module.part ? module.part(KIT_SHARED()) : module;
  });
}

/** How a part of the kit gets at further files of it. */
export interface KitFiles {
  readonly loadBytes: typeof loadBytes;
  readonly loadModule: typeof loadModule;
}

/** The bytes of a file of the kit, such as a font. */
export async function loadBytes(path: string): Promise<Uint8Array> {
  return remember(path, async () => new Uint8Array(await (await answerOf(path)).arrayBuffer()));
}

/** The data in a JSON file of the kit. Rejects on a body that is none, such as a page that says "not found". */
export async function loadData<Data>(path: string): Promise<Data> {
  return remember(path, async () => (await answerOf(path)).json() as Promise<Data>);
}

/** Answers that were asked for before this script was there. Each is taken once: a failed one is asked for again. */
export function useAnswers(early: Map<string, Promise<Response>>): void {
  for (const [path, answer] of early) answers.set(path, answer);
}

const answers = new Map<string, Promise<Response>>();

async function answerOf(path: string): Promise<Response> {
  const early = answers.get(path);
  answers.delete(path);
  const address = kitAddress(path);
  const integrity = await integrityOf(path);
  try {
    return checked(path, await (early ?? fetch(address, integrity ? { integrity } : undefined)));
  } catch (fault) {
    if (isOfBrowser(globalThis.fetch)) throw fault;
    const { request } = await loadModule<typeof import('./own-request.ts')>('own-request.js');
    return checked(path, await request(address, integrity));
  }
}

/** No file of the kit is a page: a proxy or a server that knows no 404 has answered for it, and may be asked again. */
function checked(path: string, response: Response): Response {
  const isPage = /html/.test(response.headers.get('content-type') ?? '');
  if (!response.ok || isPage)
    throw new Error(`embed: ${path} answered ${isPage ? 'a page' : response.status}`);
  return response;
}

/** Pages replace it, or take it away. */
export const isOfBrowser = (built: unknown) =>
  typeof built === 'function' && /\[native code]/.test(Function.prototype.toString.call(built));

const arrived = new Map<string, Promise<unknown>>();

function remember<Thing>(path: string, load: () => Promise<Thing>): Promise<Thing> {
  const known = arrived.get(path) as Promise<Thing> | undefined;
  if (known) return known;
  const coming = load();
  arrived.set(path, coming);
  coming.catch(() => {
    arrived.delete(path);
    failures.set(path, (failures.get(path) ?? 0) + 1);
  });
  return coming;
}

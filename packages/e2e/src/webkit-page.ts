import { writeFile } from 'node:fs/promises';
import { startWebkitDriver, type WebkitDriver } from '@dvc-kit/tooling/webkit-driver';
import type { Key, Page, PageOptions } from './page.ts';

type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

/** The code points that WebDriver gives keys without a character (W3C WebDriver, 17.4.2). */
const keyCodes: Record<Exclude<Key, `${string}+${string}`>, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const shift = '\uE008';
const control = '\uE009';

/** What is held down together. */
const chordOf = (key: Key): string[] =>
  key === 'Shift+Tab' ? [shift, keyCodes.Tab] : key === 'Control+z' ? [control, 'z'] : [keyCodes[key]];

/** The name under which WebDriver hands over an element (W3C WebDriver, 12.1). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Opens a window of WebKitGTK. */
export async function openWebkit(options: PageOptions): Promise<Page> {
  const args = [
    ...(options.colorScheme === 'dark' ? ['--dark-mode'] : []),
    ...(options.javaScript === false ? ['--enable-javascript=false'] : []),
  ];
  for (let attempt = 1; ; attempt += 1) {
    const driver = await startWebkitDriver(args);
    try {
      const command = await startSession(driver);
      await setViewport(command, options);
      return createPage(driver, command);
    } catch (error) {
      driver.stop();
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** MiniBrowser sometimes ends while it starts, and its driver then never answers. */
const ATTEMPTS = 3;

async function startSession({ port, capabilities }: WebkitDriver): Promise<Command> {
  const root = `http://127.0.0.1:${port}/session`;
  const wanted = { capabilities: { alwaysMatch: capabilities } };
  const { sessionId } = (await send('POST', root, wanted, 20_000)) as { sessionId: string };
  return (method, path, body) => send(method, `${root}/${sessionId}${path}`, body);
}

async function send(method: string, url: string, body?: unknown, patience = 60_000): Promise<unknown> {
  const signal = AbortSignal.timeout(patience);
  const request = body === undefined ? { method, signal } : { method, signal, body: JSON.stringify(body) };
  const response = await fetch(url, request);
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the frame of a window takes: the same for all windows, and known once one had the size that was asked for. */
let frame: Size = { width: 0, height: 0 };

/** WebDriver sets the size of the window, so what its frame takes has to be added. The window takes the size a little later. */
async function setViewport(command: Command, { width, height }: Size): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const asked = { width: width + frame.width, height: height + frame.height };
    await command('POST', '/window/rect', { x: 0, y: 0, ...asked });
    const inner = await settledSize(command, { width, height });
    if (inner.width === width && inner.height === height) return;
    frame = { width: asked.width - inner.width, height: asked.height - inner.height };
  }
  throw new Error(`WebKit: the window does not take the size ${width} x ${height}`);
}

/** The size of the page as soon as it is the one wanted, or after a second. */
async function settledSize(command: Command, wanted: Size): Promise<Size> {
  const script = 'return [innerWidth, innerHeight]';
  const deadline = Date.now() + 1000;
  for (;;) {
    const [width, height] = (await command('POST', '/execute/sync', { script, args: [] })) as [
      number,
      number,
    ];
    const isThere = width === wanted.width && height === wanted.height;
    if (isThere || Date.now() > deadline) return { width, height };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs in the page: without what old libraries put between a list and its JSON. */
function asJson(value: unknown): string | undefined {
  const changed = [Array.prototype, Object.prototype, String.prototype, Number.prototype] as {
    toJSON?: unknown;
  }[];
  const own = changed.map((prototype) => prototype.toJSON);
  for (const prototype of changed) delete prototype.toJSON;
  try {
    return JSON.stringify(value);
  } finally {
    changed.forEach((prototype, at) => {
      if (own[at]) prototype.toJSON = own[at];
    });
  }
}

function createPage(driver: WebkitDriver, command: Command): Page {
  const execute = (script: string, args: readonly unknown[]) =>
    command('POST', '/execute/sync', { script, args });
  const press = (keys: readonly string[]) => command('POST', '/actions', { actions: [keyboard(keys)] });
  const close = async () => {
    await command('DELETE', '').finally(() => driver.stop());
  };
  return {
    engine: 'webkit',
    goto: async (url) => {
      await command('POST', '/url', { url });
    },
    reload: async () => {
      await command('POST', '/refresh', {});
    },
    back: async () => {
      await command('POST', '/back', {});
    },
    forward: async () => {
      await command('POST', '/forward', {});
    },
    resize: (width, height) => setViewport(command, { width, height }),
    press: async (key) => {
      await press(chordOf(key));
    },
    click: async (x, y) => {
      await command('POST', '/actions', { actions: [mouse(x, y)] });
    },
    type: async (text) => {
      for (const character of text) await press([character]);
    },
    // As JSON: the driver's own way stumbles over what old libraries add to Object.prototype.
    evaluate: async <Result>(fn: unknown, ...args: unknown[]) => {
      const script = `return (async (...args) => (${asJson})(await (${fn})(...args)) ?? null)(...arguments)`;
      const json = (await execute(script, args)) as string | null;
      return (json === null ? undefined : JSON.parse(json)) as Result;
    },
    setFiles: async (selector, paths) => {
      const element = (await execute(`return (${findDeep})(document, ...arguments)`, [selector])) as Record<
        string,
        string
      > | null;
      if (!element) throw new Error(`WebKit: nothing matches ${selector}`);
      await command('POST', `/element/${element[elementKey]}/value`, { text: paths.join('\n') });
    },
    screenshot: async (path) => {
      await writeFile(path, Buffer.from((await command('GET', '/screenshot')) as string, 'base64'));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Presses the keys in order and lets them go in the opposite order. */
function keyboard(keys: readonly string[]) {
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] };
}

function mouse(x: number, y: number) {
  const at = { duration: 0, x: Math.round(x), y: Math.round(y) };
  const actions = [
    { type: 'pointerMove', ...at },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

/** Runs in the page: the first match in a tree, or in the open shadow roots within it. */
function findDeep(root: ParentNode, selector: string): Element | null {
  const here = root.querySelector(selector);
  if (here) return here;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && findDeep(shadowRoot, selector);
    if (inside) return inside;
  }
  return null;
}

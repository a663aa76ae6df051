import type { Browser, CDPSession } from 'playwright-core';
import { launchFor, type PlaywrightEngine } from './launch.ts';
import type { Page, PageOptions } from './page.ts';
import { take } from './shared-browsers.ts';

/** For a page to load, in milliseconds: one that is served from its sources asks for hundreds of files. */
const PATIENCE = 90_000;

/** Opens a window of either Chromium or of Firefox. */
export async function openWithPlaywright(engine: PlaywrightEngine, options: PageOptions): Promise<Page> {
  for (let attempt = 1; ; attempt += 1) {
    const shared = share(engine, options, attempt === 1);
    shared.users += 1;
    try {
      return await inTime(openPage(engine, shared, options));
    } catch (error) {
      // No other window may come into the same browser.
      for (const [key, value] of running) if (value === shared) running.delete(key);
      release(shared);
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** A browser sometimes hangs while it starts, and its driver then never answers. In milliseconds what it may take. */
const ATTEMPTS = 3;
const START = 30_000;

async function inTime<Value>(opening: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the browser did not open a window')), START);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}

/** A running browser; starting Firefox takes seconds, a window in it far less. */
interface Shared {
  readonly browser: Promise<Browser>;
  end(): Promise<void>;
  users: number;
}

const running = new Map<string, Shared>();

function share(engine: PlaywrightEngine, options: PageOptions, mayWait: boolean): Shared {
  const { name, type, options: launchOptions } = launchFor(engine, options);
  const known = running.get(name);
  if (known) return known;
  const taken = mayWait ? take(name) : undefined;
  const shared: Shared = {
    browser: taken ? type.connect(taken.address) : type.launch(launchOptions),
    end: async () => {
      await (await shared.browser).close();
      taken?.giveBack();
    },
    users: 0,
  };
  running.set(name, shared);
  return shared;
}

/** Lets the browser go; it ends a little after its last window, because the next test mostly opens another. */
function release(shared: Shared): void {
  shared.users -= 1;
  setTimeout(async () => {
    if (shared.users > 0) return;
    for (const [key, value] of running) if (value === shared) running.delete(key);
    await shared.end();
  }, 1500);
}

/** The other page may be there before this one has answered. */
const leave = (leaving: Promise<void>) =>
  leaving.catch((fault: Error) => {
    if (!fault.message.includes('Execution context was destroyed')) throw fault;
  });

async function openPage(engine: PlaywrightEngine, shared: Shared, options: PageOptions): Promise<Page> {
  const { width, height, colorScheme = 'light', javaScript = true } = options;
  const browser = await shared.browser;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled: javaScript || engine === 'firefox',
  });
  const page = await context.newPage();
  let revived: CDPSession | null = null;
  const close = async () => {
    await context.close();
    release(shared);
  };
  return {
    engine,
    goto: async (url) => {
      await page.goto(url, { timeout: PATIENCE });
    },
    reload: async () => {
      await page.reload();
    },
    // Playwright would wait for a load that does not come when only the step changes.
    back: () => leave(page.evaluate(() => history.back())),
    forward: () => leave(page.evaluate(() => history.forward())),
    resize: (newWidth, newHeight) => page.setViewportSize({ width: newWidth, height: newHeight }),
    ...(engine === 'chromium' && {
      crash: async () => {
        const session = await context.newCDPSession(page);
        const isDead = page.waitForEvent('crash');
        // Nobody is left to answer.
        session.send('Page.crash').catch(() => {});
        await isDead;
        await session.send('Page.reload');
        revived = session;
      },
    }),
    press: (key) => page.keyboard.press(key),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    // Playwright hands a function one argument only.
    evaluate: (fn, ...args) =>
      revived
        ? evaluateRevived(revived, `(${fn})(...${JSON.stringify(args)})`)
        : page.evaluate(new Function('args', `return (${fn})(...args)`) as never, args as never),
    setFiles: (selector, paths) =>
      page
        .locator(selector)
        .first()
        .setInputFiles([...paths]),
    ...(engine === 'chromium' && { print: () => page.pdf({ preferCSSPageSize: true }) }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** For Playwright a page that crashed once is gone for ever. */
async function evaluateRevived<Result>(session: CDPSession, expression: string): Promise<Result> {
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

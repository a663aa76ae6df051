/**
 * WebKitGTK for tests: a WebDriver of its own for each caller, on a virtual screen that all of them share.
 *
 * One WebKitWebDriver holds one session at a time and says "Maximum number of active sessions" when one leaked,
 * so drivers are not shared.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireTool } from './browsers.mjs';

export interface WebkitDriver {
  readonly port: number;
  /** For `capabilities.alwaysMatch` of a new session. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  stop(): void;
}

const running = new Set<ChildProcess>();
const configuration = mkdtempSync(join(tmpdir(), 'webkit-'));
process.once('exit', () => {
  for (const child of running) end(child);
  rmSync(configuration, { recursive: true, force: true });
});
// Without a handler the signal ends the process with no exit event, and the browsers stay.
process.once('SIGTERM', () => process.exit(143));

let screen: Promise<string> | undefined;

/** Starts a driver that is ready to take a session; `browserArgs` go to the browser's command line. */
export async function startWebkitDriver(browserArgs: readonly string[] = []): Promise<WebkitDriver> {
  screen ??= startScreen();
  const port = await freePort();
  const env = { ...process.env, ...environment(), DISPLAY: await screen };
  const driver = start(requireTool('webkit'), [`--port=${port}`], { env, stdio: 'ignore' });
  await untilReady(`http://127.0.0.1:${port}/status`, driver);
  const options = { binary: requireTool('minibrowser'), args: ['--automation', ...browserArgs] };
  return {
    port,
    capabilities: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
    stop: () => end(driver),
  };
}

/** A desktop that asks for nothing and lets a window be as narrow as a phone. */
function environment() {
  const folder = join(configuration, 'gtk-3.0');
  mkdirSync(folder, { recursive: true });
  // The tool bar's own size would keep the window at 447 px or wider.
  const style =
    'button, entry, image, box, toolbar, headerbar { min-width: 0; margin: 0; padding: 0; border-width: 0; }';
  writeFileSync(join(folder, 'gtk.css'), style);
  return {
    XDG_CONFIG_HOME: configuration,
    GDK_BACKEND: 'x11',
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '1',
  };
}

/** Starts Xvfb and returns the display it chose, such as ":99". */
function startScreen(): Promise<string> {
  // Taller than any screen, so that a window may be as tall as a page.
  const args = ['-displayfd', '3', '-screen', '0', '1920x4000x24', '-nolisten', 'tcp'];
  const xvfb = start(requireTool('xvfb'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const pipe = xvfb.stdio[3] as Socket;
  return new Promise((resolve, reject) => {
    let said = '';
    pipe.on('data', (chunk) => {
      said += chunk;
      if (!said.includes('\n')) return;
      pipe.unref();
      resolve(`:${said.trim()}`);
    });
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display`)));
  });
}

/** Starts a child in a process group of its own: ending the driver must end the browser it started. */
function start(
  path: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; stdio: 'ignore' | ('ignore' | 'pipe')[] },
) {
  const child = spawn(path, args, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.unref();
  return child;
}

function end(child: ChildProcess): void {
  running.delete(child);
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It had already ended.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function untilReady(url: string, driver: ChildProcess): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && driver.exitCode === null) {
    const isReady = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('WebKitWebDriver did not start');
}

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Every so often, in milliseconds. */
const EVERY = 20;

/**
 * Watches how much more memory the browser has than now, in MB of all its processes together: pictures are unpacked in one and drawn in
 * another. By what Linux says; elsewhere it is not a number.
 */
export async function watchMemory(browser: Browser): Promise<{
  /** The most so far. */
  readonly peak: () => number;
}> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const ids = processInfo.map(({ id }) => id);
  const start = residentMegabytes(ids);
  let most = start;
  const timer = setInterval(() => {
    most = Math.max(most, residentMegabytes(ids));
  }, EVERY);
  timer.unref();
  return { peak: () => most - start };
}

function residentMegabytes(ids: readonly number[]): number {
  return ids.reduce((sum, id) => sum + residentOf(id), 0);
}

function residentOf(id: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return process.platform === 'linux' ? 0 : Number.NaN;
  }
}

import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The catalogue as it is being written, in a process of its own. */
export interface ServedCatalogue {
  /** Such as "http://localhost:43210". */
  readonly origin: string;
  /** Resolves when it no longer serves, for whatever reason. */
  readonly ended: Promise<void>;
  close(): void;
}

const script = fileURLToPath(new URL('../../../../site/scripts/serve-pages.ts', import.meta.url));

/**
 * Starts it on a folder `schemas`; rejects when it ends before it serves. `withKit`: the forms on its pages work too, the
 * port is PORT or 4321, or the next that is free, and what it says is shown.
 */
export function serveCatalogue(schemas: string, { withKit = false } = {}): Promise<ServedCatalogue> {
  const env = { ...process.env, DVC_SCHEMAS: schemas };
  const said = withKit ? 'inherit' : 'ignore';
  const options: ForkOptions = { env, stdio: ['ignore', said, 'inherit', 'ipc'] };
  const child: ChildProcess = fork(script, withKit ? ['--with-kit'] : [], options);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      const { origin } = message as { origin: string };
      resolve({ origin, ended, close: () => child.kill() });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`preview: the catalogue ended with ${code}`)));
  });
}

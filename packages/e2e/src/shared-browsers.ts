/**
 * Browsers that wait for all files of tests. Each file is a process of its own, and to start Firefox costs more than most tests.
 * A file that is run without them starts its own.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosenEngines } from '@dvc-kit/tooling/browsers';
import { launchFor, type PlaywrightEngine } from './launch.ts';

interface Waiting {
  /** By the name of the launch. */
  readonly addresses: Readonly<Record<string, readonly string[]>>;
  /** Holds an empty folder for each browser that is taken. */
  readonly folder: string;
}

/** Name of the environment variable with what waits, as JSON. */
const variable = 'E2E_BROWSERS';

/**
 * Starts as many of each engine as files run at once, since of two windows in one Firefox only one has the focus. `env` is
 * what the tests have to be started with.
 */
export async function startBrowsers(filesAtOnce: number) {
  const engines = chosenEngines().filter((engine) => engine !== 'webkit') as PlaywrightEngine[];
  const started = await Promise.all(
    engines.map(async (engine) => {
      const { name, type, options } = launchFor(engine, {});
      const servers = Array.from({ length: filesAtOnce }, () => type.launchServer(options));
      return { name, servers: await Promise.all(servers) };
    }),
  );
  const folder = mkdtempSync(join(tmpdir(), 'e2e-browsers-'));
  const addresses = started.map(({ name, servers }) => [name, servers.map((server) => server.wsEndpoint())]);
  const waiting: Waiting = { addresses: Object.fromEntries(addresses), folder };
  return {
    env: { [variable]: JSON.stringify(waiting) },
    stop: async () => {
      await Promise.all(started.flatMap(({ servers }) => servers.map((server) => server.close())));
      rmSync(folder, { recursive: true });
    },
  };
}

/** A browser of this name for this process alone, until it is given back or the process ends. */
export function take(name: string): { readonly address: string; giveBack(): void } | undefined {
  const { addresses, folder } = waiting() ?? {};
  for (const [at, address] of (addresses?.[name] ?? []).entries()) {
    const place = join(folder ?? '', `${name.split(' ')[0]}-${at}`);
    if (!isFirstIn(place)) continue;
    const giveBack = () => rmSync(place, { recursive: true, force: true });
    process.once('exit', giveBack);
    return {
      address,
      giveBack: () => {
        process.off('exit', giveBack);
        giveBack();
      },
    };
  }
  return undefined;
}

function waiting(): Waiting | undefined {
  const text = process.env[variable];
  return text ? JSON.parse(text) : undefined;
}

/** Making a folder succeeds for one process only. */
function isFirstIn(place: string): boolean {
  try {
    mkdirSync(place);
    return true;
  } catch {
    return false;
  }
}

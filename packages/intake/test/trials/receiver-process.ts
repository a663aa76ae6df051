import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Started {
  readonly child: ChildProcess;
  /** Resolves once it listens. */
  readonly ready: Promise<void>;
}

/** Starts a receiver in a process of its own, whose limits and challenges hold nobody up; `watch` is a command to run it under, `databaseUrl` its PostgreSQL, if it has one. */
export function startReceiver(
  port: number,
  data: string,
  kit: string,
  watch: readonly string[] = [],
  databaseUrl?: string,
): Started {
  const [program, ...words] = [...watch, process.execPath, main, 'serve'];
  const child = spawn(program!, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl ?? '',
      INTAKE_DATA: data,
      INTAKE_KIT: kit,
      INTAKE_COMMUNES: '00000',
      INTAKE_PORT: String(port),
      INTAKE_HOST: '127.0.0.1',
      INTAKE_CHALLENGE_COST: '10',
      INTAKE_CHALLENGE_TRIES: '2',
      INTAKE_CHALLENGES_A_MINUTE: '1000000000',
      INTAKE_REQUESTS_A_MINUTE: '1000000000',
      INTAKE_FREE_MB: '1',
    },
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('"listening"')) resolve();
    });
  });
  return { child, ready };
}

/** Ends the process and waits until it is gone. */
export async function endProcess({ child }: Started, signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

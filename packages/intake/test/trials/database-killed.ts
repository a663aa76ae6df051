import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Receipt } from '../../src/dossiers/receipt.ts';
import { freshDatabase } from '../fresh-database.ts';
import { type SampleDossier, sampleDossier, temporaryFolder, writeKit } from '../sample.ts';
import { senderOf } from '../sender.ts';
import type { StartedPostgres } from '../started-postgres.ts';
import { type Endured, lookedAt } from './killed-often.ts';
import { endProcess, freePort, startReceiver } from './receiver-process.ts';

/**
 * Hands dossiers in while every process of PostgreSQL is killed (SIGKILL) at random moments and started anew; the receiver goes on, and says that it cannot
 * take anything in the meantime. Whoever sends behaves as a kit does. Then looks at what is there.
 */
export async function databaseKilled(
  postgres: StartedPostgres,
  {
    submissions,
    kills,
    between: [least, longest],
    atOnce = 8,
  }: {
    readonly submissions: number;
    /** At most so often; it goes on running once all is acknowledged. */
    readonly kills: number;
    /** Milliseconds from being ready to being killed: at least, at most. */
    readonly between: readonly [number, number];
    readonly atOnce?: number;
  },
): Promise<Endured> {
  const folder = temporaryFolder();
  writeKit(join(folder, 'kit'));
  const data = join(folder, 'data');
  const port = await freePort();
  const databaseUrl = await freshDatabase(postgres.url);
  const receiver = startReceiver(port, data, join(folder, 'kit'), [], databaseUrl);
  await receiver.ready;
  const samples = Array.from({ length: submissions }, (_, index) => sampleDossier(`database ${index}`));
  const acknowledged = new Map<SampleDossier, Receipt>();
  const sender = senderOf((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init));
  let brokenRequests = 0;

  async function send(sample: SampleDossier): Promise<void> {
    const key = sender.newKey();
    while (!acknowledged.has(sample)) {
      try {
        acknowledged.set(sample, await sender.goAllTheWay(sample, key));
      } catch (error) {
        // It says that it cannot now, and no more: any other answer is a fault, and so is none.
        if (!/^503 /.test((error as Error).message)) throw error;
        brokenRequests += 1;
        await wait(50);
      }
    }
  }
  const queue = samples.values();
  const lanes = Array.from({ length: atOnce }, async () => {
    for (const sample of queue) await send(sample);
  });
  let isDone = false;
  const all = Promise.all(lanes).finally(() => {
    isDone = true;
  });
  let killed = 0;
  for (; killed < kills && !isDone; killed += 1) {
    await Promise.race([wait(least + Math.random() * (longest - least)), all]);
    if (isDone) break;
    await postgres.crash();
  }
  await all;
  await endProcess(receiver, 'SIGTERM');
  const found = await lookedAt({ data, databaseUrl }, acknowledged, samples);
  rmSync(folder, { recursive: true });
  return { submissions, kills: killed, brokenRequests, acknowledged: acknowledged.size, ...found };
}

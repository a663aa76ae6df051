import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../../src/database/open-database.ts';
import type { Receipt } from '../../src/dossiers/receipt.ts';
import { stateOf } from '../../src/dossiers/states.ts';
import { diskShelf } from '../../src/uploads/disk-shelf.ts';
import { rowIn, rowsIn } from '../rows-in.ts';
import { type SampleDossier, sampleDossier, temporaryFolder, writeKit } from '../sample.ts';
import { senderOf, sha256 } from '../sender.ts';
import { endProcess, freePort, startReceiver } from './receiver-process.ts';

export interface Endured {
  readonly submissions: number;
  readonly kills: number;
  /** Requests that found nobody, or whose answer never came. */
  readonly brokenRequests: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there, or not as it was sent: answers, papers, events, notices. */
  readonly lost: number;
  readonly twice: number;
  /** There without having been sent, or only in part. */
  readonly partial: number;
  readonly faultsOfDatabase: readonly string[];
}

/**
 * Hands dossiers in while the receiver is killed (SIGKILL) again and again at random moments, and started anew. Whoever sends behaves as a kit does:
 * one key a dossier, tried until it is acknowledged. Then looks at what is on the disk.
 */
export async function killedOften({
  submissions,
  kills,
  between,
  atOnce = 8,
  databaseUrl,
}: {
  readonly submissions: number;
  /** At most so often; it goes on running once all is acknowledged. */
  readonly kills: number;
  /** Milliseconds from being ready to being killed: at least, at most. */
  readonly between: readonly [number, number];
  readonly atOnce?: number;
  /** PostgreSQL in place of a file. */
  readonly databaseUrl?: string | undefined;
}): Promise<Endured> {
  const folder = temporaryFolder();
  writeKit(join(folder, 'kit'));
  const data = join(folder, 'data');
  const port = await freePort();
  const receiver = restarting(port, data, join(folder, 'kit'), databaseUrl);
  let brokenRequests = 0;
  const samples = Array.from({ length: submissions }, (_, index) => sampleDossier(`kill ${index}`));
  const acknowledged = new Map<SampleDossier, Receipt>();
  const sender = senderOf((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init));

  async function send(sample: SampleDossier): Promise<void> {
    const key = sender.newKey();
    while (!acknowledged.has(sample)) {
      await receiver.ready();
      try {
        acknowledged.set(sample, await sender.goAllTheWay(sample, key));
      } catch (error) {
        // No answer: the receiver is gone. Any answer that is not the one that was expected is a fault.
        if (!(error instanceof TypeError)) throw error;
        brokenRequests += 1;
      }
    }
  }
  const queue = samples.values();
  const lanes = Array.from({ length: atOnce }, async () => {
    for (const sample of queue) await send(sample);
  });
  const all = Promise.all(lanes);
  const killed = await receiver.killUntil(all, kills, between);
  await all;
  await receiver.end();
  const found = await lookedAt({ data, databaseUrl }, acknowledged, samples);
  rmSync(folder, { recursive: true });
  return { submissions, kills: killed, brokenRequests, acknowledged: acknowledged.size, ...found };
}

/** A receiver that is started again whenever it was killed. */
function restarting(port: number, data: string, kit: string, databaseUrl: string | undefined) {
  const start = () => startReceiver(port, data, kit, [], databaseUrl);
  let started = start();
  return {
    ready: () => started.ready,
    async killUntil(done: Promise<unknown>, most: number, [least, longest]: readonly [number, number]) {
      let isDone = false;
      let count = 0;
      const finished = done.then(() => {
        isDone = true;
      });
      while (!isDone && count < most) {
        await Promise.race([started.ready, finished]);
        await Promise.race([wait(least + Math.random() * (longest - least)), finished]);
        if (isDone) break;
        await endProcess(started, 'SIGKILL');
        count += 1;
        started = start();
      }
      return count;
    },
    end: () => endProcess(started, 'SIGTERM'),
  };
}

/** What is on the disk of what was sent, and of what was acknowledged. */
export async function lookedAt(
  where: { readonly data: string; readonly databaseUrl?: string | undefined },
  acknowledged: ReadonlyMap<SampleDossier, Receipt>,
  samples: readonly SampleDossier[],
): Promise<Pick<Endured, 'lost' | 'twice' | 'partial' | 'faultsOfDatabase'>> {
  const database = await openDatabase(where);
  const papers = await diskShelf(join(where.data, 'papers'));
  const codesOf = async (sample: SampleDossier) => {
    const [bytes] = [...sample.files.values()];
    return (
      await rowsIn(database, 'SELECT DISTINCT dossier FROM attached_file WHERE sha256 = ?', sha256(bytes!))
    ).map(({ dossier }) => String(dossier));
  };
  const isWhole = async (sample: SampleDossier, code: string): Promise<boolean> => {
    const text = (await rowIn(database, 'SELECT text FROM dossier_version WHERE dossier = ?', code))?.text;
    const events = await rowsIn(
      database,
      'SELECT action, actor FROM event WHERE dossier = ? ORDER BY revision',
      code,
    );
    const state = (await rowIn(database, 'SELECT state FROM dossier WHERE code = ?', code))?.state;
    const notices = (await rowIn(database, 'SELECT count(*) AS count FROM outbox WHERE dossier = ?', code))
      ?.count;
    const attached = await rowsIn(database, 'SELECT id, sha256 FROM attached_file WHERE dossier = ?', code);
    if (JSON.stringify(JSON.parse(String(text))) !== JSON.stringify(sample.dossier)) return false;
    if (stateOf(events as unknown as Parameters<typeof stateOf>[0]) !== state || notices !== 2) return false;
    if (attached.length !== sample.files.size) return false;
    if (!(await rowIn(database, 'SELECT 1 FROM payment WHERE dossier = ?', code))) return false;
    for (const { id, sha256: name } of attached) {
      const kept = await papers.read(String(name)).catch(() => new Uint8Array());
      if (Buffer.compare(kept, sample.files.get(String(id)) ?? new Uint8Array()) !== 0) return false;
    }
    return true;
  };
  let [lost, twice, partial] = [0, 0, 0];
  for (const sample of samples) {
    const codes = await codesOf(sample);
    const code = acknowledged.get(sample)?.dossierCode;
    if (codes.length > 1) twice += 1;
    if (code !== undefined && (!codes.includes(code) || !(await isWhole(sample, code)))) lost += 1;
    for (const other of codes) if (other !== code && !(await isWhole(sample, other))) partial += 1;
  }
  const all = Number((await rowIn(database, 'SELECT count(*) AS count FROM dossier'))?.count);
  let known = 0;
  for (const sample of samples) known += (await codesOf(sample)).length;
  const faultsOfDatabase = await database.faults();
  await database.close();
  return { lost, twice, partial: partial + all - known, faultsOfDatabase };
}

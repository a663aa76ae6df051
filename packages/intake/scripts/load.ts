/**
 * `npm run intake-load [-- <submitters> <seconds>]`: 200 submitters at once for 60 s, each handing in one dossier after the other, from challenge to
 * receipt. Prints how many a second and how long they took, beside a server that does nothing but keep a text of the same size with the
 * same promise (Hono, one INSERT, synchronous=FULL). Ends with 1 when one that was acknowledged is not there.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Database } from '../src/database/database.ts';
import { sqliteIn } from '../src/database/sqlite.ts';
import { rowsIn } from '../test/rows-in.ts';
import { sampleDossier, temporaryFolder, writeKit } from '../test/sample.ts';
import { contact, expecting, json, senderOf } from '../test/sender.ts';
import { endProcess, freePort, startReceiver } from '../test/trials/receiver-process.ts';

const [submitters = 200, seconds = 60] = process.argv.slice(2).map(Number);
const folder = temporaryFolder();
writeKit(join(folder, 'kit'));
const port = await freePort();
const data = join(folder, 'data');
const receiver = startReceiver(port, data, join(folder, 'kit'));
await receiver.ready;
const sample = sampleDossier('load');
const sender = senderOf((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init));

/** How long each row of measurements took, in seconds. */
const lengths = new WeakMap<readonly number[], number>();
const whole: number[] = [];
const codes = new Set<string>();
const handIns = await during(seconds, async () => {
  const start = performance.now();
  const token = await sender.openSession();
  const files = await sender.uploadAll(token, sample);
  const begun = performance.now();
  const response = await sender.handIn(token, sender.newKey(), { dossier: sample.dossier, files, contact });
  const { dossierCode } = await expecting<{ readonly dossierCode: string }>(201, response);
  codes.add(dossierCode);
  whole.push(performance.now() - start);
  return performance.now() - begun;
});
lengths.set(whole, lengths.get(handIns)!);
await endProcess(receiver, 'SIGTERM');
const database = new Database(sqliteIn(join(data, 'intake.sqlite')));
const kept = new Set((await rowsIn(database, 'SELECT code FROM dossier')).map(({ code }) => String(code)));
const lost = [...codes].filter((code) => !kept.has(code)).length;
await database.close();

const bare = await keepingAlone();
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify(
    {
      submitters,
      seconds,
      lost,
      twice: kept.size - codes.size,
      dossier: { ...told(whole), ofWhichHandIn: told(handIns) },
      bareInsert: told(bare),
    },
    null,
    2,
  ),
);
process.exitCode = lost === 0 ? 0 : 1;

/** A server in this process, as the receiver is in one of its own: if anything, it is held up more. */
async function keepingAlone(): Promise<number[]> {
  const keeping = new DatabaseSync(join(folder, 'bare.sqlite'));
  keeping.exec(
    'PRAGMA journal_mode = wal; PRAGMA synchronous = 2; CREATE TABLE kept (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT',
  );
  const insert = keeping.prepare('INSERT INTO kept (id, text) VALUES (?, ?)');
  const app = new Hono().post('/', async (context) => {
    insert.run(crypto.randomUUID(), await context.req.text());
    return context.json({}, 201);
  });
  const free = await freePort();
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port: free, hostname: '127.0.0.1' }, () => resolve(started));
  });
  const times = await during(Math.min(seconds, 20), async () => {
    const start = performance.now();
    await expecting(201, await fetch(`http://127.0.0.1:${free}/`, json(sample.dossier)));
    return performance.now() - start;
  });
  server.close();
  keeping.close();
  return times;
}

/** What each took, by as many as submit at once, until the time is over. */
async function during(time: number, once: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + time * 1000;
  const lane = async () => {
    while (performance.now() < end) times.push(await once());
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: submitters }, lane));
  lengths.set(times, (performance.now() - start) / 1000);
  return times;
}

function told(times: readonly number[]) {
  const ordered = times.toSorted((one, other) => one - other);
  const at = (part: number) => Math.round(ordered[Math.floor(part * (ordered.length - 1))] ?? 0);
  return {
    count: times.length,
    aSecond: Math.round(times.length / (lengths.get(times) ?? seconds)),
    p50: at(0.5),
    p95: at(0.95),
    most: at(1),
  };
}

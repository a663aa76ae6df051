import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Upload } from 'tus-js-client';
import { rowIn } from './rows-in.ts';
import { running } from './running.ts';
import { pdf } from './sample.ts';
import { expecting, senderOf, sha256 } from './sender.ts';
import { randomOf } from './trials/hostile-values.ts';

/** A PDF of so many bytes that look like nothing. */
function largePdf(size: number, random: () => number): Buffer {
  const noise = Array.from({ length: size }, () => String.fromCharCode(33 + Math.floor(random() * 90)));
  return Buffer.from(pdf(noise.join('').replace(/[\\()]/g, 'x')));
}

/** A network that lets so many bytes through on each connection, then is cut. */
async function brokenNetwork(to: string, letsThrough: () => number) {
  const open = new Set<Socket>();
  let cuts = 0;
  const server = createServer((near) => {
    const far = connect(Number(new URL(to).port), '127.0.0.1');
    let left = letsThrough();
    for (const socket of [near, far]) {
      open.add(socket);
      socket
        .on('error', () => {})
        .on('close', () => {
          open.delete(socket);
          near.destroy();
          far.destroy();
        });
    }
    far.pipe(near);
    near.on('data', (piece) => {
      left -= piece.length;
      if (left >= 0) far.write(piece);
      else {
        cuts += 1;
        // What was on the way is lost with it.
        far.write(piece.subarray(0, Math.max(0, piece.length + left)), () => near.destroy());
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cuts: () => cuts,
    end: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

describe('uploads, by the client that everybody uses', () => {
  let here: Awaited<ReturnType<typeof running>>;
  let sender: ReturnType<typeof senderOf>;
  before(async () => {
    here = await running();
    sender = senderOf((path, init) => fetch(here.origin + path, init));
  });
  after(() => here.end());

  const send = (origin: string, token: string, bytes: Buffer, more = {}): Promise<string> =>
    new Promise((resolve, reject) => {
      const upload = new Upload(bytes, {
        endpoint: `${origin}/v1/uploads`,
        headers: { authorization: `Bearer ${token}` },
        retryDelays: Array.from({ length: 200 }, () => 1),
        // The name is told by the dossier; whatever a client says here is let pass.
        metadata: { filename: 'Giấy chứng sinh.pdf' },
        ...more,
        onError: reject,
        onSuccess: () => resolve(upload.url!.split('/').at(-1)!),
      });
      upload.start();
    });

  it('arrive whole over a network that is cut again and again', async () => {
    const random = randomOf(5);
    const network = await brokenNetwork(here.origin, () => 2000 + Math.floor(random() * 90_000));
    for (let files = 0; files < 3; files += 1) {
      const bytes = largePdf(150_000 + Math.floor(random() * 50_000), random);
      const token = await sender.openSession();
      const id = await send(network.origin, token, bytes);
      const row = await rowIn(here.receiver.database, 'SELECT sha256 FROM upload WHERE id = ?', id);
      assert.equal(row?.sha256, sha256(bytes));
      const name = String(row?.sha256);
      const kept = readFileSync(join(here.settings.data, 'papers', name.slice(0, 2), name));
      assert.equal(Buffer.compare(kept, bytes), 0);
    }
    network.end();
    assert.ok(network.cuts() > 3, `${network.cuts()} cuts`);
  });

  it('say that they are no paper, and are not tried for ever', async () => {
    const token = await sender.openSession();
    await assert.rejects(send(here.origin, token, Buffer.from('no paper at all')), /unfit-file|422/);
  });

  it('are as many as a session may have, and no more', async () => {
    const token = await sender.openSession();
    const create = () =>
      fetch(`${here.origin}/v1/uploads`, {
        method: 'POST',
        headers: sender.tus(token, { 'upload-length': '10' }),
      });
    for (let count = 0; count < here.settings.limits.filesOfSession; count += 1)
      await expecting(201, await create());
    assert.equal((await create()).status, 409);
  });
});

it('takes no file while the disk, or what is pending, is full, and says when to come again', async () => {
  for (const limit of [{ freeSpace: 1e15 }, { bytesPending: 5 }]) {
    const here = await running((settings) => ({ ...settings, limits: { ...settings.limits, ...limit } }));
    const sender = senderOf((path, init) => fetch(here.origin + path, init));
    const token = await sender.openSession();
    const headers = sender.tus(token, { 'upload-length': '10' });
    const response = await fetch(`${here.origin}/v1/uploads`, { method: 'POST', headers });
    assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '300']);
    await here.end();
  }
});

it('lets an address ask only so often', async () => {
  const here = await running((settings) => ({
    ...settings,
    limits: { ...settings.limits, challengesAMinute: 2, requestsAMinute: 6 },
  }));
  const ask = () => fetch(`${here.origin}/v1/challenges`, { method: 'POST' });
  for (let count = 0; count < 2; count += 1) assert.equal((await ask()).status, 201);
  const refused = await ask();
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  // Who sets a header of proxies that there are not is the same address still.
  const pretended = { headers: { 'x-forwarded-for': '203.0.113.9' } };
  for (let count = 0; count < 3; count += 1)
    assert.equal((await fetch(`${here.origin}/v1/openapi.json`, pretended)).status, 200);
  assert.equal((await fetch(`${here.origin}/v1/openapi.json`, pretended)).status, 429);
  await here.end();
});

import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

/** The key that the server knows; it holds every signature against it. */
const KEY = 'S3RVER';

/** A store that speaks S3, with one empty bucket. */
export async function startS3() {
  const directory = mkdtempSync(join(tmpdir(), 's3-'));
  const serverAt = (at: number) =>
    new S3rver({
      address: '127.0.0.1',
      port: at,
      silent: true,
      directory,
      vhostBuckets: false,
      configureBuckets: [{ name: 'ho-so', configs: [] }],
    });
  let server = serverAt(0);
  const { port }: AddressInfo = await server.run();
  return {
    /** What lies in it, as files. */
    directory,
    env: {
      INTAKE_S3_URL: `http://127.0.0.1:${port}/ho-so/xa-mau`,
      INTAKE_S3_KEY_ID: KEY,
      INTAKE_S3_SECRET: KEY,
    },
    stop: (): Promise<void> => server.close(),
    /** Serves again what it had. */
    async goOn() {
      server = serverAt(port);
      await server.run();
    },
    remove: () => rmSync(directory, { recursive: true }),
  };
}

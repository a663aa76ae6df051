import { AwsClient } from 'aws4fetch';
import { CannotWrite } from '../database/database.ts';
import { hashOf } from '../keys.ts';
import type { PaperShelf } from './paper-shelf.ts';
import { fromStore } from './store-answer.ts';

/** A bucket of a store that speaks S3: Amazon's, MinIO, Ceph, Garage, R2 and the like. */
export interface S3Settings {
  /** Address of the bucket, with the path that papers are to lie below: `https://s3.example.org/bucket/path`. */
  readonly url: string;
  readonly keyId: string;
  readonly secret: string;
  readonly region: string;
}

/** Tries after the first, where the store is busy or fails; and milliseconds for all of them together. */
const [RETRIES, LONGEST] = [2, 60_000];

/**
 * Papers as objects, one request each. Throws a RangeError, worded for whoever starts the receiver, when the bucket cannot be read by that key.
 */
export async function s3Shelf({ url, keyId, secret, region }: S3Settings): Promise<PaperShelf> {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    service: 's3',
    region,
    retries: RETRIES,
  });
  const { origin, pathname } = new URL(url);
  const [, bucket = '', ...path] = pathname.replace(/\/$/, '').split('/');
  const prefix = [...path, 'papers', ''].join('/');
  const addressOf = (sha256: string) => `${origin}/${bucket}/${prefix}${sha256}`;

  async function ask(address: string, init: RequestInit = {}): Promise<Response> {
    try {
      return await client.fetch(address, {
        ...init,
        signal: AbortSignal.timeout(LONGEST),
        redirect: 'error',
      });
    } catch (error) {
      throw new CannotWrite('intake: the store of papers does not answer', { cause: error });
    }
  }

  /** What is not as it was asked for is told by its status and its name; of an answer nothing else. */
  async function refused(response: Response): Promise<CannotWrite> {
    const { error = '' } = fromStore(await response.text());
    return new CannotWrite(`intake: the store of papers answers ${response.status} ${error}`.trim());
  }

  async function page(of: string, token?: string) {
    const asked = new URLSearchParams({
      'list-type': '2',
      prefix: of,
      ...(token && { 'continuation-token': token }),
    });
    const response = await ask(`${origin}/${bucket}?${asked}`);
    if (!response.ok) throw await refused(response);
    const { list } = fromStore(await response.text());
    if (!list) throw new CannotWrite('intake: the store of papers answers with no list of them');
    return { names: list.keys.map((key) => key.slice(prefix.length)), next: list.next };
  }

  try {
    // No paper is called so: the answer is short.
    await page(`${prefix}-`);
  } catch (error) {
    const { message, cause } = error as Error;
    const why = (cause as { readonly cause?: Error } | undefined)?.cause?.message;
    throw new RangeError(`INTAKE_S3_URL: ${message.replace('intake: ', '')}${why ? ` (${why})` : ''}.`);
  }

  return {
    async keep(sha256, content) {
      // The store compares what arrives with its digest, and answers once it has it for good.
      const headers = { 'x-amz-content-sha256': hashOf(content), 'content-type': 'application/octet-stream' };
      const body = content as Uint8Array<ArrayBuffer>;
      const response = await ask(addressOf(sha256), { method: 'PUT', headers, body });
      if (!response.ok) throw await refused(response);
      await response.body?.cancel();
    },
    async read(sha256) {
      const response = await ask(addressOf(sha256));
      if (!response.ok) throw await refused(response);
      return new Uint8Array(await response.arrayBuffer());
    },
    async remove(sha256) {
      const response = await ask(addressOf(sha256), { method: 'DELETE' });
      if (!response.ok && response.status !== 404) throw await refused(response);
      await response.body?.cancel();
    },
    async list() {
      const all: string[] = [];
      let token: string | undefined;
      do {
        const { names, next } = await page(prefix, token);
        all.push(...names);
        token = next;
      } while (token !== undefined);
      return all;
    },
  };
}

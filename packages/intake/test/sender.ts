import { createHash, randomUUID } from 'node:crypto';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Receipt } from '../src/dossiers/receipt.ts';
import type { SampleDossier } from './sample.ts';

/** A `fetch` for paths of the receiver. */
export type Ask = (path: string, init?: RequestInit & { readonly isWrong?: boolean }) => Promise<Response>;

export const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const contact = { phone: '0912345678', email: 'nguoi.nop@example.org' };

/** Fails with what the receiver said. */
export async function expecting<Body = unknown>(status: number, response: Response): Promise<Body> {
  const text = await response.text();
  if (response.status !== status) throw new Error(`${response.status} in place of ${status}: ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as Body;
}

/** The way of a dossier as a kit goes it. */
export function senderOf(ask: Ask) {
  const solved = async () => {
    const challenge = await expecting<Parameters<typeof solveChallenge>[0]['challenge']>(
      201,
      await ask('/v1/challenges', { method: 'POST' }),
    );
    return { challenge, solution: await solveChallenge({ challenge, deriveKey }) };
  };
  const openSession = async (): Promise<string> => {
    const { token } = await expecting<{ readonly token: string }>(
      201,
      await ask('/v1/sessions', json(await solved())),
    );
    return token;
  };
  const tus = (token: string, more: Readonly<Record<string, string>> = {}) => ({
    authorization: `Bearer ${token}`,
    'tus-resumable': '1.0.0',
    ...more,
  });
  const create = async (token: string, length: number): Promise<string> => {
    const response = await ask('/v1/uploads', {
      method: 'POST',
      headers: tus(token, { 'upload-length': String(length) }),
    });
    await expecting(201, response);
    return response.headers.get('location')!.split('/').at(-1)!;
  };
  const append = (token: string, upload: string, offset: number, body: Uint8Array) =>
    ask(`/v1/uploads/${upload}`, {
      method: 'PATCH',
      headers: tus(token, {
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
      }),
      body: body as Uint8Array<ArrayBuffer>,
    });
  const upload = async (token: string, bytes: Uint8Array): Promise<string> => {
    const id = await create(token, bytes.length);
    await expecting(204, await append(token, id, 0, bytes));
    return id;
  };
  const uploadAll = async (token: string, { files }: SampleDossier) => {
    const named: { id: string; upload: string; sha256: string }[] = [];
    for (const [id, bytes] of files)
      named.push({ id, upload: await upload(token, bytes), sha256: sha256(bytes) });
    return named;
  };
  const handIn = (token: string, key: string, body: unknown, isWrong = false) => {
    const init = json(body);
    return ask('/v1/dossiers', {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${token}`, 'idempotency-key': key },
      isWrong,
    });
  };
  const newKey = () => randomUUID();
  /** From the session to the receipt. Rejects with what the receiver said, or with a TypeError where nobody answers. */
  const goAllTheWay = async (sample: SampleDossier, key: string = newKey()): Promise<Receipt> => {
    const token = await openSession();
    const body = { dossier: sample.dossier, files: await uploadAll(token, sample), contact };
    return expecting<Receipt>(201, await handIn(token, key, body));
  };
  return { solved, openSession, tus, create, append, upload, uploadAll, handIn, newKey, goAllTheWay };
}

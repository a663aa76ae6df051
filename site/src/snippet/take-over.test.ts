import assert from 'node:assert/strict';
import { it } from 'node:test';
import { takeOver } from './take-over.ts';

interface Sent {
  readonly address: string;
  readonly body: FormData;
}

/** Runs the sample on a page with one form, whose server answers so; returns what was sent, and what the form was told. */
async function runWith(answer: Response) {
  const form = new EventTarget();
  const sent: Sent[] = [];
  const page = { querySelector: () => form };
  const fetch = async (address: string, { body }: { body: FormData }) => {
    sent.push({ address, body });
    return answer;
  };
  new Function('document', 'fetch', takeOver)(page, fetch);
  const files = new Map([['giay-chung-sinh-1', new File(['%PDF'], 'giay-chung-sinh.pdf')]]);
  let taking: Promise<unknown> = Promise.reject(new Error('the sample does not take the dossier'));
  taking.catch(() => {});
  const waitUntil = (promise: Promise<unknown>) => {
    taking = promise;
  };
  const detail = { dossier: { format: 'dvc-dossier/1' }, files };
  form.dispatchEvent(Object.assign(new Event('dvc-submit'), { detail, waitUntil }));
  return { sent, taking };
}

it('the sample sends the dossier with its files, and gives the form what the server answers', async () => {
  const { sent, taking } = await runWith(Response.json({ dossierCode: 'H1' }));
  assert.deepEqual(await taking, { dossierCode: 'H1' });
  const [{ address, body }] = sent as [Sent];
  assert.equal(address, '/nhan-ho-so');
  assert.deepEqual(JSON.parse(String(body.get('dossier'))), { format: 'dvc-dossier/1' });
  assert.equal((body.get('giay-chung-sinh-1') as File).name, 'giay-chung-sinh.pdf');
});

it('the sample lets the form say so when the server refuses', async () => {
  const { taking } = await runWith(new Response('', { status: 503 }));
  await assert.rejects(taking);
});

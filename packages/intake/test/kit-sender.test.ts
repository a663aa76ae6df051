import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Dossier } from '@dvc-kit/dossier';
// By its path: packages/elements is built with tools that know this package, so that neither can be a dependency of the other.
import type { Means } from '../../elements/src/online/asking.ts';
import { type Errand, type Progress, sendDossier } from '../../elements/src/online/send-dossier.ts';

import { running } from './running.ts';
import { type SampleDossier, sampleDossier } from './sample.ts';
import { contact } from './sender.ts';

/** The kit's own sender, against the receiver as it runs. */
describe('a dossier that the kit sends', () => {
  let here: Awaited<ReturnType<typeof running>>;
  before(async () => {
    here = await running();
  });
  after(() => here.end());

  let attempts = 0;
  const errandOf = ({ dossier, files }: SampleDossier, change: Partial<Errand> = {}): Errand => {
    attempts += 1;
    const named = [...files].map(([id, bytes]): [string, File] => [
      id,
      new File([bytes as Uint8Array<ArrayBuffer>], 'giay.pdf'),
    ]);
    return {
      address: `${here.origin}/`,
      dossier: dossier as Dossier,
      files: new Map(named),
      contact,
      attempt: attempts.toString(16).padStart(32, '0'),
      ...change,
    };
  };

  /** Over a network for which `cut` says what becomes of each request: lost on the way there, or on the way back. */
  const over = (cut: (path: string, count: number) => 'there' | 'back' | undefined = () => undefined) => {
    const asked: string[] = [];
    const means: Means = {
      async fetch(url, init) {
        const path = `${init?.method} ${new URL(String(url)).pathname.replace(/(uploads\/).*/, '$1…')}`;
        asked.push(path);
        const lost = cut(path, asked.filter((one) => one === path).length);
        if (lost === 'there') throw new TypeError('Failed to fetch');
        const response = await fetch(url, init);
        if (lost === 'back') throw new TypeError('Failed to fetch');
        return response;
      },
      wait: async () => {},
    };
    return { asked, means };
  };

  const send = async (errand: Errand, means: Means, signal = new AbortController().signal) => {
    const told: Progress[] = [];
    return { answer: await sendDossier(errand, signal, (progress) => told.push(progress), means), told };
  };

  const received = () => Number(here.receiver.database.row('SELECT count(*) AS n FROM dossier')!.n);

  it('is received, with a code and a secret, and tells how far it has come', async () => {
    const errand = errandOf(sampleDossier('sent'));
    const { answer, told } = await send(errand, over().means);
    assert.ok('receipt' in answer, JSON.stringify(answer));
    const { dossierCode, secret, text } = answer.receipt;
    assert.match(dossierCode!, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const status = await fetch(`${here.origin}/v1/dossiers/${dossierCode}`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    assert.equal(((await status.json()) as { state: string }).state, 'received');
    assert.ok(text);
    assert.deepEqual([...new Set(told.map(({ doing }) => doing))], ['confirm', 'files', 'dossier']);
    const { sent, bytes, file, files } = told.at(-1)!;
    assert.deepEqual([sent, file], [bytes, files]);
  });

  it('is one dossier over a network that loses every kind of request once, going and coming', async () => {
    const before = received();
    const { means, asked } = over((_path, count) => (['there', 'back'] as const)[count - 1]);
    const { answer, told } = await send(errandOf(sampleDossier('cut')), means);
    assert.ok('receipt' in answer, JSON.stringify(answer));
    assert.equal(received(), before + 1);
    assert.ok(told.some(({ isWaiting }) => isWaiting) && !told.at(-1)!.isWaiting);
    assert.ok(
      asked.some((path) => path.startsWith('HEAD')),
      'the receiver is asked how much of a file it has',
    );
  });

  it('gets the same receipt after a reload, put together anew and with its files sent anew', async () => {
    const sample = sampleDossier('reload', new Date(Date.now() - 60_000));
    const first = errandOf(sample);
    const { answer } = await send(first, over().means);
    const before = received();
    const again = {
      ...first,
      dossier: { ...first.dossier, assembledAt: new Date().toISOString() } as Dossier,
    };
    const repeated = await send(again, over().means);
    assert.deepEqual(repeated.answer, answer);
    assert.equal(received(), before);
  });

  it('comes back with what the receiver objects to, at the paths of the form', async () => {
    const { dossier, files } = sampleDossier('refused');
    const child = { ...(dossier.answers.child as object), fullName: '1234' };
    const wrong = { ...dossier, answers: { ...dossier.answers, child } };
    const { answer } = await send(errandOf({ dossier: wrong, files }), over().means);
    assert.ok('fault' in answer && answer.fault.reason === 'refused', JSON.stringify(answer));
    assert.ok(answer.fault.issues.some(({ path }) => path === 'child.fullName'));
  });

  it('says why in the words of the receiver when a file cannot stand for a paper', async () => {
    const errand = errandOf(sampleDossier('no paper'));
    const files = new Map([...errand.files].map(([id]) => [id, new File(['MZ\u0090'], 'giay.pdf')]));
    const { answer } = await send({ ...errand, files }, over().means);
    assert.ok('fault' in answer && answer.fault.reason === 'host', JSON.stringify(answer));
    assert.match(answer.fault.text!, /^Tệp không phải ảnh hoặc PDF/);
  });

  it('gives up once the network stays away, and stops at once when it is told to', async () => {
    await assert.rejects(send(errandOf(sampleDossier('gone')), over(() => 'there').means), /Failed to fetch/);
    const stopping = new AbortController();
    const before = received();
    const { means } = over((path) => {
      if (path === 'POST /v1/dossiers') stopping.abort();
      return undefined;
    });
    await assert.rejects(send(errandOf(sampleDossier('stopped')), means, stopping.signal));
    assert.equal(received(), before);
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { papersFor } from '@dvc-kit/engine';
import { compilePapers } from '@dvc-kit/paper';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import { type Answers, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { type Requester, requesterOf } from '../src/slips/requester-of.ts';

it('finds who hands in, in every right case of every procedure', () => {
  const { procedures } = schemasOnce(fileURLToPath(new URL('../../../schemas/', import.meta.url)));
  const found = new Map<string, Requester[]>();
  for (const procedure of procedures) {
    if (!procedure.declaration) continue;
    const module = openProcedure(compileProcedure(procedure, 'vi'));
    const papers = compilePapers(procedure);
    for (const one of procedure.cases) {
      if (one.expect.issues.length > 0) continue;
      const answers = one.answers as Answers;
      const who = requesterOf(module.declaration.plan, papersFor(module, answers), papers, answers);
      assert.notEqual(who.name, '', procedure.slug);
      found.set(procedure.slug, [...(found.get(procedure.slug) ?? []), who]);
    }
  }
  assert.ok(found.size > 30);
  const first = (slug: string) => found.get(slug)?.[0];
  assert.deepEqual(first('dang-ky-khai-sinh'), {
    name: "H'Blă Êban",
    personalNumber: '066170001234',
    address: 'Buôn Tơng Jŭ, Xã Hòa Phú, Tỉnh Đắk Lắk',
  });
  assert.deepEqual(first('dang-ky-ket-hon'), {
    name: "H'Ĕn Êban và Y Mơ̆ng Ƀlŏ Niê",
    personalNumber: '066198001234, 066095004321',
    address: '',
  });
  // No signer is named on the form: the first person of it.
  assert.deepEqual(first('dang-ky-tam-tru'), {
    name: 'Hồ Thị Cẩm Tú',
    personalNumber: '066304004567',
    address: '',
  });
});

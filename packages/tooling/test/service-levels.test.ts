import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadSchemas, type Procedure } from '@dvc-kit/procedure';

const { procedures } = loadSchemas(fileURLToPath(new URL('../../../schemas', import.meta.url)));

type Notice = 'TBGL' | 'TBHN' | 'TBBP' | 'TBTN';
type Levels = Partial<Record<Notice, readonly string[]>>;

/**
 * What the notices of Gia Lai (TBGL), Hà Nội (TBHN), Bình Phước (TBBP) and Thái Nguyên (TBTN) say, by folder. The first
 * three give levels 3 and 4 of Nghị định 43/2011/NĐ-CP; that of Thái Nguyên "toàn trình/một phần" of Nghị định 42/2022/NĐ-CP.
 */
const table: Readonly<Record<string, Levels>> = {
  'dang-ky-khai-sinh': { TBGL: ['3'] },
  'dang-ky-khai-tu': { TBGL: ['3'] },
  'dang-ky-ket-hon': { TBGL: ['3'], TBHN: ['3', '4'], TBBP: ['3', '4'] },
  'dang-ky-lai-ket-hon': { TBHN: ['3', '4'], TBBP: ['3', '4'] },
  'dang-ky-giam-ho': { TBGL: ['3'], TBHN: ['3', '4'], TBBP: ['3', '4'] },
  'dang-ky-lai-giam-ho': { TBHN: ['3', '4'], TBBP: ['3', '4'] },
  'xac-nhan-tinh-trang-hon-nhan': { TBGL: ['3'], TBHN: ['3', '4'], TBBP: ['3', '4'] },
  'ban-sao-trich-luc-ho-tich': { TBGL: ['3', '4'], TBHN: ['3', '4'], TBBP: ['3', '4'] },
  'lien-thong-khai-sinh': { TBHN: ['3', '4'], TBBP: ['3', '4'], TBTN: ['toan-trinh'] },
  'lien-thong-khai-tu': { TBHN: ['3', '4'], TBBP: ['3', '4'], TBTN: ['toan-trinh'] },
};

/** What the notices offer only inside a combined service, and the service. */
const parts: Readonly<Record<string, string>> = {
  'dang-ky-khai-sinh': 'lien-thong-khai-sinh',
  'cap-the-bao-hiem-y-te': 'lien-thong-khai-sinh',
  'dang-ky-khai-tu': 'lien-thong-khai-tu',
  'xoa-dang-ky-thuong-tru': 'lien-thong-khai-tu',
  'ho-tro-mai-tang': 'lien-thong-khai-tu',
};

const schemeOf: Record<Notice, string> = {
  TBGL: 'nd43-2011',
  TBHN: 'nd43-2011',
  TBBP: 'nd43-2011',
  TBTN: 'nd42-2022',
};

describe('the service levels of the notices', () => {
  for (const procedure of procedures)
    it(`are those of ${procedure.slug}`, () => {
      assert.deepEqual(levelsIn(procedure), table[procedure.slug] ?? {});
    });

  it('are all in the catalogue', () => {
    const slugs = new Set(procedures.map(({ slug }) => slug));
    assert.deepEqual(
      [...Object.keys(table), ...Object.keys(parts), ...Object.values(parts)].filter(
        (slug) => !slugs.has(slug),
      ),
      [],
    );
  });

  it('are stated as read in a notice, never as heard of', () => {
    for (const { slug, file } of procedures)
      for (const { scheme, value, evidence } of file.serviceLevels)
        if (scheme === 'nd43-2011') assert.equal(evidence.status, 'verified', `${slug}: ${value}`);
  });

  it('name a notice for every old level', () => {
    for (const { slug, file } of procedures)
      for (const { scheme, value, evidence } of file.serviceLevels)
        if (scheme === 'nd43-2011')
          assert.ok(evidence.sources.some(isNotice), `${slug}: ${value} without a notice`);
  });

  for (const [part, whole] of Object.entries(parts))
    it(`lead from ${part} to ${whole}, which has them`, () => {
      const code = withSlug(whole).file.code;
      assert.ok(code !== null && withSlug(part).file.partOf?.includes(code));
    });
});

/** The levels of a procedure by the notice that its evidence names. */
function levelsIn({ file }: Procedure): Levels {
  const levels: Partial<Record<Notice, string[]>> = {};
  for (const { scheme, value, evidence } of file.serviceLevels)
    for (const notice of evidence.sources.filter(isNotice))
      if (schemeOf[notice] === scheme) levels[notice] = [...(levels[notice] ?? []), value].sort();
  return levels;
}

function isNotice(source: string): source is Notice {
  return source in schemeOf;
}

function withSlug(slug: string): Procedure {
  const found = procedures.find((one) => one.slug === slug);
  assert.ok(found, slug);
  return found;
}

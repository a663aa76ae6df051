import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type DossierFile, dossierText, parseDossier } from '@dvc-kit/dossier';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { brokenShape } from '../src/broken-shape.ts';
import { dossierSchema } from '../src/dossier-schema.ts';
import { frozenProcedure } from './frozen-procedure.ts';
import { keptProcedures, moduleOf, sampleCommune } from './published.ts';

const folder = fileURLToPath(new URL('golden/', import.meta.url));

/**
 * Files that were written once by the released format, with the digest of their bytes. Archives hold such files: none of
 * these is ever edited. A change that makes one unreadable belongs into the next format, beside this one.
 */
const released: Readonly<Record<string, string>> = {
  'dang-ky-khai-sinh.json': '716ed988d8a8397f2f1314d6a060681b7ff22b1b4a50732e279fa8daffb3ac7b',
  'dang-ky-thuong-tru-online.en.json': '42b410cb0cc71ae0e11ce6188b82c379cb2263035bb14c9828a0cd99f19a6ca6',
  'don-thu.json': '266c76656b917bd76f1209121566c7c1095ddd116c2e14baaddc8679a0b27e4c',
  'lien-thong-khai-sinh.json': 'cafe701fbed7634e9474c1d98396b7bdba6beb5b824bfc43fba46e6ecb92887e',
  'xac-nhan-tinh-trang-hon-nhan.json': 'e0ae56543718c99f556ea83588f19e4d6cb6295c61547619f638c39aee42efac',
};

const accepts = new Ajv2020({ strict: true, strictTypes: false }).compile(dossierSchema);

describe('dossier files that are out in the world', () => {
  it('are all here, each as it was written', () => {
    const bytes = (name: string) =>
      createHash('sha256')
        .update(readFileSync(folder + name))
        .digest('hex');
    assert.deepEqual(Object.fromEntries(readdirSync(folder).map((name) => [name, bytes(name)])), released);
  });

  for (const name of Object.keys(released)) {
    const text = readFileSync(folder + name, 'utf8');
    const file: DossierFile = JSON.parse(text);

    it(`keep the shape of the published schema: ${name}`, () => {
      assert.ok(accepts(file), JSON.stringify(accepts.errors));
      assert.deepEqual(brokenShape(file, dossierSchema), []);
    });

    it(`are read as they were meant, as long as the law stays: ${name}`, () => {
      const procedure = keptProcedures.find((one) => one.file.code === file.procedure.code);
      const module = procedure ? moduleOf(procedure) : frozenProcedure;
      const parsed = parseDossier(text, module, { commune: sampleCommune });
      if (file.procedure.version !== module.version) {
        assert.deepEqual('issues' in parsed && parsed.issues.map(({ path }) => path), ['procedure.version']);
      } else if ('issues' in parsed) {
        // Sums, papers and words change without another version. What the citizen said must stay right.
        assert.deepEqual(
          parsed.issues.filter(({ path }) => /^(?:answers|delivery)\b/.test(path)),
          [],
          'tăng "version" của thủ tục: hồ sơ cũ không còn khớp với tờ khai',
        );
        assert.ok(procedure, JSON.stringify(parsed.issues));
      } else assert.equal(dossierText(parsed.dossier), text);
    });
  }
});

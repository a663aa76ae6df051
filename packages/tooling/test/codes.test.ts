import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { encodeAnswers } from '@dvc-kit/dossier/code';
import { visibility } from '@dvc-kit/engine';
import { loadProcedure } from '@dvc-kit/procedure';
import { type Answers, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { codeDictionaries, newestOf } from '../src/codes/code-dictionaries.ts';
import { tryCode } from '../src/codes/try-codes.ts';

const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));
const dictionaries = codeDictionaries(schemas);

/** The first has the largest code of all worked cases. `dvc codes --read` tries every one. */
const sample = ['dang-ky-khai-tu', 'dang-ky-khai-sinh'];

describe('codes on paper', () => {
  it('are read from photos of printed lists: turned, leaning, blurred, in bad light, at 150 dpi', async () => {
    for (const [index, slug] of sample.entries()) {
      const { procedure } = loadProcedure(join(schemas, 'procedures', slug));
      const module = openProcedure(compileProcedure(procedure!, 'vi'));
      const codes = procedure!.cases.map(({ answers }) => {
        const shown = visibility(module.declaration, answers as Answers).answers;
        return encodeAnswers(shown, module.version, newestOf(dictionaries, procedure!)!);
      });
      const largest = codes.reduce((one, other) => (other.length > one.length ? other : one));
      const { isRead, shot } = await tryCode(largest, index + 1);
      assert.ok(isRead, `${slug}, ${largest.length} letters: ${JSON.stringify(shot)}`);
    }
  });

  it('are not read where nobody could: the gate fails when there is reason to', async () => {
    const { isRead } = await tryCode(`DVC1:${'A1B2C3'.repeat(100)}`, 1, { dpi: 30 });
    assert.equal(isRead, false);
  });
});

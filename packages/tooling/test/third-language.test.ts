import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadSchemas } from '@dvc-kit/procedure';
import { compileProcedure, type PlainLater } from '@dvc-kit/validation';
import { drawnFrom } from '../src/preview/drawn-procedure.ts';

describe('a translation into a third language', () => {
  const schemas = join(mkdtempSync(join(tmpdir(), 'dvc-language-')), 'schemas');
  after(() => rmSync(join(schemas, '..'), { recursive: true }));
  cpSync(fileURLToPath(new URL('../../kept-schemas/schemas', import.meta.url)), schemas, { recursive: true });
  const write = (file: string, texts: object) => writeFileSync(join(schemas, file), JSON.stringify(texts));
  // The language of the Ê Đê, which Unicode has no name of, and Khmer.
  write('procedures/dang-ky-ket-hon/rad.json', { 'Bên nữ': 'Mniê', 'Chữ không còn': 'x' });
  write('shared/km.json', { 'Họ, chữ đệm, tên': 'គោត្តនាម និងនាម' });
  const { procedures, problems } = loadSchemas(schemas);

  it('is a file: what is missing and what is left over is told by the name of the language', () => {
    const told = problems.filter(({ file }) => /\b(rad|km)\.json$/.test(file));
    assert.deepEqual([...new Set(told.map(({ severity }) => severity))], ['warning']);
    assert.ok(told.some(({ message }) => message.includes('chưa có bản tiếng Ê Đê')));
    assert.ok(told.some(({ message }) => message.includes('"Chữ không còn"')));
  });

  it('is what the form speaks where it is translated; its interface and the rest are Vietnamese, and each text is told apart', () => {
    const marriage = procedures.find(({ slug }) => slug === 'dang-ky-ket-hon')!;
    const { language, otherTexts, later } = compileProcedure(marriage, 'rad');
    assert.equal(language, 'vi');
    assert.deepEqual(otherTexts, { rad: ['Mniê'] });
    assert.deepEqual((later as PlainLater).otherTexts, { rad: ['Mniê'] });
  });

  it('is seen in the preview; what it does not say stays Vietnamese', () => {
    const drawn = drawnFrom(procedures.find(({ slug }) => slug === 'dang-ky-ket-hon')!, schemas);
    assert.deepEqual(drawn.languages, ['vi', 'en', 'rad', 'km']);
    const [edeForm, khmerForm] = ['rad', 'km'].map((language) => JSON.stringify(drawn.forms?.[language]));
    assert.match(edeForm ?? '', /"Mniê".*"Bên nam"/);
    assert.match(khmerForm ?? '', /"Bên nữ".*គោត្តនាម/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { units } from '@dvc-kit/administrative-units/current';
import { type CodeDictionary, encodeAnswers } from '@dvc-kit/dossier/code';
import { codeDictionaries } from '@dvc-kit/tooling/code-dictionaries';
import { type Answers, compileProcedure } from '@dvc-kit/validation';
import { procedures, schemas } from '../catalogue/procedures.ts';
import { type CodeData, type ReadDeclaration, readDeclaration } from './read-declaration.ts';

const procedure = procedures.find(({ slug }) => slug === 'dang-ky-khai-sinh')!;
const code = procedure.file.code!;
const dictionaries = codeDictionaries(schemas);
const dictionary = dictionaries.find((one) => one.procedure === code)! as CodeDictionary;
const dataIn = (language: 'vi' | 'en'): CodeData => ({
  dictionaries,
  procedures: { [code]: compileProcedure(procedure, language) },
});
const { answers } = procedure.cases.find(({ expect }) => expect.issues.length === 0)! as { answers: Answers };
const { version } = procedure.file;
const today = '2026-11-29';

const readBack = (given: Answers, of = version, language: 'vi' | 'en' = 'vi') => {
  const read = readDeclaration(encodeAnswers(given, of, dictionary), dataIn(language), { units, today });
  assert.ok(typeof read === 'object', String(read));
  return read;
};

const rowsOf = ({ sections }: ReadDeclaration) => sections.flatMap(({ rows }) => rows);

describe('the page that reads codes', () => {
  it('shows the answers in the words of the form: labels, options, dates, names of places', () => {
    const read = readBack(answers);
    const texts = rowsOf(read).map(({ text }) => text);
    assert.deepEqual([read.name, read.issues, read.misfits], [procedure.file.name, [], []]);
    assert.ok(texts.includes('Thẻ căn cước'), texts.join('\n'));
    assert.ok(texts.some((text) => /^\d\d\/\d\d\/\d{4}$/.test(text)));
    assert.ok(!texts.some((text) => /^\d{5}$/.test(text)), 'a commune is shown by its code');
    assert.deepEqual(read.file.answers, answers);
  });

  it('says what is wrong, at its answer too', () => {
    const { requester, ...rest } = answers as { requester: Answers };
    const { fullName: _, ...nameless } = requester;
    const read = readBack({ ...rest, requester: nameless });
    assert.equal(read.issues.length, 1);
    assert.match(read.issues[0]!, /^Nhập họ, chữ đệm, tên/);
    assert.deepEqual(
      rowsOf(read).flatMap(({ issue }) => issue ?? []),
      read.issues,
    );
  });

  it('tells answers that have no place, and those that count for nothing under the others', () => {
    const read = readBack({ ...answers, gone: 'xưa' }, version - 1);
    assert.deepEqual(read.version, { filledIn: version - 1, judged: version });
    assert.deepEqual(read.misfits, [{ path: 'gone', value: 'xưa' }]);
  });

  it('speaks English where the page does', () => {
    const labels = rowsOf(readBack(answers, version, 'en')).map(({ label }) => label);
    assert.ok(labels.includes('Date of birth'), labels.join('\n'));
  });

  it('says why it cannot read a code', () => {
    const text = encodeAnswers(answers, version, dictionary);
    const faultOf = (one: string, data = dataIn('vi')) => readDeclaration(one, data, { units, today });
    assert.equal(faultOf('https://example.org'), 'not-one');
    assert.equal(faultOf(text.slice(0, -9)), 'cut-off');
    assert.equal(faultOf(text.replace('DVC1', 'DVC9')), 'newer-format');
    assert.equal(faultOf(text, { dictionaries, procedures: {} }), 'unknown-procedure');
  });
});

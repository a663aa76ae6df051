import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type CodeDictionary, decodeAnswers, makeCodeDictionary } from '@dvc-kit/dossier/code';
import { fitAnswers } from '@dvc-kit/dossier/coded-answers';
import type { Schema } from '@dvc-kit/procedure';
import { type Answers, compileForm, openForm, type ProcedureModule } from '@dvc-kit/validation';
import { frozenProcedure } from './frozen-procedure.ts';

/** A code as it was printed by version 3 of the definition. Never to be changed: paper is not written anew. */
const golden = JSON.parse(
  readFileSync(new URL('./golden-codes/don-thu-1.json', import.meta.url), 'utf8'),
) as {
  readonly code: string;
  readonly answers: Answers;
  readonly dictionary: CodeDictionary;
};

const declaration: Schema = {
  type: 'object',
  title: 'Đơn thử',
  properties: {
    applicant: {
      type: 'object',
      title: 'Người yêu cầu',
      properties: {
        fullName: { type: 'string', title: 'Họ tên' },
        bornOn: { type: 'integer', title: 'Năm sinh' },
        isMarried: { type: 'boolean', title: 'Đã kết hôn' },
        spouse: { type: 'string', title: 'Vợ hoặc chồng' },
      },
      required: ['fullName', 'isMarried'],
    },
    children: {
      type: 'array',
      title: 'Các con',
      maxItems: 9,
      items: {
        type: 'object',
        title: 'Người con',
        properties: { name: { type: 'string', title: 'Họ tên' }, age: { type: 'integer', title: 'Tuổi' } },
        required: ['name'],
      },
    },
  },
  required: ['applicant'],
};

/** Version 4: fields have other names and kinds, and one is gone. */
const later: ProcedureModule = {
  ...frozenProcedure,
  version: 4,
  declaration: openForm(compileForm(declaration)),
  moves: [
    { version: 4, from: 'requester', to: 'applicant' },
    { version: 4, from: 'children.fullName', to: 'children.name' },
  ],
};

const today = '2026-11-29';

describe('a code of an older definition', () => {
  it('is read with its own dictionary, in whichever company that lies', () => {
    const next = { ...makeCodeDictionary(later, 2), procedure: later.code };
    for (const dictionaries of [[golden.dictionary], [golden.dictionary, next], [next, golden.dictionary]])
      assert.deepEqual(decodeAnswers(golden.code, dictionaries), {
        procedure: { code: '9.000009', version: 3 },
        answers: golden.answers,
      });
  });

  it('finds its way to the new names; what has no place any more is told, with what it said', () => {
    const coded = decodeAnswers(golden.code, [golden.dictionary]);
    assert.ok('answers' in coded);
    const { answers, misfits } = fitAnswers(coded, later, today);
    assert.deepEqual(answers, {
      applicant: { fullName: 'Nguyễn Thị Kỳ', isMarried: true, spouse: 'Lê Văn Ú', bornOn: '1990-02-28' },
      children: [{ age: 7, name: 'Lê An' }, { name: 'Y Mơ̆ng Ƀlŏ Niê' }],
    });
    assert.deepEqual(
      misfits.map(({ path, value, why }) => [path, value, why]),
      [['copies', 2, 'gone']],
    );
  });

  it('stays as it is under the definition that it was written by', () => {
    const coded = decodeAnswers(golden.code, [golden.dictionary]);
    assert.ok('answers' in coded);
    assert.deepEqual(fitAnswers(coded, frozenProcedure, today), { answers: golden.answers, misfits: [] });
  });
});

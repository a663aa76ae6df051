import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createForm, decodeDraft, encodeDraft, type FieldView, type Form, fieldsIn } from '@dvc-kit/engine';
import type { Schema } from '@dvc-kit/procedure';
import { compileForm, type Json, openForm } from '@dvc-kit/validation';
import { module as small } from './small-procedure.ts';

const text = (title: string, more: Schema = {}): Schema => ({ type: 'string', title, ...more });

const declaration: Schema = {
  type: 'object',
  title: 'Tờ khai',
  properties: {
    mother: {
      type: 'object',
      title: 'Mẹ',
      properties: {
        bornOn: text('Ngày sinh của mẹ', { format: 'date' }),
        email: text('Thư', { format: 'email' }),
      },
    },
    child: {
      type: 'object',
      title: 'Con',
      properties: {
        bornOn: text('Ngày sinh', { format: 'date', 'x-warnings': [{ check: 'not-in-future' }] }),
        number: text('Số', { format: 'personal-id' }),
      },
    },
    mark: { type: 'object', title: 'Ký', properties: { place: text('Nơi ký') } },
  },
  'x-contradictions': [
    {
      at: 'child.bornOn',
      earliest: { from: 'mother.bornOn', by: 'P12Y' },
      message: 'Mẹ chưa đủ 12 tuổi.',
    },
    {
      at: 'child.bornOn',
      latest: { from: 'mother.bornOn', by: 'P60Y' },
      message: 'Mẹ đã trên 60 tuổi.',
    },
    {
      at: 'child.bornOn',
      latest: { from: 'today', by: '-P30D' },
      message: 'Con chưa được 30 ngày.',
    },
    {
      at: 'child.bornOn',
      earliest: { from: 'mother.bornOn' },
      refused: true,
      message: 'Con sinh trước mẹ.',
    },
  ],
};

const module = { ...small, declaration: openForm(compileForm(declaration)) };
const options = { today: '2026-11-21', channel: 'desk', grouping: 'declaration' } as const;

const answer = (form: Form, path: string, value: Json | undefined) =>
  form.send({ type: 'answer', path, value });

function field(form: Form, path: string): FieldView | undefined {
  const { content } = form.view;
  const sections = content.kind === 'declaration' ? content.sections : [];
  return sections.flatMap(({ children }) => children.flatMap(fieldsIn)).find((one) => one.path === path);
}
const asked = (form: Form, path = 'child.bornOn') => field(form, path)?.warning?.message;

function confirm(form: Form, path = 'child.bornOn'): void {
  const key = field(form, path)?.warning?.key;
  assert.ok(key, `${path} may be confirmed`);
  form.send({ type: 'confirm', key, isSo: true });
}

/** A mother of eleven. */
function young(): Form {
  const form = createForm(module, options);
  answer(form, 'mother.bornOn', '2000-01-01');
  answer(form, 'child.bornOn', '2011-06-01');
  return form;
}

describe('what can be so', () => {
  it('is asked once', () => {
    const form = young();
    assert.equal(asked(form), 'Mẹ chưa đủ 12 tuổi.');
    confirm(form);
    assert.equal(asked(form), undefined);
    answer(form, 'mark.place', 'Hòa Phú');
    assert.equal(asked(form), undefined);
  });

  it('is asked again as soon as one of the answers that it hangs on is another', () => {
    const form = young();
    confirm(form);
    answer(form, 'mother.bornOn', '2001-01-01');
    assert.equal(asked(form), 'Mẹ chưa đủ 12 tuổi.');
    confirm(form);
    answer(form, 'mother.bornOn', '2000-01-01');
    assert.equal(asked(form), 'Mẹ chưa đủ 12 tuổi.');
  });

  it('is taken back when she said so by mistake, and asked again', () => {
    const form = young();
    answer(form, 'mother.email', 'may@gmial.com');
    for (const path of ['child.bornOn', 'mother.email']) {
      const question = field(form, path)?.warning;
      confirm(form, path);
      assert.deepEqual(field(form, path)?.said, question);
      // Twice is once.
      form.send({ type: 'confirm', key: question?.key ?? '', isSo: true });
      form.send({ type: 'confirm', key: question?.key ?? '', isSo: false });
      assert.deepEqual(field(form, path)?.warning, question);
      assert.equal(field(form, path)?.said, undefined);
    }
    assert.deepEqual(form.state.confirmed, []);
  });

  it('leaves nothing behind of an answer that is another now', () => {
    const form = young();
    answer(form, 'mother.email', 'may@gmial.com');
    confirm(form);
    confirm(form, 'mother.email');
    assert.equal(form.state.confirmed?.length, 2);
    answer(form, 'mother.email', 'may@gmail.com');
    assert.equal(form.state.confirmed?.length, 1);
    answer(form, 'child.bornOn', '2020-06-01');
    assert.deepEqual(form.state.confirmed, []);
  });

  it('gives way to what else there is to ask about the same answer', () => {
    const form = young();
    answer(form, 'mother.bornOn', '1950-01-01');
    answer(form, 'child.bornOn', '2026-11-10');
    assert.equal(asked(form), 'Mẹ đã trên 60 tuổi.');
    confirm(form);
    assert.equal(asked(form), 'Con chưa được 30 ngày.');
    confirm(form);
    assert.equal(asked(form), undefined);
  });

  it('is an address that is written like another, too', () => {
    const form = young();
    answer(form, 'mother.email', 'may@gmial.com');
    assert.equal(field(form, 'mother.email')?.warning?.check, 'probable-email');
    confirm(form, 'mother.email');
    assert.equal(field(form, 'mother.email')?.warning, undefined);
    answer(form, 'mother.email', 'mai@gmial.com');
    assert.ok(field(form, 'mother.email')?.warning);
  });

  it('is not asked again of the same person in another block', () => {
    const number = text('Số', {
      format: 'personal-id',
      'x-warnings': [{ check: 'personal-id-matches', dateOfBirth: 'bornOn' }],
    });
    const person = (title: string): Schema => ({
      type: 'object',
      title,
      properties: { bornOn: text('Ngày sinh', { format: 'date' }), number },
    });
    const two = {
      type: 'object',
      title: 'Hai người',
      properties: { one: person('Một'), other: person('Hai') },
    };
    const form = createForm({ ...small, declaration: openForm(compileForm(two as Schema)) }, options);
    for (const block of ['one', 'other']) {
      answer(form, `${block}.bornOn`, '1990-01-01');
      answer(form, `${block}.number`, '001191000001');
    }
    confirm(form, 'one.number');
    assert.equal(field(form, 'other.number')?.warning, undefined);
    answer(form, 'other.number', '001192000001');
    assert.ok(field(form, 'other.number')?.warning);
  });

  it('stays answered in a draft', () => {
    const form = young();
    confirm(form);
    const draft = JSON.stringify(encodeDraft(form.setting, form.state));
    const { draft: read, unreadable } = decodeDraft(draft);
    assert.deepEqual(unreadable, []);
    const { confirmed } = form.state;
    assert.equal(confirmed?.length, 1);
    assert.deepEqual(read?.confirmed, confirmed);
    const again = createForm(module, { ...options, state: { ...form.state } });
    assert.equal(asked(again), undefined);
  });

  it('lets the form go on', () => {
    const form = young();
    form.send({ type: 'continue' });
    assert.deepEqual(form.view.issues, []);
    assert.notEqual(form.view.content.kind, 'declaration');
  });
});

describe('what cannot be so', () => {
  const refused = (form: Form) => {
    form.send({ type: 'continue' });
    return form.view.issues.map(({ path, keyword, params }) => [path, keyword, params.message]);
  };

  it('is said at once, and refused on the way out, until it is put right', () => {
    const form = young();
    answer(form, 'child.bornOn', '1999-06-01');
    // Before what may be so, and it cannot be waved through.
    assert.equal(asked(form), 'Con sinh trước mẹ.');
    assert.equal(field(form, 'child.bornOn')?.warning?.key, undefined);
    assert.deepEqual(refused(form), [['child.bornOn', 'contradiction', 'Con sinh trước mẹ.']]);
    const { issue, warning } = field(form, 'child.bornOn')!;
    assert.equal(issue?.keyword, 'contradiction');
    assert.equal(warning, undefined);
    answer(form, 'child.bornOn', '2020-06-01');
    assert.deepEqual(refused(form), []);
  });

  it('is a birth that has not come yet', () => {
    const form = young();
    answer(form, 'child.bornOn', '2027-01-01');
    assert.deepEqual(refused(form), [['child.bornOn', 'not-in-future', undefined]]);
  });

  it('is not told beside what is wrong with the answer itself', () => {
    const form = young();
    answer(form, 'child.bornOn', '1999-02-31');
    assert.deepEqual(
      refused(form).map(([, keyword]) => keyword),
      ['format'],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createForm,
  decodeDraft,
  encodeDraft,
  type FieldView,
  type Form,
  type FormOptions,
  fieldsIn,
  read,
  refitDraft,
} from '@dvc-kit/engine';
import type { Schema } from '@dvc-kit/procedure';
import { compileForm, type Json, openForm } from '@dvc-kit/validation';
import { module as small } from './small-procedure.ts';

const text = (title: string, more: Schema = {}): Schema => ({ type: 'string', title, ...more });
const choice = (title: string, ...values: string[]): Schema =>
  text(title, { oneOf: values.map((value) => ({ const: value, title: value })) });

const home: Schema = {
  type: 'object',
  title: 'Nơi ở',
  properties: {
    scope: { ...choice('Ở đâu', 'domestic', 'abroad'), default: 'domestic' },
    commune: text('Xã', { format: 'commune-code' }),
    detail: text('Số nhà'),
  },
};

const person = (title: string, more: Schema = {}): Schema => ({
  type: 'object',
  title,
  'x-subject': title.toLowerCase(),
  properties: { fullName: text('Họ tên'), dateOfBirth: text('Ngày sinh', { format: 'date' }), home },
  required: ['fullName'],
  ...more,
});

const declaration: Schema = {
  type: 'object',
  title: 'Tờ khai',
  properties: {
    addressee: {
      type: 'object',
      title: 'Nơi nhận',
      properties: {
        authority: text('Kính gửi', {
          'x-filled-from': [
            { from: 'commune', as: 'committee' },
            { from: 'commune', as: 'committee', of: '../requester.home.commune' },
          ],
        }),
        police: text('Công an', { 'x-filled-from': [{ from: 'commune', as: 'police' }] }),
      },
      required: ['authority'],
    },
    requester: person('Người yêu cầu', {
      properties: {
        ...person('').properties,
        relation: choice('Bạn là', 'mother', 'other'),
        paper: choice('Giấy tờ', 'card', 'passport'),
      },
    }),
    mother: person('Mẹ', {
      'x-same-as': [{ place: 'requester', when: { 'requester.relation': 'mother' } }],
      properties: {
        ...person('').properties,
        job: text('Nghề'),
        paper: choice('Giấy tờ', 'card', 'passport', 'birth-certificate'),
      },
    }),
    father: person('Cha', {
      properties: { ...person('').properties, home: { ...home, 'x-same-as': [{ place: '../mother.home' }] } },
    }),
    child: {
      type: 'object',
      title: 'Con',
      properties: {
        bornOn: text('Ngày sinh', { format: 'partial-date' }),
        timing: {
          ...choice('Quá hạn chưa', 'in-time', 'late'),
          'x-filled-from': [
            { from: 'date', of: 'bornOn', answer: 'in-time', earliest: { from: 'today', by: '-P60D' } },
            { from: 'date', of: 'bornOn', answer: 'late', latest: { from: 'today', by: '-P61D' } },
          ],
        },
        reason: text('Lý do'),
      },
      required: ['timing'],
      if: { properties: { timing: { const: 'late' } }, required: ['timing'] },
      then: { required: ['reason'] },
      else: { properties: { reason: false } },
    },
    pledge: {
      type: 'object',
      title: 'Ký',
      properties: { date: text('Ngày ký', { format: 'date', 'x-filled-from': [{ from: 'today' }] }) },
      required: ['date'],
    },
  },
  required: ['addressee', 'requester', 'mother', 'father', 'child', 'pledge'],
};

const module = { ...small, declaration: openForm(compileForm(declaration)) };
const options: FormOptions = {
  today: '2026-11-21',
  channel: 'desk',
  grouping: 'declaration',
  commune: { fees: [], name: 'Xã Sông Mẫu', authority: 'Ủy ban nhân dân xã Sông Mẫu' },
};

const start = (more: Partial<FormOptions> = {}) => createForm(module, { ...options, ...more });
const answer = (form: Form, path: string, value: Json | undefined) =>
  form.send({ type: 'answer', path, value });
const tick = (form: Form, key: string, isOn: boolean) => form.send({ type: 'same-as', key, isOn });

/** The field as it stands on the page. */
function field(form: Form, path: string): FieldView | undefined {
  const { content } = form.view;
  const sections = content.kind === 'declaration' ? content.sections : [];
  return sections.flatMap(({ children }) => children.flatMap(fieldsIn)).find((one) => one.path === path);
}
const shown = (form: Form, path: string) => field(form, path)?.answer;
const counts = (form: Form) => read(form.setting, form.state).declaration.visibility.answers;

/** A mother who asks for the registration herself. */
function motherAsks(): Form {
  const form = start();
  answer(form, 'requester.fullName', 'Lò Thị Mây');
  answer(form, 'requester.relation', 'mother');
  return form;
}

describe('one person who is asked for twice', () => {
  it('is typed once', () => {
    const form = motherAsks();
    assert.equal(shown(form, 'mother.fullName'), 'Lò Thị Mây');
    assert.equal(field(form, 'mother.fullName')?.filled, 'same');
    assert.equal(field(form, 'requester.fullName')?.filled, undefined);
    assert.deepEqual((counts(form) as { mother: Json }).mother, { fullName: 'Lò Thị Mây' });
  });

  it('is filled in the other way round, too', () => {
    const form = start();
    answer(form, 'mother.dateOfBirth', '1990-02-03');
    answer(form, 'requester.relation', 'mother');
    assert.equal(shown(form, 'requester.dateOfBirth'), '1990-02-03');
  });

  it('stays in step, whichever of the two is changed later', () => {
    const form = motherAsks();
    answer(form, 'requester.fullName', 'Lò Thị Mai');
    assert.equal(shown(form, 'mother.fullName'), 'Lò Thị Mai');
    answer(form, 'mother.fullName', 'Lò Thị Mơ');
    assert.equal(shown(form, 'requester.fullName'), 'Lò Thị Mơ');
    answer(form, 'mother.fullName', undefined);
    assert.equal(shown(form, 'requester.fullName') ?? null, null);
    assert.equal(shown(form, 'mother.fullName') ?? null, null);
  });

  it('leaves alone what only one of the two is asked', () => {
    const form = motherAsks();
    answer(form, 'mother.job', 'Làm ruộng');
    assert.equal(shown(form, 'mother.job'), 'Làm ruộng');
  });

  it('becomes two again, with what was typed before, when another choice is made', () => {
    const form = start();
    answer(form, 'requester.fullName', 'Lò Văn Cả');
    answer(form, 'requester.relation', 'other');
    answer(form, 'mother.fullName', 'Lò Thị Hai');
    answer(form, 'requester.relation', 'mother');
    assert.equal(shown(form, 'mother.fullName'), 'Lò Văn Cả');
    answer(form, 'requester.relation', 'other');
    assert.equal(shown(form, 'mother.fullName'), 'Lò Thị Hai');
    assert.equal(shown(form, 'requester.fullName'), 'Lò Văn Cả');
  });

  it('differs from then on where the citizen says so', () => {
    const form = motherAsks();
    tick(form, 'mother=requester', false);
    assert.equal(shown(form, 'mother.fullName'), 'Lò Thị Mây');
    answer(form, 'mother.fullName', 'Lò Thị Mây (Mai)');
    assert.equal(shown(form, 'requester.fullName'), 'Lò Thị Mây');
    answer(form, 'requester.fullName', 'Khác');
    assert.equal(shown(form, 'mother.fullName'), 'Lò Thị Mây (Mai)');
  });

  it('differs where one is asked what the other cannot answer', () => {
    const form = motherAsks();
    answer(form, 'requester.paper', 'card');
    assert.equal(shown(form, 'mother.paper'), 'card');
    answer(form, 'mother.paper', 'birth-certificate');
    assert.equal(shown(form, 'requester.paper'), 'card');
    assert.equal(shown(form, 'mother.paper'), 'birth-certificate');
    assert.equal(shown(form, 'mother.fullName'), 'Lò Thị Mây');
  });

  it('is passed through without becoming typed', () => {
    const form = motherAsks();
    const before = form.state;
    answer(form, 'mother.fullName', 'Lò Thị Mây');
    assert.equal(form.state, before);
  });
});

describe('an address that another block has', () => {
  const withHome = () => {
    const form = start();
    answer(form, 'mother.home.commune', '24175');
    answer(form, 'mother.home.detail', 'Số 12');
    answer(form, 'father.home.detail', 'Số 7');
    return form;
  };

  it('is taken over by one tick, whole, and given back by the next', () => {
    const form = withHome();
    tick(form, 'father.home=mother.home', true);
    assert.equal(shown(form, 'father.home.commune'), '24175');
    assert.equal(shown(form, 'father.home.detail'), 'Số 12');
    answer(form, 'mother.home.detail', 'Số 14');
    assert.equal(shown(form, 'father.home.detail'), 'Số 14');
    tick(form, 'father.home=mother.home', false);
    assert.equal(shown(form, 'father.home.detail'), 'Số 7');
  });

  it('goes on from one block to the next', () => {
    const form = motherAsks();
    answer(form, 'requester.home.detail', 'Bản Mây');
    tick(form, 'father.home=mother.home', true);
    assert.equal(shown(form, 'father.home.detail'), 'Bản Mây');
    answer(form, 'father.home.detail', 'Bản Mai');
    assert.equal(shown(form, 'requester.home.detail'), 'Bản Mai');
  });

  it('is offered at its head, with whose it is', () => {
    const form = start();
    const { content } = form.view;
    const father = content.kind === 'declaration' && content.sections.find(({ id }) => id === 's-father');
    const group = father ? father.children.find(({ kind }) => kind === 'group') : undefined;
    assert.deepEqual(group && group.kind === 'group' && group.sameAs?.map(({ of, isOn }) => [of, isOn]), [
      ['mẹ', false],
    ]);
  });
});

describe('what need not be asked', () => {
  it('is filled in from the day and from the commune, and says so', () => {
    const form = start();
    assert.equal(shown(form, 'pledge.date'), '2026-11-21');
    assert.equal(field(form, 'pledge.date')?.filled, 'today');
    assert.equal(shown(form, 'addressee.authority'), 'Ủy ban nhân dân xã Sông Mẫu');
    assert.equal(shown(form, 'addressee.police'), 'Công an xã Sông Mẫu');
  });

  it('comes from the commune that was chosen, as soon as there are names', () => {
    const form = start({ commune: null });
    answer(form, 'requester.home.commune', '24175');
    assert.equal(shown(form, 'addressee.authority'), undefined);
    form.add({
      communeAt: (code) =>
        code === '24175' ? { name: 'Phường Tân Lập', province: { code: '66' } } : undefined,
    });
    assert.equal(shown(form, 'addressee.authority'), 'Ủy ban nhân dân phường Tân Lập');
  });

  it('never takes the place of what the citizen wrote, nor of a box that she emptied', () => {
    const form = start();
    answer(form, 'pledge.date', '2026-11-20');
    answer(form, 'addressee.authority', undefined);
    assert.equal(shown(form, 'pledge.date'), '2026-11-20');
    assert.equal(field(form, 'pledge.date')?.filled, undefined);
    assert.equal(shown(form, 'addressee.authority') ?? null, null);
  });

  it('follows from a date to the day, and from part of one only where that tells', () => {
    const form = start();
    for (const [date, timing] of [
      ['2026-09-22', 'in-time'],
      ['2026-09-21', 'late'],
      ['1990', 'late'],
      ['2026', undefined],
      ['2026-09', undefined],
      ['2026-10', 'in-time'],
    ] as const) {
      answer(form, 'child.bornOn', date);
      assert.equal(shown(form, 'child.timing'), timing, date);
    }
  });

  it('decides what else is asked, and gives way to a correction', () => {
    const form = start();
    answer(form, 'child.bornOn', '1990-01-01');
    assert.ok(field(form, 'child.reason'));
    answer(form, 'child.timing', 'in-time');
    assert.equal(field(form, 'child.reason'), undefined);
    answer(form, 'child.bornOn', '1991-01-01');
    assert.equal(shown(form, 'child.timing'), 'in-time');
  });
});

describe('a form that is kept', () => {
  it('brings back what was typed, what differs, and what is filled in', () => {
    const form = motherAsks();
    tick(form, 'mother=requester', false);
    tick(form, 'father.home=mother.home', true);
    answer(form, 'addressee.authority', undefined);
    const { draft, unreadable } = decodeDraft(JSON.stringify(encodeDraft(form.setting, form.state)));
    assert.deepEqual(unreadable, []);
    const { state, misfits } = refitDraft({ ...form.setting, module }, draft!);
    assert.deepEqual(misfits, []);
    const again = start({ state });
    answer(again, 'requester.fullName', 'Khác');
    assert.equal(shown(again, 'mother.fullName'), 'Lò Thị Mây');
    assert.equal(shown(again, 'pledge.date'), '2026-11-21');
    assert.equal(shown(again, 'addressee.authority') ?? null, null);
    answer(again, 'mother.home.detail', 'Số 1');
    assert.equal(shown(again, 'father.home.detail'), 'Số 1');
  });

  it('is read from before there were ticks', () => {
    const form = start();
    const old = JSON.stringify(encodeDraft(form.setting, form.state));
    assert.ok(!old.includes('sameAs'));
    assert.deepEqual(decodeDraft(old).unreadable, []);
  });

  it('leaves the parts alone that nothing was filled in', () => {
    const form = start();
    const before = read(form.setting, form.state).declaration.visibility;
    answer(form, 'father.fullName', 'Lò Văn Ba');
    const after = read(form.setting, form.state).declaration.visibility;
    assert.equal(after.partAt('pledge'), before.partAt('pledge'));
    assert.equal(after.partAt('addressee'), before.partAt('addressee'));
    assert.notEqual(after.partAt('father'), before.partAt('father'));
  });
});

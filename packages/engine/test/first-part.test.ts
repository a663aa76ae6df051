import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createForm, type Form } from '@dvc-kit/engine';
import { createForm as createFirstForm } from '@dvc-kit/engine/first-page';
import { firstPart } from '@dvc-kit/engine/first-part';
import type { Procedure, Schema } from '@dvc-kit/procedure';
import {
  type Answers,
  compileForm,
  compileProcedure,
  type DeclarationModule,
  type FirstPageModule,
  openDeclaration,
  openLater,
  openRest,
  type PlainLater,
  type PlainProcedure,
  plainProcedureFormat,
  type WholeDeclaration,
} from '@dvc-kit/validation';
import { procedures } from './published-procedures.ts';

const today = '2026-11-21';

describe('a declaration whose first page comes alone', () => {
  for (const procedure of procedures)
    it(`counts the steps of ${procedure.slug} as the whole does, whatever is answered on the page`, () => {
      const plain = compiled(procedure);
      const { first } = firstPart(plain, 'rest');
      for (const channel of plain.channels) {
        const options = { today, channel };
        const whole = createFirstForm(openDeclaration(plain), options);
        const early = createFirstForm(openDeclaration(first), options);
        assert.deepEqual(early.state, whole.state);
        for (const answers of answersOfFirstPage(whole)) {
          const state = { ...whole.state, answers: { ...whole.state.answers, ...answers } };
          const stepsOf = (module: DeclarationModule) => {
            const { steps, current, progress } = createFirstForm(module, { ...options, state }).view;
            return { steps, current, progress };
          };
          assert.deepEqual(stepsOf(early.setting.module), stepsOf(whole.setting.module));
        }
      }
    });

  for (const procedure of procedures)
    it(`is with the rest what ${procedure.slug} is in one file`, () => {
      const [whole, joined] = [openedAtOnce(procedure), openedInParts(procedure)];
      assert.deepEqual(joined.declaration.plan, whole.declaration.plan);
      assert.deepEqual(joined.declaration.formats, whole.declaration.formats);
      assert.equal(joined.rest, undefined);
      for (const { name, answers, channel } of procedure.cases) {
        const [one, other] = [whole, joined].map((module) => {
          const begun = createForm(module, { today, channel });
          const checked = new Set(begun.view.steps.map(({ id }) => id));
          const state = {
            ...begun.state,
            answers: answers as Answers,
            grouping: 'declaration',
            checked,
          } as const;
          return createForm(module, { today, channel, state });
        }) as [Form, Form];
        assert.deepEqual(other.view, one.view, name);
      }
    });

  it('goes on in the same fields when the rest comes, with what was answered meanwhile', () => {
    const { first, rest } = firstPart(plainOf(inPages), 'rest');
    assert.ok(rest);
    const form = createFirstForm(openDeclaration(first), { today, channel: 'desk', grouping: 'declaration' });
    form.send({ type: 'answer', path: 'you.isMarried', value: true });
    const before = form.view;
    form.add({ parts: {}, module: openRest(form.setting.module as FirstPageModule, rest) });
    const sectionsIn = ({ content }: typeof before) =>
      content.kind === 'declaration' ? content.sections : [];
    assert.equal(sectionsIn(form.view)[0], sectionsIn(before)[0]);
    assert.deepEqual(
      sectionsIn(form.view).map(({ id }) => id),
      sectionsIn(before).map(({ id }) => id),
    );
    assert.deepEqual(
      sectionsIn(before).map(({ children }) => children.length > 0),
      [true, false, false, false],
    );
    assert.deepEqual(form.state.answers, {
      you: { isMarried: true },
      home: { country: 'Việt Nam' },
    });
  });

  it('brings at once a page that others hang on, and one that may turn out to be empty', () => {
    const { first, rest } = firstPart(plainOf(hanging), 'rest');
    const keysOf = (nodes: PlainProcedure['declaration']['children'] = []) => nodes.map(({ key }) => key);
    assert.deepEqual(keysOf(rest?.declaration.children), ['plain', 'child']);
    assert.deepEqual(keysOf(first.declaration.children), ['you', 'work', 'maybe', 'plain', 'child']);
  });

  it('comes in one file where there is no other page', () => {
    const plain = plainOf({ type: 'object', title: 'Đơn', properties: { you } });
    assert.deepEqual(firstPart(plain, 'rest'), { first: plain, rest: null });
  });
});

const text = (title: string, more: Schema = {}): Schema => ({ type: 'string', title, ...more });

const you: Schema = {
  type: 'object',
  title: 'Bạn',
  properties: { isMarried: { type: 'boolean', title: 'Đã kết hôn' } },
  required: ['isMarried'],
};

/** Three pages, two of them of one group, and one that hangs on the first. */
const inPages: Schema = {
  type: 'object',
  title: 'Đơn',
  properties: {
    you,
    home: {
      type: 'object',
      title: 'Nơi ở',
      properties: {
        country: text('Quốc gia', { default: 'Việt Nam' }),
        before: {
          type: 'object',
          title: 'Nơi ở trước đây',
          'x-page-break': true,
          properties: { place: text('Ở đâu') },
        },
      },
    },
    spouse: { type: 'object', title: 'Vợ, chồng', properties: { fullName: text('Họ tên') } },
  },
  if: {
    properties: { you: { properties: { isMarried: { const: true } }, required: ['isMarried'] } },
    required: ['you'],
  },
  else: { properties: { spouse: false } },
};

/** `child` hangs on `work`; all that `maybe` holds does so, too. */
const hanging: Schema = {
  type: 'object',
  title: 'Đơn',
  properties: {
    you,
    work: {
      type: 'object',
      title: 'Việc làm',
      properties: { has: { type: 'boolean', title: 'Có việc làm' } },
    },
    maybe: {
      type: 'object',
      title: 'Có khi',
      properties: { one: { type: 'boolean', title: 'Một' }, two: text('Hai') },
    },
    plain: { type: 'object', title: 'Khác', properties: { note: text('Ghi chú') } },
    child: { type: 'object', title: 'Con', properties: { fullName: text('Họ tên') } },
  },
  if: {
    properties: { work: { properties: { has: { const: true } }, required: ['has'] } },
    required: ['work'],
  },
  else: { properties: { child: false, maybe: { properties: { one: false, two: false } } } },
};

function plainOf(schema: Schema): PlainProcedure {
  const { form, conditions, formats } = compileForm(schema);
  return {
    format: plainProcedureFormat,
    code: '9.000001',
    slug: 'thu',
    version: 1,
    language: 'vi',
    name: 'Thử',
    declaration: form,
    conditions,
    formats,
    channels: ['desk'],
    attachments: [],
    later: 'later',
  };
}

const plains = new Map<Procedure, PlainProcedure>();

function compiled(procedure: Procedure): PlainProcedure {
  const known = plains.get(procedure) ?? compileProcedure(procedure, 'vi');
  plains.set(procedure, known);
  return known;
}

function openedAtOnce(procedure: Procedure) {
  const plain = compiled(procedure);
  return openLater(openDeclaration(plain) as WholeDeclaration, plain.later as PlainLater);
}

/** As they lie in the files of the kit. */
function openedInParts(procedure: Procedure) {
  const plain = compiled(procedure);
  const { first, rest } = JSON.parse(JSON.stringify(firstPart(plain, 'rest')));
  return openLater(openRest(openDeclaration(first) as FirstPageModule, rest), plain.later as PlainLater);
}

/** Every choice in the fields of the first page, one after the other upon those before. */
function answersOfFirstPage({ setting, state }: ReturnType<typeof createFirstForm>): Answers[] {
  const form = createFirstForm(setting.module, { ...setting, state });
  const { content } = form.view;
  const fields = content.kind === 'declaration' ? (content.sections[0]?.children ?? []) : [];
  return fields.flatMap((field) => {
    if (field.kind !== 'field') return [];
    return (field.options ?? []).map(({ value }) => {
      form.send({ type: 'answer', path: field.path, value });
      return form.state.answers;
    });
  });
}

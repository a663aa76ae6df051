import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerAt,
  type Draft,
  decodeDraft,
  encodeDraft,
  type FormState,
  type HandIn,
  type Misfit,
  read,
  refitDraft,
  type WholeSetting,
} from '@dvc-kit/engine';
import type { Schema } from '@dvc-kit/procedure';
import { type Answers, compileForm, type Json, openForm, type ProcedureModule } from '@dvc-kit/validation';
import fc from 'fast-check';
import { randomAnswers, randomDeclaration } from './random-declaration.ts';
import { answer, complete, module, place, startForm } from './small-procedure.ts';

type Gen = fc.GeneratorValue;

function settingOf(declaration: Schema | null, more: Partial<ProcedureModule> = {}): WholeSetting {
  const form = declaration ? { declaration: openForm(compileForm(declaration)) } : {};
  return { module: { ...module, ...form, ...more }, today: '2026-11-21', channel: 'desk' };
}

const ids = ['declaration', 'birth-notice', 'marriage-certificate', 'authorisation', 'gone', 'constructor'];

const handIns: readonly HandIn[] = [
  { state: 'ready' },
  { state: 'failed', attempt: 'a1', fault: { reason: 'network' } },
  { state: 'failed', attempt: null, fault: { reason: 'unavailable', retryAfter: 60 } },
  {
    state: 'failed',
    attempt: 'a2',
    fault: { reason: 'refused', issues: [{ path: 'p0', keyword: 'type', params: { type: 'string' } }] },
  },
  { state: 'sent', receipt: {} },
  { state: 'sent', receipt: { dossierCode: 'H01-0007', appointment: '2026-12-05', text: 'Xin chờ.' } },
];

/** Any state that a form may come to, and some that none does. */
function randomState(g: Gen, setting: WholeSetting, schema: Schema): FormState {
  const some = <Value>(values: readonly Value[]) => values.filter(() => g(fc.boolean));
  const one = <Value>(values: readonly Value[]) => values[g(fc.nat, { max: values.length - 1 })] as Value;
  const file = () => ({
    id: g(fc.uuid),
    name: g(fc.string, { unit: 'grapheme' }),
    type: one(['image/jpeg', 'application/pdf', 'unknown']),
    size: g(fc.nat, { max: 2000 }),
  });
  const deliveries: readonly Answers[] = [
    {},
    { option: 'desk' },
    { option: 'post', recipient: { phone: '0912345678' } },
    { option: 'drone', recipient: { phone: 'x', fax: '1' } },
  ];
  const state: FormState = {
    answers: randomAnswers(g, schema),
    delivery: one(deliveries),
    files: Object.fromEntries(some(ids).map((id) => [id, some([1, 2, 3]).map(file)])),
    waived: new Set(some(ids)),
    undertaken: g(fc.boolean),
    at: 'complete',
    checked: new Set(some(['s-p0', 's-p1', 'attachments', 'delivery', 'review', 'gone'])),
    returnTo: one([null, 'review']),
    grouping: one(['section', 'declaration'] as const),
    handIn: one(handIns),
  };
  const steps = read(setting, state).steps.map(({ id }) => id);
  return { ...state, at: one(['complete', ...[...steps, 'gone'].map((step) => ({ step }))] as const) };
}

/** As it comes back from wherever it was kept. */
function keptAndFetched(setting: WholeSetting, state: FormState): Draft {
  const { draft, unreadable } = decodeDraft(JSON.stringify(encodeDraft(setting, state)));
  assert.deepEqual(unreadable, []);
  assert.ok(draft);
  return draft;
}

function leaves(value: Json, path = ''): (readonly [string, Json])[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leaves(one, path ? `${path}.${key}` : key));
  return value === null || (typeof value === 'string' && value.trim() === '') ? [] : [[path, value]];
}

/** Of several plain values each may stand at another place once one before it is gone. */
function hasThere(answers: Answers, path: string, value: Json): boolean {
  const around = answerAt(answers, path.slice(0, Math.max(0, path.lastIndexOf('.'))));
  return answerAt(answers, path) === value || (Array.isArray(around) && around.includes(value));
}

describe('any draft of any form', () => {
  const runs = { numRuns: 150 };

  it('brings back exactly what was kept', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const schema = randomDeclaration(g);
        const setting = settingOf(schema);
        const state = randomState(g, setting, schema);
        const draft = keptAndFetched(setting, state);
        assert.deepEqual(draft, JSON.parse(JSON.stringify(encodeDraft(setting, state))));
        assert.deepEqual(refitDraft(setting, draft), { state, misfits: [] });
      }),
      runs,
    );
  });

  it('loses nothing in another form: each answer, file and tick is in its place or on the list', () => {
    const seen = { kept: 0, listed: 0, mended: 0 };
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const [before, after] = [randomDeclaration(g), randomDeclaration(g)];
        const old = settingOf(before);
        const state = randomState(g, old, before);
        const draft = keptAndFetched(old, state);
        const setting = settingOf(after, { version: 2 });
        const { state: next, misfits } = refitDraft(setting, draft);
        if (state.handIn.state === 'sent') return assert.deepEqual(next, state);
        const isListed = (part: Misfit['part'], path: string, value: Json) =>
          misfits.some(
            (one) =>
              one.part === part &&
              one.path === path &&
              !one.isKept &&
              JSON.stringify(one.value) === JSON.stringify(value),
          );
        const compare = (part: 'declaration' | 'delivery', was: Answers, is: Answers) => {
          for (const [path, value] of leaves(was)) {
            const isThere = hasThere(is, path, value);
            assert.notEqual(isThere, isListed(part, path, value), `${part} ${path}`);
            seen[isThere ? 'kept' : 'listed'] += 1;
          }
          // Nothing is made up either.
          for (const [path, value] of leaves(is)) assert.ok(hasThere(was, path, value), path);
        };
        compare('declaration', state.answers, next.answers);
        compare('delivery', state.delivery, next.delivery);
        for (const [id, files] of Object.entries(state.files))
          for (const { id: file, name, type, size } of files)
            assert.notEqual(
              Object.entries(next.files).some(
                ([of, list]) => of === id && list.some((one) => one.id === file),
              ),
              isListed('attachments', id, { id: file, name, type, size }),
            );
        for (const id of state.waived)
          assert.notEqual(next.waived.has(id), isListed('attachments', id, true));
        for (const { part, path, isKept } of misfits)
          if (isKept && part === 'declaration') {
            seen.mended += 1;
            assert.ok(read(setting, next).declaration.issues.some((issue) => issue.path === path));
          }
        assert.equal(next.undertaken, false);
        assert.ok(read(setting, next).step, 'the citizen stands nowhere');
      }),
      { numRuns: 300 },
    );
    assert.ok(
      Object.values(seen).every((count) => count > 0),
      JSON.stringify(seen),
    );
  });

  it('fits into the same form under a new version as it is', () => {
    let right = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const schema = randomDeclaration(g);
        const setting = settingOf(schema);
        const { visibility } = read(setting, {
          ...startForm().state,
          answers: randomAnswers(g, schema),
        }).declaration;
        const state = { ...startForm().state, answers: visibility.answers };
        const raised: WholeSetting = { ...setting, module: { ...setting.module, version: 2 } };
        const refitted = refitDraft(raised, keptAndFetched(setting, state));
        if (read(setting, state).declaration.issues.length > 0) return;
        right += 1;
        assert.deepEqual(refitted.misfits, []);
        assert.deepEqual(refitted.state.answers, state.answers);
      }),
      runs,
    );
    assert.ok(right > 0);
  });

  it('whatever was done to its text, nothing is thrown and what cannot be read is told', () => {
    const text = JSON.stringify(encodeDraft(settingOf(null), startForm({ answers: complete }).state));
    fc.assert(
      fc.property(
        fc.nat({ max: text.length - 1 }),
        fc.nat({ max: 12 }),
        fc.string({ maxLength: 4 }),
        (at, cut, put) => {
          const { draft, unreadable } = decodeDraft(text.slice(0, at) + put + text.slice(at + cut));
          if (!draft) assert.ok(unreadable.length > 0);
          else assert.ok(refitDraft(settingOf(null, { version: 2 }), draft).state);
        },
      ),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.anything({ withSparseArray: true, withBigInt: true, withDate: true }), (value) => {
        const { draft, unreadable } = decodeDraft(value);
        assert.ok(draft !== null || unreadable.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Of the small procedure, with answers of every kind. */
function halfway() {
  const form = startForm({ answers: { ...complete, parents: { married: true, certificate: '12/2019' } } });
  answer(form, 'father.fullName', 'Y Bhăm Niê');
  answer(form, 'father.document.type', 'passport');
  answer(form, 'father.document.number', 'C1234567');
  form.send({ type: 'continue' });
  form.send({ type: 'continue' });
  return form;
}

/** The small procedure under a later law. */
function later(change: (properties: Record<string, Schema>) => void): WholeSetting {
  const properties: Record<string, Schema> = {
    parents: {
      type: 'object',
      title: 'Cha mẹ',
      properties: {
        married: { type: 'boolean', title: 'Đã kết hôn' },
        certificate: { type: 'string', title: 'Số' },
      },
    },
    father: {
      type: 'object',
      title: 'Người cha',
      properties: {
        fullName: { type: 'string', title: 'Họ tên' },
        document: {
          type: 'object',
          title: 'Giấy tờ',
          properties: {
            type: { type: 'string', title: 'Loại', enum: ['card', 'passport'] },
            number: { type: 'string', title: 'Số' },
          },
        },
      },
    },
    children: {
      type: 'array',
      title: 'Các con',
      items: { type: 'object', title: 'Con', properties: { fullName: { type: 'string', title: 'Họ tên' } } },
    },
  };
  change(properties);
  return settingOf({ type: 'object', title: 'Tờ khai mới', properties }, { version: 2 });
}

const listed = ({ misfits }: { readonly misfits: readonly Misfit[] }) =>
  misfits.map(({ path, value, why, isKept, words }) => [path, value, why, isKept, words?.label]);

describe('a draft of an older form', () => {
  const form = halfway();
  const draft = keptAndFetched(form.setting, form.state);

  it('keeps what is still asked, and lists the rest with what was read and answered', () => {
    const setting = later((properties) => {
      delete properties.parents?.properties?.certificate;
      (properties.father?.properties?.document || {}).properties = {
        type: { type: 'string', title: 'Loại', enum: ['card', 'vneid'] },
        number: { type: 'string', title: 'Số', pattern: '^[0-9]{12}$' },
      };
    });
    const refitted = refitDraft(setting, draft);
    assert.deepEqual(listed(refitted), [
      ['parents.certificate', '12/2019', 'gone', false, 'Số giấy chứng nhận'],
      ['father.nationality', 'Việt Nam', 'gone', false, 'Quốc tịch'],
      ['father.document.type', 'passport', 'option', false, 'Loại'],
      ['father.document.number', 'C1234567', 'pattern', true, 'Số giấy tờ'],
    ]);
    assert.equal(refitted.misfits[2]?.words?.answer, 'Hộ chiếu');
    assert.equal(refitted.misfits[2]?.words?.within, 'Giấy tờ');
    assert.deepEqual(refitted.state.answers, {
      parents: { married: true },
      father: { fullName: 'Y Bhăm Niê', document: { number: 'C1234567' } },
      children: [{ fullName: 'Y Mơ̆ng Ƀlŏ Niê' }],
    });
  });

  it('finds what was given another name since, inside lists too, with what was read at it', () => {
    const renamed = (moves: ProcedureModule['moves']) => {
      const setting = later((properties) => {
        const { children, father, parents } = properties;
        delete properties.father;
        properties.dad = { ...father, properties: { name: { type: 'string', title: 'Tên' } } };
        if (parents) parents.properties = { married: { type: 'boolean', title: 'Đã cưới' } };
        if (children?.items) children.items.properties = { name: { type: 'string', title: 'Tên' } };
      });
      return { ...setting, module: { ...setting.module, version: 3, ...(moves && { moves }) } };
    };
    const moves = [
      { version: 1, from: 'parents.married', to: 'parents.certificate' },
      { version: 2, from: 'father', to: 'dad' },
      { version: 2, from: 'children.fullName', to: 'children.called' },
      { version: 3, from: 'children.called', to: 'children.name' },
      { version: 3, from: 'dad.fullName', to: 'dad.name' },
      { version: 3, from: 'dad.nothing', to: 'dad.document' },
      { version: 3, from: 'parents.certificate', to: 'parents.married' },
    ];
    const { state, misfits } = refitDraft(renamed(moves), draft);
    assert.deepEqual(state.answers, {
      parents: { married: true },
      dad: { name: 'Y Bhăm Niê' },
      children: [{ name: 'Y Mơ̆ng Ƀlŏ Niê' }],
    });
    assert.deepEqual(listed({ misfits }).slice(0, 3), [
      ['parents.certificate', '12/2019', 'gone', false, 'Số giấy chứng nhận'],
      ['dad.nationality', 'Việt Nam', 'gone', false, 'Quốc tịch'],
      ['dad.document.type', 'passport', 'gone', false, 'Loại'],
    ]);
    assert.deepEqual(refitDraft(renamed(moves), { ...draft, at: { step: 's-father' } }).state.at, {
      step: 's-dad',
    });
    // A draft that knows the new names already is left alone.
    assert.deepEqual(
      refitDraft(renamed(moves), { ...draft, procedure: { ...draft.procedure, version: 2 } }).state.answers,
      { parents: { married: true }, children: [{}] },
    );
  });

  it('lists an answer whose question is of another kind now', () => {
    const setting = later((properties) => {
      properties.parents = { type: 'string', title: 'Cha mẹ' };
      properties.children = { type: 'integer', title: 'Số con' };
    });
    assert.deepEqual(listed(refitDraft(setting, draft)).slice(0, 4), [
      ['parents.married', true, 'type', false, 'Đã kết hôn'],
      ['parents.certificate', '12/2019', 'type', false, 'Số giấy chứng nhận'],
      ['father.nationality', 'Việt Nam', 'gone', false, 'Quốc tịch'],
      ['children.0.fullName', 'Y Mơ̆ng Ƀlŏ Niê', 'type', false, 'Họ tên con'],
    ]);
  });

  it('goes on where it was left, or at the nearest step before', () => {
    assert.equal(place(form), 's-children');
    const at = (setting: WholeSetting, of = draft) => refitDraft(setting, of).state.at;
    assert.deepEqual(at(later(() => {})), { step: 's-children' });
    const withoutChildren = later((properties) => delete properties.children);
    assert.deepEqual(at(withoutChildren), { step: 's-father' });
    const withoutBoth = later((properties) => {
      delete properties.children;
      delete properties.father;
    });
    assert.deepEqual(at(withoutBoth), { step: 's-parents' });
    assert.deepEqual(at(withoutBoth, { ...draft, way: [] }), { step: 's-parents' });
    assert.deepEqual(at(withoutChildren, { ...draft, at: 'complete' }), { step: 'review' });
  });

  it('lists files and ticks of papers that are no longer asked for, and files that are no longer taken', () => {
    const file = { id: 'f0', name: 'giay.jpg', type: 'image/jpeg', size: 900 };
    const files = { 'birth-notice': [file], authorisation: [file] };
    const given = keptAndFetched(form.setting, { ...form.state, files, waived: new Set(['birth-notice']) });
    const attachments = module.attachments
      .filter(({ id }) => id !== 'authorisation')
      .map(({ waiver: _waiver, ...plan }) => ({
        ...plan,
        ...(plan.files ? { files: { ...plan.files, maxBytes: 500 } } : {}),
      }));
    const { state, misfits } = refitDraft(settingOf(null, { version: 2, attachments }), given);
    assert.deepEqual(listed({ misfits }), [
      ['authorisation', file, 'gone', false, 'authorisation'],
      ['birth-notice', true, 'gone', false, 'birth-notice'],
      ['birth-notice', [file], 'file-size', true, 'birth-notice'],
    ]);
    assert.deepEqual([state.files, state.waived], [{ 'birth-notice': [file] }, new Set()]);
  });
});

describe('a draft that was sent', () => {
  it('while it is on its way, is opened as one that never got an answer, to be tried again', () => {
    const { setting, state } = halfway();
    const waiting: FormState = { ...state, handIn: { state: 'sending', attempt: 'a1' } };
    assert.deepEqual(refitDraft(setting, keptAndFetched(setting, waiting)).state.handIn, {
      state: 'failed',
      attempt: 'a1',
      fault: { reason: 'network' },
    });
  });

  it('is another dossier once the form is another', () => {
    const { setting, state } = halfway();
    const failed: FormState = {
      ...state,
      handIn: { state: 'failed', attempt: 'a1', fault: { reason: 'network' } },
    };
    const draft = keptAndFetched(setting, failed);
    assert.deepEqual(
      refitDraft(
        later(() => {}),
        draft,
      ).state.handIn,
      { state: 'ready' },
    );
  });
});

describe('a draft that was damaged', () => {
  const { setting, state } = halfway();
  const text = JSON.stringify(encodeDraft(setting, state));
  // biome-ignore lint/suspicious/noExplicitAny: what others make of a draft may be anything
  const told = (change: (draft: any) => void) => {
    const value = JSON.parse(text);
    change(value);
    const { draft, unreadable } = decodeDraft(value);
    return [draft !== null, ...unreadable.map(({ path, keyword }) => `${path}: ${keyword}`)];
  };

  it('is none without format, procedure and answers', () => {
    assert.deepEqual(decodeDraft(text.slice(0, -1)), {
      draft: null,
      unreadable: [{ path: '', keyword: 'json', params: {} }],
    });
    assert.deepEqual(
      told((draft) => (draft.format = 'dvc-draft/2')),
      [false, 'format: const'],
    );
    assert.deepEqual(
      told((draft) => delete draft.procedure.version),
      [false, 'procedure: type'],
    );
    assert.deepEqual(
      told((draft) => (draft.answers = [])),
      [false, 'answers: type'],
    );
  });

  it('keeps all that can be read, and tells the rest', () => {
    assert.deepEqual(
      told((draft) => (draft.waived = 'all')),
      [true, 'waived: type'],
    );
    assert.deepEqual(
      told((draft) => delete draft.checked),
      [true, 'checked: required'],
    );
    assert.deepEqual(
      told((draft) => (draft.handIn = { state: 'sending', attempt: 'a1' })),
      [true, 'handIn: type'],
    );
    const good = { id: 'f1', name: 'a.pdf', type: 'application/pdf', size: 1 };
    const damaged = JSON.parse(text);
    damaged.files = { 'birth-notice': [{ id: 'f0' }, good], declaration: 'x' };
    const { draft, unreadable } = decodeDraft(damaged);
    assert.deepEqual(draft?.files, { 'birth-notice': [good], declaration: [] });
    assert.deepEqual(
      unreadable.map(({ path }) => path),
      ['files.birth-notice.0', 'files.declaration'],
    );
  });

  it('loses a number that cannot be held, a key of all objects and what is too deep, and nothing else', () => {
    const wild = text.replace(
      '"answers":{',
      `"answers":{"__proto__":{"isAdmin":true},"big":9007199254740993,"deep":${'['.repeat(40)}${']'.repeat(40)},`,
    );
    const { draft, unreadable } = decodeDraft(wild);
    assert.deepEqual(
      unreadable.map(({ keyword }) => keyword),
      ['forbidden', 'safe-number', 'depth'],
    );
    const { deep: _deep, ...answers } = draft?.answers ?? {};
    assert.deepEqual(answers, state.answers);
    assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
  });

  it('stands at the last step of its way where the place cannot be read', () => {
    const { draft } = decodeDraft({ ...JSON.parse(text), at: 7 });
    assert.deepEqual(draft?.at, { step: 's-father' });
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { assembleDossier, dossierText, parseDossier } from '@dvc-kit/dossier';
import { createForm, decodeDraft, encodeDraft, type FieldView, type Form, refitDraft } from '@dvc-kit/engine';
import { loadDeclaration, type Schema } from '@dvc-kit/procedure';
import { type CheckedProcedure, compileForm, openForm, validateWhole } from '@dvc-kit/validation';
import { issueWords } from '../src/answers/issue-words.ts';

/** The example of the page that editors read, as a declaration of its own. */
function documented(): Schema {
  const page = readFileSync(new URL('../../procedure/DECLARATION.md', import.meta.url), 'utf8');
  const [, example] = /## Several values\n.*?```json\n(.*?)```/s.exec(page) ?? [];
  const schema = { type: 'object', title: 'Tờ khai thử', ...JSON.parse(`{${example}}`) };
  const folder = mkdtempSync(join(tmpdir(), 'dvc-several-'));
  const file = join(folder, 'declaration.schema.json');
  writeFileSync(file, JSON.stringify(schema));
  const { declaration, problems } = loadDeclaration(file);
  rmSync(folder, { recursive: true });
  assert.deepEqual(problems, []);
  return declaration as Schema;
}

function moduleOf(declaration: Schema, version = 1): CheckedProcedure {
  return {
    code: '9.999999',
    version,
    language: 'vi',
    name: 'Thủ tục thử',
    undertaking: '',
    form: { name: 'Tờ khai thử', issuedBy: 'Thông tư thử' },
    declaration: openForm(compileForm(declaration)),
    delivery: openForm(compileForm({ type: 'object', title: 'Nhận kết quả', properties: {} })),
    deliveryOptions: [],
    attachments: [],
    fees: [],
    timeLimits: [],
    results: [],
    allFeesWaived: false,
  } as unknown as CheckedProcedure;
}

const schema = documented();
const form = (module = moduleOf(schema)): Form =>
  createForm(module, { today: '2026-11-28', channel: 'desk' });

function answer(running: Form, path: string, value: readonly string[] | undefined): void {
  running.send({ type: 'answer', form: 'declaration', path, value });
}

function field({ view: { content } }: Form, path: string): FieldView {
  assert.ok(content.kind === 'declaration' || content.kind === 'review');
  const found = content.sections
    .flatMap(({ children }) => children)
    .find((one) => one.kind === 'field' && one.path === path);
  assert.ok(found?.kind === 'field');
  return found;
}

describe('a declaration with a multiple choice and lines', () => {
  it('draws boxes for the one and lines for the other', () => {
    const running = form();
    const { widget, options, required } = field(running, 'purposes');
    assert.deepEqual([widget, options?.length, required], ['checkboxes', 3, true]);
    assert.deepEqual(
      [field(running, 'phones').widget, field(running, 'phones').format],
      ['lines', 'phone-number'],
    );
  });

  it('keeps each value as its format has it, and no blank ones', () => {
    const running = form();
    answer(running, 'phones', [' 0900 000 001 ', '', '+84 900 000 002']);
    assert.deepEqual(running.state.answers.phones, ['0900000001', '0900000002']);
    answer(running, 'phones', ['  ']);
    assert.deepEqual(running.state.answers, {});
  });

  it('lets nobody on without a required choice, and tells which line is wrong', () => {
    const running = form();
    answer(running, 'phones', ['0900000001', '12', '0900000001']);
    running.send({ type: 'continue' });
    assert.equal(field(running, 'purposes').issue?.keyword, 'required');
    const { issue } = field(running, 'phones');
    assert.deepEqual([issue?.path, issue?.keyword], ['phones.1', 'format']);
    answer(running, 'phones', ['0900000001', '0900000001']);
    assert.equal(field(running, 'phones').issue?.keyword, 'uniqueItems');
    answer(running, 'phones', undefined);
    assert.equal(field(running, 'phones').issue, undefined);
  });

  it('names the value and the field to an editor who tries answers', () => {
    const { declaration } = moduleOf(schema);
    const [issue] = declaration.validate({ purposes: ['study'], phones: ['0900000001', '12'] });
    assert.ok(issue);
    assert.equal(
      issueWords(issue, declaration.plan),
      'Nhập giá trị thứ 2 của “Các số điện thoại” bắt đầu bằng 0, gồm 10 chữ số (số máy bàn có thể 11), như 0912345678.',
    );
  });

  it('is judged as any validator judges it, in the same places', () => {
    const { validate } = moduleOf(schema).declaration;
    const pathsOf = (issues: readonly { readonly path: string }[]) => issues.map(({ path }) => path).sort();
    for (const purposes of [
      [],
      ['study', 'study'],
      ['x'],
      ['work', 1],
      'study',
      [null, null],
      { 0: 'study' },
    ])
      for (const phones of [undefined, [], ['1', '1', '1', '1'], [1, 1], ['0900000001', '0900000001']]) {
        const value = JSON.parse(JSON.stringify({ purposes, phones }));
        const ours = pathsOf(validate(value));
        assert.deepEqual(ours, pathsOf(validateWhole(schema, value)), JSON.stringify(value));
      }
  });

  it('comes back from the dossier as it was handed in', () => {
    const module = moduleOf(schema);
    const running = form(module);
    answer(running, 'purposes', ['study', 'visit']);
    answer(running, 'phones', ['0900000001']);
    running.send({ type: 'continue' });
    assert.deepEqual(field(running, 'purposes').answer, ['study', 'visit']);
    const context = { commune: null, assembledAt: '2026-11-28T09:00:00+07:00', channel: 'desk' } as const;
    const assembly = assembleDossier(module, running.state, context);
    assert.ok('dossier' in assembly, JSON.stringify(assembly));
    const parsed = parseDossier(dossierText(assembly.dossier), module);
    assert.ok('dossier' in parsed, JSON.stringify(parsed));
    assert.deepEqual(parsed.dossier.answers, { phones: ['0900000001'], purposes: ['study', 'visit'] });
    const forged = dossierText(assembly.dossier).replace('"visit"', '"forged"');
    assert.ok(!('dossier' in parseDossier(forged, module)));
  });

  it('keeps in a draft what a newer form still offers, and lists the rest by its label', () => {
    const running = form();
    answer(running, 'purposes', ['study', 'visit']);
    const { draft } = decodeDraft(JSON.stringify(encodeDraft(running.setting, running.state)));
    assert.ok(draft);
    const newer = JSON.parse(JSON.stringify(schema));
    newer.properties.purposes.items.oneOf.shift();
    const { setting } = form(moduleOf(newer, 2));
    const { state, misfits } = refitDraft(setting, draft);
    assert.deepEqual(state.answers, { purposes: ['visit'] });
    assert.deepEqual(
      misfits.map(({ path, why, words }) => [path, why, words?.answer]),
      [['purposes.0', 'option', 'Học tập']],
    );
  });
});

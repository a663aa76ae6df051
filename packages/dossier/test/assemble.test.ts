import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type AssemblyContext,
  assembleDossier,
  type Dossier,
  type DossierFile,
  dossierText,
} from '@dvc-kit/dossier';
import type { FormState } from '@dvc-kit/engine';
import type { Answers } from '@dvc-kit/validation';
import { context, finished, moduleOf, procedureOf, rightAnswers } from './published.ts';

const birth = procedureOf('dang-ky-khai-sinh');
const module = moduleOf(birth);
const answers = rightAnswers(birth);
const stateWith = (change: Partial<FormState> = {}) => finished(module, answers, change);

function dossierOf(state: FormState, more: Partial<AssemblyContext> = {}): Dossier {
  const assembly = assembleDossier(module, state, { ...context, ...more });
  assert.ok('dossier' in assembly, JSON.stringify(assembly));
  return assembly.dossier;
}

function issuesOf(state: FormState, more: Partial<AssemblyContext> = {}): readonly string[] {
  const assembly = assembleDossier(module, state, { ...context, ...more });
  return 'issues' in assembly ? assembly.issues.map(({ path, keyword }) => `${path}: ${keyword}`) : [];
}

describe('a dossier', () => {
  it('says of which procedure, version and commune it is, and when it was made', () => {
    const { format, procedure: of, commune, assembledAt, undertaking } = dossierOf(stateWith());
    assert.deepEqual(
      { format, of, commune, assembledAt, undertaking },
      {
        format: 'dvc-dossier/1',
        of: { code: module.code, version: module.version, name: module.name },
        commune: '00000',
        assembledAt: context.assembledAt,
        undertaking: module.undertaking,
      },
    );
  });

  it('holds what was answered and shown, and nothing that is hidden', () => {
    const more = stateWith({ answers: { ...answers, leftOver: 'x' } });
    assert.deepEqual(dossierOf(more).answers, dossierOf(stateWith()).answers);
    assert.ok(!('leftOver' in dossierOf(more).answers));
  });

  it('lists the papers of these answers with their files, those of other answers left out', () => {
    const paper = module.attachments.find(({ files, when }) => files && (!when || when(answers)));
    assert.ok(paper);
    const file = { id: 'f1', name: 'giay.pdf', type: paper.files?.types[0] ?? '', size: 10 };
    const { attachments } = dossierOf(stateWith({ files: { [paper.id]: [file], 'no-such-paper': [file] } }));
    assert.deepEqual(attachments.find(({ id }) => id === paper.id)?.files, [file]);
    assert.ok(!attachments.some(({ id }) => id === 'no-such-paper'));
  });

  it('asks the fee of the channel that it goes through', () => {
    const residence = procedureOf('dang-ky-thuong-tru');
    const of = moduleOf(residence);
    const given = residence.cases.find(({ expect }) => expect.fees?.desk)?.answers as Answers;
    const totalBy = (channel: AssemblyContext['channel']) => {
      const assembly = assembleDossier(of, finished(of, given), { ...context, channel });
      return 'dossier' in assembly ? assembly.dossier.fees.map(({ total }) => total) : assembly.issues;
    };
    const sumOf = (id: string) => {
      const { amount } = residence.file.fees.find((fee) => fee.id === id) ?? {};
      return amount?.kind === 'fixed' ? amount.vnd : assert.fail(`no fixed fee ${id}`);
    };
    assert.notEqual(sumOf('desk'), sumOf('online'));
    assert.deepEqual([totalBy('desk'), totalBy('online')], [[sumOf('desk')], [sumOf('online')]]);
  });

  it('is written with the same bytes whatever was answered first', () => {
    const reversed = Object.fromEntries(Object.entries(answers).reverse());
    assert.equal(
      dossierText(dossierOf(stateWith({ answers: reversed }))),
      dossierText(dossierOf(stateWith())),
    );
  });

  it('cannot be made by hand, nor by changing another', () => {
    const dossier = dossierOf(stateWith());
    const content: DossierFile = dossier;
    // @ts-expect-error: all that stands in a dossier, without the proof that it was checked
    const written: Dossier = content;
    // @ts-expect-error: the proof was given for other answers
    const changed: Dossier = { ...dossier, answers: {} };
    assert.deepEqual([written, changed.answers], [dossier, {}]);
  });

  it('is not made of an answer that is wrong', () => {
    const wrong = { ...answers, pledge: { place: 'Xã Sông Mẫu', date: '2026-02-30' } };
    assert.deepEqual(issuesOf(stateWith({ answers: wrong })), ['pledge.date: format']);
  });

  it('is not made of answers that cannot be so, though the schema has nothing against them', () => {
    const changed = (part: string, change: object) => {
      const before = (answers as Readonly<Record<string, object>>)[part];
      return issuesOf(stateWith({ answers: { ...answers, [part]: { ...before, ...change } } }));
    };
    assert.deepEqual(changed('pledge', { date: '2026-10-04' }), ['pledge.date: contradiction']);
    assert.deepEqual(changed('parentsMarriage', { date: '2026-11-22' }), [
      'parentsMarriage.date: not-in-future',
    ]);
    assert.ok(changed('child', { dateOfBirth: '1990-10-05' }).includes('child.dateOfBirth: contradiction'));
  });

  it('is made of answers that may be so, whether or not she was asked', () => {
    const { mother } = answers as { readonly mother: object };
    const young = { ...answers, mother: { ...mother, dateOfBirth: '1966-01-01' } };
    assert.deepEqual(issuesOf(stateWith({ answers: young })), []);
  });

  it('is not made without a choice of delivery', () => {
    assert.deepEqual(issuesOf(stateWith({ delivery: {} })), ['option: required']);
  });

  it('is not made without the undertaking', () => {
    assert.deepEqual(issuesOf(stateWith({ undertaken: false })), ['undertaken: required']);
  });

  it('is not made with a file that could not be handed in', () => {
    const paper = module.attachments.find(({ files, when }) => files && (!when || when(answers)));
    const file = { id: 'f1', name: 'giay.exe', type: 'unknown', size: 10 };
    assert.deepEqual(issuesOf(stateWith({ files: { [paper?.id ?? '']: [file] } })), [
      `attachments.${paper?.id}: file-type`,
    ]);
  });

  it('needs the papers as files only where files are asked for', () => {
    assert.deepEqual(issuesOf(stateWith()), []);
    const missing = issuesOf(stateWith(), { filesRequired: true });
    assert.ok(missing.length > 0 && missing.every((issue) => /^attachments\..+: required$/.test(issue)));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type AssemblyContext, assembleDossier, type Dossier } from '@dvc-kit/dossier';
import { createForm, type FormState } from '@dvc-kit/engine';
import { loadSchemas } from '@dvc-kit/procedure';
import { type Answers, emitModule, instantiate, type ProcedureModule } from '@dvc-kit/validation';

const { procedures } = loadSchemas(fileURLToPath(new URL('../../../schemas', import.meta.url)));
const procedureOf = (name: string) => {
  const found = procedures.find(({ slug }) => slug === name);
  assert.ok(found);
  return found;
};
const procedure = procedureOf('dang-ky-khai-sinh');
const module = instantiate<ProcedureModule>(emitModule(procedure, 'vi'));
const right = procedure.cases.find(({ expect }) => expect.issues.length === 0);
const context: AssemblyContext = {
  commune: { code: '00000', fees: [] },
  assembledAt: '2026-11-21T09:30:00+07:00',
  channel: 'desk',
};

function stateWith(change: Partial<FormState> = {}): FormState {
  const { state } = createForm(module, {
    today: '2026-11-21',
    channel: 'desk',
    answers: right?.answers as Answers,
  });
  return {
    ...state,
    delivery: { option: module.deliveryOptions[0]?.option ?? 'desk' },
    undertaken: true,
    ...change,
  };
}

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
    const answers = { ...(right?.answers as Answers), leftOver: 'x' };
    assert.deepEqual(dossierOf(stateWith({ answers })).answers, dossierOf(stateWith()).answers);
    assert.ok(!('leftOver' in dossierOf(stateWith({ answers })).answers));
  });

  it('lists the papers of these answers with their files, those of other answers left out', () => {
    const paper = module.attachments.find(({ files, when }) => files && (!when || when(right?.answers)));
    assert.ok(paper);
    const file = { id: 'f1', name: 'giay.pdf', type: paper.files?.types[0] ?? '', size: 10 };
    const { attachments } = dossierOf(stateWith({ files: { [paper.id]: [file], 'no-such-paper': [file] } }));
    assert.deepEqual(attachments.find(({ id }) => id === paper.id)?.files, [file]);
    assert.ok(!attachments.some(({ id }) => id === 'no-such-paper'));
  });

  it('asks the fee of the channel that it goes through', () => {
    const residence = procedureOf('dang-ky-thuong-tru');
    const permanent = instantiate<ProcedureModule>(emitModule(residence, 'vi'));
    const answers = residence.cases.find(({ expect }) => expect.fees?.desk)?.answers as Answers;
    const totalBy = (channel: AssemblyContext['channel']) => {
      const { state } = createForm(permanent, { today: '2026-11-21', channel, answers });
      const ready = { ...state, delivery: { option: 'desk' }, undertaken: true };
      const assembly = assembleDossier(permanent, ready, { ...context, channel });
      return 'dossier' in assembly ? assembly.dossier.fees.map(({ total }) => total) : assembly.issues;
    };
    assert.deepEqual([totalBy('desk'), totalBy('online')], [[20_000], [10_000]]);
  });

  it('is not made of an answer that is wrong', () => {
    const answers = { ...(right?.answers as Answers), pledge: { place: 'Xã Sông Mẫu', date: '2026-02-30' } };
    assert.deepEqual(issuesOf(stateWith({ answers })), ['pledge.date: format']);
  });

  it('is not made without a choice of delivery', () => {
    assert.deepEqual(issuesOf(stateWith({ delivery: {} })), ['option: required']);
  });

  it('is not made without the undertaking', () => {
    assert.deepEqual(issuesOf(stateWith({ undertaken: false })), ['undertaken: required']);
  });

  it('is not made with a file that could not be handed in', () => {
    const paper = module.attachments.find(({ files, when }) => files && (!when || when(right?.answers)));
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

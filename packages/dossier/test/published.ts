import { fileURLToPath } from 'node:url';
import {
  type AssemblyContext,
  assembleDossier,
  type Dossier,
  type DossierFile,
  dossierText,
} from '@dvc-kit/dossier';
import { createForm, type FormState } from '@dvc-kit/engine';
import type { Procedure } from '@dvc-kit/procedure';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import {
  type Answers,
  compileProcedure,
  loadDelivery,
  openProcedure,
  type ProcedureModule,
} from '@dvc-kit/validation';

export const schemas = fileURLToPath(new URL('../../../schemas/', import.meta.url));

const loaded = schemasOnce(schemas);

/** What tests name words and sums of: an editor may change those of the project (`packages/kept-schemas`). */
const keptSchemas = fileURLToPath(new URL('../../kept-schemas/schemas/', import.meta.url));
const kept = schemasOnce(keptSchemas);

/** The procedures of this project that have a declaration. */
export const procedures: readonly Procedure[] = loaded.procedures.filter(
  ({ declaration }) => declaration !== null,
);

export const keptProcedures: readonly Procedure[] = kept.procedures;

/** One of those that are kept for tests. */
export function procedureOf(slug: string): Procedure {
  const found = keptProcedures.find((one) => one.slug === slug);
  if (!found) throw new Error(`no procedure "${slug}" is kept for tests`);
  return found;
}

/** Each with the delivery form beside it. */
const deliveryOf = (procedure: Procedure) =>
  keptProcedures.includes(procedure) ? { delivery: keptDelivery } : {};
const keptDelivery = loadDelivery(keptSchemas);

const modules = { vi: new Map<Procedure, ProcedureModule>(), en: new Map<Procedure, ProcedureModule>() };

export function moduleOf(procedure: Procedure, language: 'vi' | 'en' = 'vi'): ProcedureModule {
  const known =
    modules[language].get(procedure) ??
    openProcedure(compileProcedure(procedure, language, deliveryOf(procedure)));
  modules[language].set(procedure, known);
  return known;
}

/** Answers of the first worked case that makes a dossier. */
export function rightAnswers({ cases }: Procedure): Answers {
  return cases.find(({ expect }) => expect.issues.length === 0)?.answers as Answers;
}

export const sampleCommune: NonNullable<AssemblyContext['commune']> = kept.communes.find(
  ({ code }) => code === '00000',
)!;

export const context: AssemblyContext = {
  commune: sampleCommune,
  assembledAt: '2026-11-21T09:30:00+07:00',
  channel: 'desk',
};

/** A form filled in with right answers, all that is left to do done. */
export function finished(
  module: ProcedureModule,
  answers: Answers,
  change: Partial<FormState> = {},
): FormState {
  const { state } = createForm(module, { today: '2026-11-21', channel: 'desk', answers });
  const delivery = { option: module.deliveryOptions[0]?.option ?? 'desk' };
  return { ...state, delivery, undertaken: true, ...change };
}

export function dossierOf(
  module: ProcedureModule,
  answers: Answers,
  more: Partial<AssemblyContext> = {},
  change: Partial<FormState> = {},
): Dossier {
  const assembly = assembleDossier(module, finished(module, answers, change), { ...context, ...more });
  if ('issues' in assembly) throw new Error(JSON.stringify(assembly.issues));
  return assembly.dossier;
}

/** The content of the dossier as others get it: without the proof that it was checked. */
export function fileOf(dossier: Dossier): DossierFile {
  return JSON.parse(dossierText(dossier));
}

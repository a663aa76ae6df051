import { type FormState, type Reading, read } from '@dvc-kit/engine';
import type { ProcedureModule } from '@dvc-kit/validation';
import { type Assembly, type AssemblyContext, dossierOf } from './dossier-of.ts';

/**
 * The dossier of what was answered, or all that keeps it from being one: keeps the shown answers, validates them whole,
 * and checks the papers, the delivery choice and the undertaking.
 *
 * Paths of issues start at the form they are of; those of papers with `attachments.`.
 */
export function assembleDossier(
  module: ProcedureModule,
  state: FormState,
  context: AssemblyContext,
): Assembly {
  return dossierOf(readingOf(module, state, context), module, state, context);
}

/** What the state means where the dossier goes. */
export function readingOf(module: ProcedureModule, state: FormState, context: AssemblyContext): Reading {
  const { commune, assembledAt, channel, filesRequired } = context;
  return read({ module, commune, today: assembledAt.slice(0, 10), channel, filesRequired }, state);
}

import { attachmentView, type FormSetting, type FormState, read } from '@dvc-kit/engine';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { AttachmentPlan, Issue, ProcedureModule } from '@dvc-kit/validation';
import type { Dossier } from './dossier.ts';

/** What the form does not know: where the dossier goes, and when it was made. */
export interface AssemblyContext {
  readonly commune: Pick<CommuneProfile, 'code' | 'fees'> | null;
  /** ISO 8601 with offset: `2026-11-21T09:30:00+07:00`. */
  readonly assembledAt: string;
  /** How the dossier reaches the authority: it decides which papers belong to it, and what is paid. */
  readonly channel: FormSetting['channel'];
  /** Whether the papers have to be given as files; not when they are handed in on paper. */
  readonly filesRequired?: boolean | undefined;
}

export type Assembly = { readonly dossier: Dossier } | { readonly issues: readonly Issue[] };

/**
 * The dossier of what was answered, or all that keeps it from being one. The only maker of a `Dossier`: keeps the
 * shown answers, validates them whole, and checks the papers, the delivery choice and the undertaking.
 *
 * Paths of issues start at the form they are of; those of papers with `attachments.`.
 */
export function assembleDossier(
  module: ProcedureModule,
  state: FormState,
  context: AssemblyContext,
): Assembly {
  const { commune, assembledAt, channel, filesRequired } = context;
  const setting: FormSetting = { module, commune, today: assembledAt.slice(0, 10), channel, filesRequired };
  const { declaration, delivery, attachments, fees, steps, issuesOf } = read(setting, state);
  const issues = [
    ...declaration.issues,
    ...delivery.issues,
    ...steps
      .filter(({ kind }) => kind === 'attachments' || kind === 'review')
      .flatMap((step) => issuesOf(step)),
  ];
  if (issues.length > 0) return { issues };
  const { answers } = declaration.visibility;
  const { code, version, name } = module;
  return {
    dossier: {
      format: 'dvc-dossier/1',
      procedure: { code, version, name },
      commune: commune?.code ?? null,
      answers,
      attachments: attachments.map((plan) => handedIn(plan, state)),
      delivery: delivery.visibility.answers,
      fees,
      undertaking: module.undertaking,
      assembledAt,
    },
  };
}

function handedIn(plan: AttachmentPlan, state: FormState): Dossier['attachments'][number] {
  const { waived, files } = attachmentView(plan, state, { filesRequired: false, isChecked: false });
  const { id, name } = plan;
  return {
    id,
    name,
    waived,
    files: files.map(({ id: file, name: title, type, size }) => ({ id: file, name: title, type, size })),
  };
}

import { handedIn } from '@dvc-kit/attachments/handed-in';
import type { FormReading, FormSetting, FormState, Reading } from '@dvc-kit/engine';
import { attachmentView } from '@dvc-kit/engine/later-steps';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { AttachmentPlan, Issue, ProcedureModule } from '@dvc-kit/validation';
import type { Dossier, DossierAttachment, DossierFee, DossierFile } from './dossier.ts';

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

/** The dossier of a state that has been read already, as `assembleDossier` tells. For a browser that reads it all the time. */
export function dossierOf(
  reading: Reading,
  module: ProcedureModule,
  state: FormState,
  context: Pick<AssemblyContext, 'commune' | 'channel' | 'assembledAt'>,
): Assembly {
  const { declaration, delivery, steps, issuesOf } = reading;
  const issues = [
    ...allOf(declaration),
    ...allOf(delivery),
    ...steps
      .filter(({ kind }) => kind === 'attachments' || kind === 'review')
      .flatMap((step) => issuesOf(step)),
  ];
  if (issues.length > 0) return { issues };
  // biome-ignore lint/plugin: nothing keeps it from being one
  return { dossier: fileOf(module, state, reading, context) as Dossier };
}

/** By the schema, and what cannot be so. */
const allOf = ({ issues, refused }: FormReading): readonly Issue[] => [...issues, ...refused];

/** The content of the file, right or wrong. Each key in its place: that is what makes the text of a dossier stable. */
export function fileOf(
  module: ProcedureModule,
  state: FormState,
  { declaration, delivery, attachments, fees }: Reading,
  { commune, channel, assembledAt }: Pick<AssemblyContext, 'commune' | 'channel' | 'assembledAt'>,
): DossierFile {
  const { code, version, name, language, undertaking } = module;
  return {
    format: 'dvc-dossier/1',
    procedure: { code, version, name },
    language,
    commune: commune?.code ?? null,
    channel,
    answers: declaration.visibility.answers,
    attachments: attachments.map((plan) => attachmentOf(plan, state)),
    delivery: delivery.visibility.answers,
    fees: fees.map((line) => feeOf(line, line)),
    undertaking,
    assembledAt,
  };
}

function attachmentOf(plan: AttachmentPlan, state: FormState): DossierAttachment {
  const { waived, brought, files } = attachmentView(plan, state, { filesRequired: false, isChecked: false });
  const { id, name } = plan;
  const isLeftOut = waived || brought;
  return {
    id,
    name,
    waived: isLeftOut,
    files: isLeftOut ? [] : handedIn(plan, files).map(({ file }) => file),
  };
}

/** A fee as the dossier has it: the sums of the one, in the words of the other. */
export function feeOf(
  { id, each, quantity, total, setBy, isVerified }: Omit<DossierFee, 'name' | 'note' | 'legal'>,
  { name, note, legal }: Pick<DossierFee, 'name' | 'note' | 'legal'>,
): DossierFee {
  return {
    id,
    name,
    each,
    quantity,
    total,
    setBy,
    ...(note ? { note } : {}),
    ...(legal ? { legal } : {}),
    isVerified,
  };
}

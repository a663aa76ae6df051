import type { DossierFile } from '@dvc-kit/dossier';
import type { Draft } from '@dvc-kit/engine';
import { draftAtReview } from '@dvc-kit/engine/draft-at-review';
import type { ProcedureModule } from '@dvc-kit/validation';

/** A dossier as a form that is to be corrected: at the review, with all that was answered. */
export function draftOfDossier(
  { procedure, answers, delivery, attachments }: DossierFile,
  module: Pick<ProcedureModule, 'attachments'>,
): Draft {
  const { code, version } = procedure;
  const leftOut = attachments.filter(({ waived }) => waived).map(({ id }) => id);
  // A dossier does not tell the two apart: what the procedure does not waive can only be brought.
  const canBeWaived = (id: string) =>
    module.attachments.some((plan) => plan.id === id && plan.waiver !== undefined);
  const files = attachments.map(({ id, files }) => [id, files] as const);
  return draftAtReview({
    procedure: { code, version },
    answers,
    delivery,
    files: Object.fromEntries(files.filter(([, list]) => list.length > 0)),
    waived: leftOut.filter(canBeWaived),
    brought: leftOut.filter((id) => !canBeWaived(id)),
    papers: Object.fromEntries(attachments.map(({ id, name }) => [id, name])),
  });
}

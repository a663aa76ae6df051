import { handedIn } from '@dvc-kit/attachments/handed-in';
import type { Dossier } from '@dvc-kit/dossier';
import type { FormState } from '@dvc-kit/engine';
import type { AttachmentPlan } from '@dvc-kit/validation';

/**
 * The files that a dossier names, by their ids: made of the photos that were given for each paper where it names one of several
 * pages; without a dossier all that was given. Nothing is read for it: they are put together when somebody reads them.
 */
export function filesOf(
  dossier: Pick<Dossier, 'attachments'> | null,
  plans: readonly AttachmentPlan[],
  { files: given }: Pick<FormState, 'files'>,
  files: ReadonlyMap<string, File>,
): ReadonlyMap<string, File> {
  const named = dossier && new Set(dossier.attachments.flatMap((paper) => paper.files.map(({ id }) => id)));
  const made = new Map<string, File>();
  for (const plan of plans) {
    for (const { file, parts } of handedIn(plan, given[plan.id] ?? [])) {
      const { id, name, type } = file;
      if (named && !named.has(id)) continue;
      const contents = parts.map((part) => (typeof part === 'string' ? part : (files.get(part.id) ?? '')));
      made.set(id, new File(contents, name, { type }));
    }
  }
  return made;
}

import type { GivenFile } from '@dvc-kit/attachments/given-file';
import { handedIn } from '@dvc-kit/attachments/handed-in';
import type { AttachmentView } from '@dvc-kit/engine';
import { type FileFault, fileFault } from '@dvc-kit/procedure/files/file-fault';

/** What one file more would be wrong with, of what would then be handed in for the paper; undefined where it fits. */
export function faultWith(
  { plan, files }: Pick<AttachmentView, 'plan' | 'files'>,
  added: GivenFile,
): FileFault | undefined {
  const rule = plan.files;
  if (!rule) return 'too-many';
  const made = handedIn(plan, [...files, added]);
  // Whatever was wrong before is told with the paper; this is about the file that it becomes a part of.
  const at = made.findIndex(({ parts }) => parts.includes(added));
  return fileFault(made[at]!.file, rule, made.length - 1);
}

/** What all that was given weighs as it is handed in, in bytes. */
export function sizeOf(
  views: readonly Pick<AttachmentView, 'plan' | 'files' | 'waived' | 'brought'>[],
): number {
  return views
    .filter(({ waived, brought }) => !waived && !brought)
    .flatMap(({ plan, files }) => handedIn(plan, files))
    .reduce((sum, { file }) => sum + file.size, 0);
}

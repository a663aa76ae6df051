import { handedIn } from '@dvc-kit/attachments/handed-in';
import { type FileFault, fileFault } from '@dvc-kit/procedure/files/file-fault';
import type { AttachmentPlan, Issue } from '@dvc-kit/validation';
import type { FormSetting } from '../reading/setting.ts';
import type { FormState, GivenFile } from '../shapes/state.ts';
import type { AttachmentView } from '../shapes/views.ts';
import { filesFor } from './files.ts';

/** A paper with the files given for it. Without `isChecked` it says nothing about what is still missing. */
export function attachmentView(
  plan: AttachmentPlan,
  { files, waived, brought }: Pick<FormState, 'files' | 'waived' | 'brought'>,
  { filesRequired, isChecked }: { readonly filesRequired: boolean; readonly isChecked: boolean },
): AttachmentView {
  const given = filesFor(plan.id, files);
  const isWaived = plan.waiver !== undefined && waived.has(plan.id);
  const isBrought = !isWaived && canBeBrought(plan) && (brought?.includes(plan.id) ?? false);
  const isAnswered = isWaived || isBrought;
  const wrong = isAnswered ? undefined : wrongFile(plan, given);
  const missing = isChecked && filesRequired && !isAnswered ? missingFile(plan, given) : undefined;
  const issue = wrong ?? missing;
  return { plan, files: given, waived: isWaived, brought: isBrought, ...(issue ? { issue } : {}) };
}

/** Whether a desk takes the paper that files would stand for. */
export function canBeBrought({ files, isDeclaration, channels }: AttachmentPlan): boolean {
  return files !== undefined && !isDeclaration && channels.includes('desk');
}

/** An attachment with its issue as if the step had been checked already. */
export function checkedAttachment(
  { filesRequired }: Pick<FormSetting, 'filesRequired'>,
  state: FormState,
  plan: AttachmentPlan,
): AttachmentView {
  return attachmentView(plan, state, { filesRequired: filesRequired ?? false, isChecked: true });
}

/** A file that could never be handed in is told at once. Photos count as the one file that is made of them. */
function wrongFile(plan: AttachmentPlan, given: readonly GivenFile[]): Issue | undefined {
  const { id, files: rule } = plan;
  if (!rule) return undefined;
  const files = handedIn(plan, given).map(({ file }) => file);
  const issue = (keyword: string, params: Issue['params']): Issue => ({
    path: `attachments.${id}`,
    keyword,
    params,
  });
  const faults = files.map((file, index) => ({ file, fault: fileFault(file, rule, index) }));
  // One that is wrong by itself first: without it there may not be too many.
  const wrong =
    faults.find(({ fault }) => fault && fault !== 'too-many') ?? faults.find(({ fault }) => fault);
  if (!wrong?.fault) return undefined;
  const { id: file, name, type, size } = wrong.file;
  return issue(keywords[wrong.fault], { file, name, type, size, count: files.length, ...rule });
}

const keywords: Readonly<Record<FileFault, string>> = {
  empty: 'file-empty',
  'wrong-type': 'file-type',
  'too-big': 'file-size',
  'too-many': 'file-count',
};

function missingFile(plan: AttachmentPlan, files: readonly GivenFile[]): Issue | undefined {
  const isAsked = plan.required && plan.files !== undefined && !plan.isDeclaration;
  return isAsked && files.length === 0
    ? { path: `attachments.${plan.id}`, keyword: 'required', params: {} }
    : undefined;
}

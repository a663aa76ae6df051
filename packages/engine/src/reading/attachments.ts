import type { Channel } from '@dvc-kit/procedure';
import type { Answers, AttachmentPlan } from '@dvc-kit/validation';

/** The papers that belong to the dossier for these (shown) answers; those that the channel asks for. */
export function attachmentsFor<Plan extends Pick<AttachmentPlan, 'when' | 'channels'>>(
  module: { readonly attachments: readonly Plan[] },
  answers: Answers,
  channel: Channel,
): Plan[] {
  return module.attachments.filter(
    ({ when, channels }) => (!when || when(answers)) && channels.includes(channel),
  );
}

import type { LaterSteps } from '../reading/parts.ts';
import { papersThere } from './applying.ts';
import { checkedAttachment } from './attachment-view.ts';
import { changedLater } from './changes.ts';
import { laterContent } from './content.ts';
import { feeLines } from './fees.ts';
import { afterChange } from './sending.ts';
import { undertakingMissing } from './undertaking.ts';

/** The steps after the declaration: attachments, delivery, review, handing in. */
export const laterSteps: LaterSteps = {
  content: laterContent,
  issues({ kind }, { attachments }, setting, state) {
    if (kind === 'review') return state.undertaken || !setting.module.undertaking ? [] : [undertakingMissing];
    return attachments.flatMap((plan) => checkedAttachment(setting, state, plan).issue ?? []);
  },
  papers: papersThere,
  fees: (setting, { declaration, delivery }) =>
    feeLines(setting, declaration.visibility.answers, delivery.visibility.answers),
  changed: changedLater,
  afterChange,
};

/**
 * Everything after the declaration: attachments, delivery, review and what comes after it. A file of its own: the citizen
 * has the first questions on the screen before it arrives.
 */
import '../attachments/attachment.ts';
import '../complete/download.ts';
import '../item-list/item-list.ts';
import '../review/paper-preview.ts';
import { type FormView, papersFor, type StepId, type StepView } from '@dvc-kit/engine';
import { html, type TemplateResult } from 'lit';
import { attachmentIssueMessage } from '../attachments/attachment-messages.ts';
import { complete } from '../complete/complete.ts';
import { delivery } from '../delivery/delivery.ts';
import type { SummaryEntry } from '../error-summary/summary-entries.ts';
import { msg } from '../language.ts';
import { review } from '../review/review.ts';
import { undertakingIssueMessage } from '../review/undertaking-message.ts';
import type { LaterPage } from './later-page.ts';

export { assembleDossier } from '@dvc-kit/dossier';
export { stepStyles } from '../field-styles/step.styles.ts';
export { handedOver } from './handed-over.ts';

/** What the step asks or shows. */
export function laterStep(page: LaterPage): TemplateResult {
  const { view, module, commune, setting } = page;
  const { content } = view;
  if (content.kind === 'attachments') return attachments(content, page);
  if (content.kind === 'delivery') return delivery(content, module, setting);
  if (content.kind === 'review') return review(content, stepIds(view), setting, page, paperPreview(page));
  if (content.kind === 'complete') {
    const completion = { content, module, commune, answers: page.shownAnswers(), loadPaper: page.loadPaper };
    return html`${complete(completion, setting)}
      <div class="actions" part="actions">
        <button type="button" class="button secondary" part="back" @click=${page.back}>${msg('Quay lại')}</button>
        <dvc-wipe .setting=${setting}></dvc-wipe>
      </div>`;
  }
  throw new Error('elements: the declaration is no later step');
}

/** What is wrong on the step, for the error summary. The delivery is made of fields, like the declaration. */
export function laterEntries(content: StepView): readonly SummaryEntry[] {
  if (content.kind === 'attachments')
    return content.attachments.flatMap((view) =>
      view.issue ? [{ target: `a-${view.plan.id}`, message: attachmentIssueMessage(view, view.issue) }] : [],
    );
  return content.kind === 'review' && content.undertakingIssue
    ? [{ target: 'undertaking', message: undertakingIssueMessage() }]
    : [];
}

function attachments(content: Extract<StepView, { kind: 'attachments' }>, { setting }: LaterPage) {
  return html`<p>${msg('Đây là những giấy tờ của hồ sơ này, theo lời khai của bạn.')}</p>
    <p>${msg('Nộp giấy tại nơi tiếp nhận thì mang giấy tờ theo, không cần chọn tệp.')}</p>
    <div class="items">
      ${content.attachments.map(
        (view) => html`<dvc-attachment class="item" .view=${view} .setting=${setting}></dvc-attachment>`,
      )}
    </div>`;
}

function stepIds({ steps }: FormView) {
  const idOf = (kind: string): StepId | null => steps.find((step) => step.kind === kind)?.id ?? null;
  return { attachments: idOf('attachments'), delivery: idOf('delivery') };
}

function paperPreview({ module, setting, shownAnswers, loadPaper }: LaterPage) {
  const answers = shownAnswers();
  return papersFor(module, answers).map(
    (
      { id, name },
      _,
      { length },
    ) => html`<dvc-paper-preview .setting=${setting} .paper=${id} .name=${length > 1 ? name : ''}
      .answers=${answers} .load=${loadPaper}></dvc-paper-preview>`,
  );
}

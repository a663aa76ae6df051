/**
 * Everything after the declaration: attachments, delivery, review and what comes after it. A file of its own: the citizen
 * has the first questions on the screen before it arrives.
 */
import '../complete/download.ts';
import '../review/paper-preview.ts';
import type { FormView, StepId, StepView } from '@dvc-kit/engine';
import { isTakenIn } from '@dvc-kit/engine/later-steps';
import { html, nothing, type TemplateResult } from 'lit';
import { attachmentIssueMessage } from '../attachments/attachment-messages.ts';
import { papers } from '../attachments/papers.ts';
import { complete, completeTitle } from '../complete/complete.ts';
import { delivery } from '../delivery/delivery.ts';
import type { SummaryEntry } from '../error-summary/summary-entries.ts';
import { withPostage } from '../fees/with-postage.ts';
import { msg, str } from '../language/language.ts';
import { keepingReceipt, wayChoice } from '../online/handing-online.ts';
import type { Way } from '../ports/way.ts';
import { failed } from '../review/failed.ts';
import { paperPreviews } from '../review/paper-previews.ts';
import { review } from '../review/review.ts';
import { undertakingIssueMessage } from '../review/undertaking-message.ts';
import type { LaterPage, LaterStep } from './later-page.ts';
import { sending } from './sending.ts';
import { wholeDossier } from './whole-dossier.ts';

export { laterSteps, refitDraft } from '@dvc-kit/engine/later-steps';
export { slugOf } from '@dvc-kit/procedure/slug';
export { openLater } from '@dvc-kit/validation/open-later';
export { fileSize } from '@dvc-kit/wording';
export { paperBeside } from '../beside/paper-beside.ts';
export { stepStyles } from '../styles/step.styles.ts';
export { filesOf } from './files-of.ts';
export { handIn } from './hand-in.ts';

/** What the step asks or shows. */
export function laterStep(page: LaterPage): LaterStep {
  const step = stepOf(page);
  if (isTakenIn(page.commune, page.module.code)) return step;
  return { ...step, body: html`${notTaken(page)} ${step.body}` };
}

/** The commune that the page names has another office do this. */
function notTaken({ commune }: LaterPage): TemplateResult {
  return html`<p class="notice" part="notice" role="note">${msg(str`${commune?.name ?? ''} không nhận thủ tục này. Hỏi nơi đó phải nộp hồ sơ ở đâu trước khi đi.`)}</p>`;
}

function stepOf(page: LaterPage): LaterStep {
  const { view, module, setting, way } = page;
  const { handIn } = view;
  const content = withPostage(view.content, page.commune);
  if (content.kind === 'attachments')
    return { title: content.step.title, body: papers(content, page), action: msg('Tiếp tục') };
  if (content.kind === 'delivery')
    return {
      title: content.step.title,
      body: delivery(content, module, setting),
      action: msg('Tiếp tục'),
    };
  if (content.kind === 'review') {
    if (handIn.state === 'sending') return sending(page);
    const refused = handIn.state === 'failed' && handIn.fault.reason === 'refused' ? handIn.fault.issues : [];
    const answered = review(
      content,
      stepIds(view),
      setting,
      page,
      paperPreviews(module, page.shownAnswers(), page.loadPaper, setting),
      refused,
    );
    return {
      title: content.step.title,
      body: html`${handIn.state === 'failed' ? failed(content, handIn, page) : nothing} ${answered} ${wayChoice(page)}`,
      action: way === 'paper' ? msg('Hoàn tất') : msg('Nộp hồ sơ'),
      ...(way === 'paper' ? {} : { privacy: privacyAtReview(way) }),
    };
  }
  if (content.kind === 'complete') {
    return {
      title: completeTitle(page),
      body: complete(
        {
          ...page,
          content,
          isHandedIn: handIn.state === 'sent',
          receipt: handIn.state === 'sent' ? handIn.receipt : {},
          keeping: handIn.state === 'sent' ? keepingReceipt(page, handIn.receipt) : nothing,
          answers: page.shownAnswers(),
          wholeDossier: () => wholeDossier(page),
        },
        setting,
      ),
      action: null,
      ...(way === 'paper'
        ? {}
        : {
            privacy: msg('Hồ sơ đã gửi đi. Bản ở đây còn trên máy này cho đến khi bạn xóa hoặc đóng trang.'),
          }),
    };
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

/** Said where she hands in: who has the dossier then. */
function privacyAtReview(way: Way): string {
  return way === 'host'
    ? msg('Thông tin chỉ ở trên máy này cho đến khi bạn bấm “Nộp hồ sơ”; khi đó trang này nhận hồ sơ.')
    : msg('Thông tin chỉ ở trên máy này cho đến khi bạn bấm “Nộp hồ sơ”; khi đó nơi nhận có hồ sơ.');
}

function stepIds({ steps }: FormView) {
  const idOf = (kind: string): StepId | null => steps.find((step) => step.kind === kind)?.id ?? null;
  return { attachments: idOf('attachments'), delivery: idOf('delivery') };
}

import type { FormView, StepId, StepView } from '@dvc-kit/engine';
import type { Answers } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { complete } from '../complete/complete.ts';
import { delivery } from '../delivery/delivery.ts';
import { errorSummary } from '../error-summary/error-summary.ts';
import type { SummaryEntry } from '../error-summary/summary-entries.ts';
import type { FormSetting } from '../form-setting.ts';
import { msg } from '../language.ts';
import { type ReviewActions, review } from '../review/review.ts';
import { stepHeading } from '../section/progress.ts';
import { sectionsTemplate } from '../section/sections.ts';
import type { PaperPort } from '../services.ts';
import type { FormParts } from './load-form.ts';

/** Everything that the page of a form is drawn from. */
export interface FormPage extends ReviewActions {
  readonly view: FormView;
  readonly parts: FormParts;
  readonly setting: FormSetting;
  readonly entries: readonly SummaryEntry[];
  readonly shownAnswers: () => Answers;
  readonly loadPaper: () => Promise<PaperPort>;
  /** The host receives the dossier: then it does not stay on this machine. */
  readonly hostSubmits: boolean;
  readonly follow: (target: string) => void;
  readonly back: () => void;
}

/** One page of the form: heading, error summary, what the step asks, and the way on. */
export function formPage(page: FormPage): TemplateResult {
  const { view, parts, setting, entries, follow } = page;
  return html`<p class="procedure-name" part="procedure-name">${parts.module.name}</p>
    ${entries.length > 0 ? errorSummary(entries, follow) : nothing}
    ${stepHeading(view, entries.length > 0)}
    ${setting.marksRequired && hasFields(view.content) ? html`<p class="hint">${msg('Mục có dấu * phải điền.')}</p>` : nothing}
    ${stepContent(page)}
    ${view.content.kind === 'complete' ? completeActions(page) : stepActions(page)}
    <p class="privacy" part="privacy">${privacyLine(page)}</p>`;
}

const hasFields = ({ kind }: StepView) => kind === 'declaration' || kind === 'delivery';

function stepContent(page: FormPage) {
  const { content } = page.view;
  const { parts, setting } = page;
  if (content.kind === 'declaration') return sectionsTemplate(content.sections, setting);
  if (content.kind === 'delivery') return delivery(content, parts.module, setting);
  if (content.kind === 'attachments') {
    return html`<p>${msg('Đây là những giấy tờ của hồ sơ này, theo lời khai của bạn.')}</p>
      <p>${msg('Nộp giấy tại nơi tiếp nhận thì mang giấy tờ theo, không cần chọn tệp.')}</p>
      <div class="items">
        ${content.attachments.map((view) => html`<dvc-attachment class="item" .view=${view} .setting=${setting}></dvc-attachment>`)}
      </div>`;
  }
  if (content.kind === 'review')
    return review(content, stepIds(page.view), setting, page, paperPreview(page));
  return complete(
    {
      content,
      module: parts.module,
      commune: parts.commune,
      answers: page.shownAnswers(),
      loadPaper: page.loadPaper,
    },
    setting,
  );
}

function stepIds({ steps }: FormView) {
  const idOf = (kind: string): StepId | null => steps.find((step) => step.kind === kind)?.id ?? null;
  return { attachments: idOf('attachments'), delivery: idOf('delivery') };
}

function paperPreview({ setting, shownAnswers, loadPaper }: FormPage) {
  return html`<dvc-paper-preview .setting=${setting} .answers=${shownAnswers()} .load=${loadPaper}></dvc-paper-preview>`;
}

function stepActions({ view, setting, back, hostSubmits }: FormPage) {
  const isLast = view.content.kind === 'review';
  const done = hostSubmits ? msg('Nộp hồ sơ') : msg('Hoàn tất');
  return html`<div class="actions" part="actions">
    <button type="submit" class="button" part="continue">${isLast ? done : msg('Tiếp tục')}</button>
    ${
      view.current > 0
        ? html`<button type="button" class="button secondary" part="back" @click=${back}>${msg('Quay lại')}</button>`
        : nothing
    }
    <dvc-wipe .setting=${setting}></dvc-wipe>
  </div>`;
}

function completeActions({ setting, back }: FormPage) {
  return html`<div class="actions" part="actions">
    <button type="button" class="button secondary" part="back" @click=${back}>${msg('Quay lại')}</button>
    <dvc-wipe .setting=${setting}></dvc-wipe>
  </div>`;
}

function privacyLine({ hostSubmits }: FormPage): string {
  return hostSubmits
    ? msg('Thông tin chỉ ở trên máy này cho đến khi bạn bấm “Nộp hồ sơ”; khi đó trang này nhận hồ sơ.')
    : msg('Thông tin chỉ ở trên máy này, không gửi đi đâu.');
}

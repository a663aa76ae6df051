import type { StepView } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../error-summary/error-summary.ts';
import type { SummaryEntry } from '../error-summary/summary-entries.ts';
import type { Fetching } from '../fetched.ts';
import { msg } from '../language.ts';
import type { LaterPage, LaterSteps } from '../later/later-page.ts';
import { stepHeading } from '../section/progress.ts';
import { sectionsTemplate } from '../section/sections.ts';
import { notice } from './notice.ts';

/** The steps after the declaration come in a file of their own, over a network that may fail. */
type LaterState = Fetching<LaterSteps>;

/** Everything that the page of a form is drawn from. */
export interface FormPage extends LaterPage {
  readonly entries: readonly SummaryEntry[];
  readonly later: LaterState;
  /** The host receives the dossier: then it does not stay on this machine. */
  readonly hostSubmits: boolean;
  readonly follow: (target: string) => void;
  /** Fetch the later steps again. */
  readonly retry: () => void;
}

/** One page of the form: heading, error summary, what the step asks, and the way on. */
export function formPage(page: FormPage): TemplateResult {
  const { view, module, setting, entries, follow } = page;
  return html`<p class="procedure-name" part="procedure-name">${module.name}</p>
    ${entries.length > 0 ? errorSummary(entries, follow) : nothing}
    ${stepHeading(view, entries.length > 0)}
    ${setting.marksRequired && hasFields(view.content) ? html`<p class="hint">${msg('Mục có dấu * phải điền.')}</p>` : nothing}
    ${stepContent(page)}
    ${view.content.kind === 'complete' ? nothing : stepActions(page)}
    <p class="privacy" part="privacy">${privacyLine(page)}</p>`;
}

const hasFields = ({ kind }: StepView) => kind === 'declaration' || kind === 'delivery';

/** Whether the step is on the page already: one that is still on its way cannot be left forwards unread. */
export function isThere({ view, later }: Pick<FormPage, 'view' | 'later'>): boolean {
  return view.content.kind === 'declaration' || typeof later === 'object';
}

function stepContent(page: FormPage) {
  const { view, setting, later } = page;
  if (view.content.kind === 'declaration') return sectionsTemplate(view.content.sections, setting);
  if (typeof later === 'object') return later.laterStep(page);
  return later === 'failed'
    ? notice('later', page.retry)
    : html`<p role="status">${msg('Đang tải bước này…')}</p>`;
}

function stepActions(page: FormPage) {
  const { view, setting, back, hostSubmits } = page;
  const isLast = view.content.kind === 'review';
  const done = hostSubmits ? msg('Nộp hồ sơ') : msg('Hoàn tất');
  return html`<div class="actions" part="actions">
    ${
      isThere(page)
        ? html`<button type="submit" class="button" part="continue">${isLast ? done : msg('Tiếp tục')}</button>`
        : nothing
    }
    ${
      view.current > 0
        ? html`<button type="button" class="button secondary" part="back" @click=${back}>${msg('Quay lại')}</button>`
        : nothing
    }
    <dvc-wipe .setting=${setting}></dvc-wipe>
  </div>`;
}

function privacyLine({ hostSubmits }: FormPage): string {
  return hostSubmits
    ? msg('Thông tin chỉ ở trên máy này cho đến khi bạn bấm “Nộp hồ sơ”; khi đó trang này nhận hồ sơ.')
    : msg('Thông tin chỉ ở trên máy này, không gửi đi đâu.');
}

import type { StepView } from '@dvc-kit/engine';
import { isWholeModule } from '@dvc-kit/engine/first-page';
import type { DeclarationModule } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import type { Fetching } from '../../element/fetched.ts';
import { unlessSame } from '../../element/unless-same.ts';
import type { SummaryEntry } from '../../error-summary/summary-entries.ts';
import { msg } from '../../language/language.ts';
import type { LaterPage, LaterStep, LaterSteps } from '../../later/later-page.ts';
import type { Way } from '../../ports/way.ts';
import { stepHeading } from '../../section/progress.ts';
import { sectionsTemplate } from '../../section/sections.ts';
import { isInApp, loadedMore } from '../../setting/drawing-setting.ts';
import { notice } from '../messages/notice.ts';

/** Everything that the page of a form is drawn from. */
export interface FormPage extends Omit<LaterPage, 'module'> {
  readonly module: DeclarationModule;
  readonly entries: readonly SummaryEntry[];
  /** The steps after the declaration come in a file of their own. */
  readonly later: Fetching<LaterSteps>;
  /** Fetch the later steps again. */
  readonly retry: () => unknown;
}

/** One page of the form: heading, error summary, what the step asks, and the way on. */
export function formPage(page: FormPage): TemplateResult {
  const { view, module, setting, entries, follow, way } = page;
  const { title, body, action, privacy = privacyLine(way) } = stepOf(page);
  const hasErrors = entries.length > 0;
  return html`<p class="procedure-name" part="procedure-name">${(view.current > 0 && module.shortName) || module.name}</p>
    ${hasErrors ? loadedMore(setting)?.errorSummary(entries, follow, setting) : nothing}
    ${unlessSame(() => stepHeading(view, title, hasErrors, setting), title, hasErrors, setting, view.progress)}
    ${view.current === 0 && isInApp(setting) ? html`<dvc-in-app-note .setting=${setting}></dvc-in-app-note>` : nothing}
    ${setting.marksRequired && hasFields(view.content) ? html`<p class="hint">${msg('Mục có dấu * phải điền.')}</p>` : nothing}
    ${body}
    ${action === null ? nothing : stepActions(page, action)}
    <p class="privacy" part="privacy">${privacy}</p>
    <dvc-filled .content=${view.content} .setting=${setting}></dvc-filled>`;
}

const hasFields = ({ kind }: StepView) => kind === 'declaration' || kind === 'delivery';

function stepOf(page: FormPage): LaterStep {
  const {
    view: { content },
    module,
    setting,
    later,
    retry,
    host,
  } = page;
  const more = loadedMore(setting);
  // Only the delivery knows the title of its step.
  const title = (content.kind !== 'complete' && content.step.title) || msg('Đang tải bước này…');
  if (content.kind === 'declaration')
    return {
      title,
      body: sectionsTemplate(content.sections, setting, more?.countFilled(host, content)),
      action: more ? msg('Tiếp tục') : '',
    };
  if (typeof later === 'object' && isWholeModule(module)) return later.laterStep({ ...page, module });
  const body =
    later === 'failed' ? notice('later', retry) : html`<p role="status">${msg('Đang tải bước này…')}</p>`;
  return { title, body, action: '' };
}

/** Without words for it there is no way forwards: a step that is still on its way cannot be left unread. */
function stepActions({ view, back }: FormPage, action: string) {
  return html`<div class="actions" part="actions">
    ${action ? html`<button type="submit" class="button" part="continue">${action}</button>` : nothing}
    ${
      view.current > 0
        ? html`<button type="button" class="button secondary" part="back" @click=${back}>${msg('Quay lại')}</button>`
        : nothing
    }
  </div>`;
}

/** Where the answers are. */
function privacyLine(way: Way): string {
  return way === 'paper'
    ? msg('Thông tin chỉ ở trên máy này, không gửi đi đâu.')
    : msg('Thông tin chỉ ở trên máy này cho đến khi bạn bấm “Nộp hồ sơ”.');
}

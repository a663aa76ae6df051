import type { FieldView, ItemView, ListView, SectionView, StepId, StepView, Warning } from '@dvc-kit/engine';
import { fieldsIn } from '@dvc-kit/engine/first-page';
import type { Language } from '@dvc-kit/procedure';
import { html, nothing, type TemplateResult } from 'lit';
import { quantityText } from '../attachments/attachment-words.ts';
import { type DrawingSetting, loadedMore } from '../drawing-setting.ts';
import { feeTable } from '../fees/fee-table.ts';
import { issueNote } from '../field-shell.ts';
import { msg, str } from '../language.ts';
import { undertakingIssueMessage } from './undertaking-message.ts';

type ReviewContent = Extract<StepView, { kind: 'review' }>;

/** What the review asks of the form around it. */
export interface ReviewActions {
  /** Follow a Change link: to the step, and there to the input with the id. */
  readonly change: (step: StepId, target: string | null) => void;
  readonly undertake: (accepted: boolean) => void;
}

/** Everything that was answered, each with a link to change it, and the solemn undertaking. */
export function review(
  content: ReviewContent,
  steps: { readonly attachments: StepId | null; readonly delivery: StepId | null },
  setting: DrawingSetting,
  actions: ReviewActions,
  paper: unknown,
): TemplateResult {
  return html`
    ${warningBox(content, setting)}
    ${content.sections.map((section) => sectionSummary(section, section.step, setting, actions))}
    ${attachmentSummary(content, steps.attachments, actions, setting.language)}
    ${content.delivery.map((section) => sectionSummary(section, steps.delivery, setting, actions))}
    <section class="summary" aria-labelledby="summary-fees">
      <h4 id="summary-fees">${msg('Phí, lệ phí')}</h4>
      ${feeTable(content.fees, setting)}
    </section>
    ${paper} ${content.undertaking ? undertaking(content, actions) : nothing}
  `;
}

function warningBox(content: ReviewContent, setting: DrawingSetting) {
  if (content.warnings.length === 0) return nothing;
  return html`<div class="warning-box" part="warnings" role="group" aria-labelledby="warnings-title">
    <h4 id="warnings-title">${msg('Xem lại trước khi ký')}</h4>
    <p>${msg('Những mục này có thể đúng. Nếu đúng thì giữ nguyên.')}</p>
    <ul>${content.warnings.map((warning) => html`<li>${warningLine(content, warning, setting)}</li>`)}</ul>
  </div>`;
}

function warningLine({ sections }: ReviewContent, warning: Warning, setting: DrawingSetting) {
  const field = sections
    .flatMap(({ children }) => children.flatMap(fieldsIn))
    .find(({ path }) => path === warning.path);
  const message = loadedMore(setting)?.warningMessage(warning);
  if (!field) return message;
  return html`<b>${field.label}: ${answerText(field, setting) ?? ''}</b>. ${message}`;
}

/** Where rows stand, for the words that a screen reader adds to their links, and where the links lead. */
interface Context {
  readonly of: string;
  readonly step: StepId | null;
  readonly setting: DrawingSetting;
  readonly actions: ReviewActions;
}

function sectionSummary(
  section: SectionView,
  step: StepId | null,
  setting: DrawingSetting,
  actions: ReviewActions,
): TemplateResult {
  return html`<section class="summary" part="summary" aria-labelledby="summary-${section.id}">
    <h4 id="summary-${section.id}">${section.title}</h4>
    ${blocks(section.children, { of: section.title, step, setting, actions })}
  </section>`;
}

/** Fields that follow each other make one list of rows; groups and items of lists have a heading of their own. */
function blocks(items: readonly ItemView[], context: Context): TemplateResult[] {
  const drawn: TemplateResult[] = [];
  let fields: FieldView[] = [];
  const close = () => {
    const rows = fields;
    if (rows.length > 0) drawn.push(html`<dl>${rows.map((field) => row(field, context))}</dl>`);
    fields = [];
  };
  for (const item of items) {
    if (item.kind === 'field') fields.push(item);
    else {
      close();
      drawn.push(
        ...(item.kind === 'group' ? [block(item.label, item.children, context)] : listBlocks(item, context)),
      );
    }
  }
  close();
  return drawn;
}

function block(title: string, items: readonly ItemView[], context: Context): TemplateResult {
  return html`<div class="block">
    <h5>${title}</h5>
    ${blocks(items, { ...context, of: `${context.of}, ${title}` })}
  </div>`;
}

function listBlocks({ items, itemLabel }: ListView, context: Context): TemplateResult[] {
  return items.map(({ children }, at) => block(`${itemLabel} ${at + 1}`, children, context));
}

function row(field: FieldView, { of, step, setting, actions: { change } }: Context): TemplateResult {
  const text = answerText(field, setting);
  return html`<div class="row">
    <dt>${field.label}</dt>
    <dd>${text ?? html`<span class="optional">${msg('Không khai')}</span>`}</dd>
    <dd class="row-action">
      ${
        step === null || field.isDerived
          ? nothing
          : html`<button type="button" class="link" @click=${() => change(step, field.id)}>
              ${msg('Sửa')} <span class="sr-only">${of}: ${field.label}</span>
            </button>`
      }
    </dd>
  </div>`;
}

function attachmentSummary(
  { attachments }: ReviewContent,
  step: StepId | null,
  { change }: ReviewActions,
  language: Language,
) {
  return html`<section class="summary" part="summary" aria-labelledby="summary-attachments">
    <h4 id="summary-attachments">${msg('Giấy tờ kèm theo')}</h4>
    <ul>
      ${attachments.map(
        ({ plan, waived, files }) => html`<li>
          ${plan.name}: ${waived ? msg('không phải nộp, theo lời khai của bạn') : quantityText(plan, language)}${
            files.length > 0 ? html`, ${msg(str`${files.length} tệp`)}` : nothing
          }
        </li>`,
      )}
    </ul>
    ${
      step === null
        ? nothing
        : html`<button type="button" class="link" @click=${() => change(step, null)}>
            ${msg('Sửa')} <span class="sr-only">${msg('Giấy tờ kèm theo')}</span>
          </button>`
    }
  </section>`;
}

function undertaking(
  { undertaking: text, undertaken, undertakingIssue }: ReviewContent,
  { undertake }: ReviewActions,
) {
  return html`<section class="field undertaking" part="undertaking" aria-labelledby="undertaking-title" ?data-issue=${undertakingIssue}>
    <h4 id="undertaking-title">${msg('Cam đoan')}</h4>
    ${undertakingIssue ? issueNote('undertaking', undertakingIssueMessage()) : nothing}
    <label class="choice" part="choice">
      <input type="checkbox" id="undertaking" .checked=${undertaken} aria-required="true"
        aria-invalid=${undertakingIssue ? 'true' : nothing}
        aria-describedby=${undertakingIssue ? 'undertaking-issue' : nothing}
        @change=${(event: Event) => undertake((event.target as HTMLInputElement).checked)} />
      <span>${text}</span>
    </label>
  </section>`;
}

/** What draws fields has come before this step: nobody gets here otherwise. */
const answerText = (field: FieldView, setting: DrawingSetting): string | null =>
  loadedMore(setting)?.answerText(field, setting.units) ?? null;

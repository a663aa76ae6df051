import type { FieldView, ItemView, ListView, SectionView, StepId, StepView, Warning } from '@dvc-kit/engine';
import { fieldsIn } from '@dvc-kit/engine/first-page';
import type { Issue } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { quantityText } from '../attachments/attachment-words.ts';
import { feeTable } from '../fees/fee-table.ts';
import { issueNote } from '../fields/field-shell.ts';
import { msg, str } from '../language/language.ts';
import { type DrawingSetting, loadedMore } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
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
  refused: readonly Issue[],
): TemplateResult {
  const spokenOf = [...content.warnings, ...refused].map(({ path }) => path);
  const summary = (section: SectionView, step: StepId | null) =>
    sectionSummary(section, { of: section.title, step, setting, actions, spokenOf });
  return html`
    ${loadedMore(setting)?.placesFault(setting)}
    ${warningBox(content, setting, actions.change)}
    ${content.sections.map((section) => summary(section, section.step))}
    ${attachmentSummary(content, steps.attachments, actions, setting)}
    ${content.delivery.map((section) => summary(section, steps.delivery))}
    <section class="summary" aria-labelledby="summary-fees">
      <h3 aria-level=${levelBelow(setting, 1)} id="summary-fees">${msg('Phí, lệ phí')}</h3>
      ${feeTable(content.fees, setting)}
    </section>
    ${paper} ${content.undertaking ? undertaking(content, actions, setting) : nothing}
  `;
}

/** The focus stays at the head of the box while there is something in it. */
function warningBox(content: ReviewContent, setting: DrawingSetting, change: ReviewActions['change']) {
  const { warnings } = content;
  if (warnings.length === 0) return nothing;
  const context = { content, setting, change, next: warnings.length > 1 ? 'warnings-title' : 'step' };
  return html`<div class="warning-box" part="warnings" role="group" aria-labelledby="warnings-title">
    <h3 aria-level=${levelBelow(setting, 1)} id="warnings-title" tabindex="-1">${msg('Xem lại trước khi ký')}</h3>
    <ul>${warnings.map((warning) => html`<li>${warningLine(warning, context)}</li>`)}</ul>
  </div>`;
}

interface WarningContext {
  readonly content: ReviewContent;
  readonly setting: DrawingSetting;
  readonly change: ReviewActions['change'];
  /** What gets the focus once she has said that it is so. */
  readonly next: string;
}

function warningLine(warning: Warning, { content, setting, change, next }: WarningContext) {
  const more = loadedMore(setting);
  const message = more?.warningMessage(warning);
  for (const { step, title, children } of content.sections) {
    const field = children.flatMap(fieldsIn).find(({ path }) => path === warning.path);
    if (field)
      return html`<b>${title}, ${more?.inSentence(field.label)}:</b> <span translate="no">${answerText(field, setting) ?? ''}</span>
        <p>${message} ${warning.isRefused ? msg('Phải sửa mới đi tiếp được.') : nothing}</p>
        ${changeLink(field.label, () => change(step, field.id))} ${more?.confirmAction(field, warning, next)}`;
  }
  return message;
}

/** Where rows stand, for the words that a screen reader adds to their links, and where the links lead. */
interface Context {
  readonly of: string;
  readonly step: StepId | null;
  readonly setting: DrawingSetting;
  readonly actions: ReviewActions;
  /** Paths that a warning or the receiver speaks of: they are not folded away. */
  readonly spokenOf: readonly string[];
}

function sectionSummary({ id, title, children }: SectionView, context: Context): TemplateResult {
  const { setting, step, actions, spokenOf } = context;
  const fields = children.flatMap(fieldsIn);
  const isSpokenOf = fields.some(({ path }) => spokenOf.some((one) => `${one}.`.startsWith(`${path}.`)));
  const answers = html`<span translate="no">${digest(fields, setting) || msg('Không khai')}</span>`;
  return html`<section class=${classOf(setting)} part="summary" aria-labelledby="summary-${id}">
    ${foldable(`summary-${id}`, title, answers, blocks(children, context), setting, isSpokenOf)}
    ${step === null || setting.isWide ? nothing : changeLink(title, () => actions.change(step, null))}
  </section>`;
}

/** Under a heading. On a phone folded to a few words, else the way to the undertaking is ten screens long. */
function foldable(
  id: string,
  title: string,
  inShort: TemplateResult,
  body: unknown,
  setting: DrawingSetting,
  isOpen = false,
): TemplateResult {
  const heading = html`<h3 aria-level=${levelBelow(setting, 1)} id=${id}>${title}</h3>`;
  if (setting.isWide) return html`${heading}${body}`;
  return html`<details class="fold" ?open=${isOpen}>
    <summary>${heading} <span class="digest">${inShort}</span></summary>
    ${body}
  </details>`;
}

const classOf = ({ isWide }: DrawingSetting) => (isWide ? 'summary' : 'summary folds');

/** Of so many answers, as long as they take about two lines. */
const MOST_IN_DIGEST = 3;
const LONGEST_DIGEST = 80;

/** The first answers of a folded section, to know it by. */
function digest(fields: readonly FieldView[], setting: DrawingSetting): string {
  const texts = fields.flatMap((field) => answerText(field, setting) ?? []).slice(0, MOST_IN_DIGEST);
  const short = texts.filter((_, at) => texts.slice(0, at + 1).join(', ').length <= LONGEST_DIGEST);
  return (short.length > 0 ? short : texts.slice(0, 1)).join(', ');
}

function changeLink(what: string, change: () => void): TemplateResult {
  return html`<button type="button" class="link" @click=${change}>
    ${msg('Sửa')} <span class="sr-only">${what}</span>
  </button>`;
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
    <h4 aria-level=${levelBelow(context.setting, 2)}>${title}</h4>
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
    <dd translate=${text === null ? nothing : 'no'}>${text ?? html`<span class="optional">${msg('Không khai')}</span>`}${field.said && loadedMore(setting)?.saidNote(field, field.said, 'step')}</dd>
    <dd class="row-action">
      ${
        step === null || field.isDerived
          ? nothing
          : changeLink(`${of}: ${field.label}`, () => change(step, field.id))
      }
    </dd>
  </div>`;
}

function attachmentSummary(
  { attachments }: ReviewContent,
  step: StepId | null,
  { change }: ReviewActions,
  setting: DrawingSetting,
) {
  const title = msg('Giấy tờ kèm theo');
  const count = (files: number) => (files > 0 ? html`, ${msg(str`${files} tệp`)}` : nothing);
  const all = attachments.reduce((sum, { files }) => sum + files.length, 0);
  const inShort = html`${msg(str`${attachments.length} giấy tờ`)}${count(all)}`;
  const list = html`<ul>
    ${attachments.map(
      ({ plan, waived, brought, files }) => html`<li>
        <span>${plan.name}</span>: ${
          waived
            ? msg('không phải nộp, theo lời khai của bạn')
            : brought
              ? msg('mang bản giấy đến nơi tiếp nhận')
              : html`${quantityText(plan, setting.language)}${count(files.length)}`
        }
      </li>`,
    )}
  </ul>`;
  return html`<section class=${classOf(setting)} part="summary" aria-labelledby="summary-attachments">
    ${foldable('summary-attachments', title, inShort, list, setting)}
    ${step === null ? nothing : changeLink(title, () => change(step, null))}
  </section>`;
}

function undertaking(
  { undertaking: text, undertaken, undertakingIssue }: ReviewContent,
  { undertake }: ReviewActions,
  setting: DrawingSetting,
) {
  return html`<section class="field undertaking" part="undertaking" aria-labelledby="undertaking-title" ?data-issue=${undertakingIssue}>
    <h3 aria-level=${levelBelow(setting, 1)} id="undertaking-title">${msg('Cam đoan')}</h3>
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
  loadedMore(setting)?.answerText(field, setting.units, setting.language) ?? null;

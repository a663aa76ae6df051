import type { FieldView } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/language.ts';
import type { Block } from '../more/more-fields.ts';
import { type DrawingSetting, loadedMore } from '../setting/drawing-setting.ts';

/** What stands around a control, in this order: label, hint, error, warning, control. */
export interface Shell {
  readonly field: FieldView;
  readonly setting: DrawingSetting;
}

/** Ids for `aria-describedby` of the control; undefined when nothing describes it. */
export function describedBy({ id, hint, issue, warning, said, filled }: FieldView): string | undefined {
  return (
    [
      hint && `${id}-hint`,
      issue && `${id}-issue`,
      filled && filled !== 'same' && `${id}-filled`,
      (warning || said) && `${id}-warning`,
    ]
      .filter(Boolean)
      .join(' ') || undefined
  );
}

/** A field with one control: the label is a `<label>`. */
export function labelled({ field, setting }: Shell, control: unknown): TemplateResult {
  return html`<div class="field" part="field" ?data-issue=${field.issue}>
    <label class="label" part="label" for=${field.id}>${field.label}${requiredMark(field, setting)}</label>
    ${notes(field, setting)} ${control}
  </div>`;
}

/** A field of several controls: the label is the legend of a group. */
export function grouped(
  { field, setting }: Shell,
  role: 'radiogroup' | 'group',
  controls: unknown,
): TemplateResult {
  const isRadios = role === 'radiogroup';
  return html`<fieldset class="field" part="field" id="${field.id}-group" role=${role} ?data-issue=${field.issue}
    aria-describedby=${describedBy(field) ?? nothing}
    aria-required=${isRadios && field.required ? 'true' : nothing}
    aria-invalid=${isRadios && field.issue ? 'true' : nothing}>
    <legend class="label" part="label">${field.label}${requiredMark(field, setting)}</legend>
    ${notes(field, setting)} ${controls}
  </fieldset>`;
}

/** Optional fields say so in words; the star is for hosts whose citizens know it from the portals. */
export function requiredMark(
  { required, isAlternative }: Pick<FieldView, 'required' | 'isAlternative'>,
  { marksRequired }: DrawingSetting,
) {
  if (marksRequired) return required ? html` <span class="star" aria-hidden="true">*</span>` : nothing;
  return required || isAlternative
    ? nothing
    : html` <span class="optional">${msg('(không bắt buộc)')}</span>`;
}

/** Hint, error and warning of a field. */
export function notes(field: FieldView, setting: DrawingSetting) {
  const { id, issue } = field;
  const more = loadedMore(setting);
  const filled = field.filled && more?.filledText(field);
  return html`${hintNote(field)}${
    filled ? html`<p class="hint" part="hint" id="${id}-filled">${filled}</p>` : nothing
  }${issue && more ? issueNote(id, more.issueMessage(field, issue, more.reasonFor)) : nothing}${more?.warningNote(field)}`;
}

/** What fills a block without typing. */
export const blockHead = (block: Block, name: string, setting: DrawingSetting) =>
  loadedMore(setting)?.blockHead(block, name, setting);

export function hintNote({ id, hint }: { readonly id: string; readonly hint?: string }) {
  return hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing;
}

export function issueNote(id: string, message: string): TemplateResult {
  return html`<p class="issue" part="issue" id="${id}-issue"><b>${msg('Lỗi:')}</b> ${message}</p>`;
}

import type { FieldView } from '@dvc-kit/engine';
import { html, LitElement, nothing } from 'lit';
import { define } from '../../element/define.ts';
import { data } from '../../element/property.ts';
import { AnswerEvent } from '../../events/form-events.ts';
import { localized, msg } from '../../language/language.ts';
import { type DrawingSetting, loadedMore } from '../../setting/drawing-setting.ts';
import { describedBy, labelled } from '../field-shell.ts';
import { linesOf, valuesOf } from './lines.ts';

/**
 * Several values, one a line: other names, phone numbers, days. Lines that were left blank go when the field is left, so
 * that the number of a line in an error is the one that is seen.
 *
 * @fires {AnswerEvent} dvc-answer - The citizen committed new lines; undefined when there is none.
 */
@define('dvc-lines-field')
@localized
class LinesField extends LitElement {
  @data field?: FieldView;
  @data setting?: DrawingSetting;

  protected override createRenderRoot() {
    return this;
  }

  /** The value is bound without `live`: drawing again must not take away what is being typed. */
  protected override render() {
    const { field, setting } = this;
    if (!field || !setting) return nothing;
    const told = { ...field, hint: field.hint ?? msg('Ghi mỗi giá trị một dòng') };
    const keyboard = field.formatPlan?.keyboard;
    return labelled(
      { field: told, setting },
      html`<textarea class="input w-${keyboard?.width ?? 'full'}" part="input" id=${field.id} rows="4"
        autocapitalize=${keyboard?.capitals ? 'words' : nothing}
        spellcheck=${field.format ? 'false' : nothing}
        .value=${linesOf(field)}
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${field.issue ? 'true' : nothing}
        aria-describedby=${describedBy(told) ?? nothing}
        @change=${this.#report}></textarea>`,
    );
  }

  #report(event: Event) {
    const area = event.target as HTMLTextAreaElement;
    const field = this.field!;
    // What draws the other fields has come with this one.
    const { dateIn, understanding } = loadedMore(this.setting!)!;
    const answer = understanding.normalised(valuesOf(field, area.value, dateIn), field.type, field.format);
    // At once, also where the answer is the one that was there before and nothing is drawn again.
    const text = linesOf({ ...field, answer });
    if (area.value !== text) area.value = text;
    this.dispatchEvent(new AnswerEvent(field, answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-lines-field': LinesField;
  }
}

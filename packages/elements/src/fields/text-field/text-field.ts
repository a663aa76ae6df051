import type { FieldView } from '@dvc-kit/engine';
import { html, LitElement, nothing } from 'lit';
import { define } from '../../element/define.ts';
import { data, words } from '../../element/property.ts';
import { AnswerEvent } from '../../events/form-events.ts';
import { localized } from '../../language/language.ts';
import { type DrawingSetting, loadedMore } from '../../setting/drawing-setting.ts';
import { describedBy, labelled } from '../field-shell.ts';

type Keyboard = NonNullable<FieldView['formatPlan']>['keyboard'];
/** Where no format says more. */
const ofInteger: Keyboard = { inputmode: 'numeric', width: 'short' };
const ofText: Keyboard = { width: 'wide' };

/**
 * Text: a name, the number on a paper, a house and street, a whole number. Never `type=number` or `type=email`:
 * those drop what they cannot read.
 *
 * Renders into the root of the form around it, because ids in aria-describedby do not cross roots.
 *
 * @fires {AnswerEvent} dvc-answer - The citizen committed a new answer.
 */
@define('dvc-text-field')
@localized
class TextField extends LitElement {
  /** What to show. The engine hands over a new object whenever something in it changed. */
  @data field?: FieldView;
  @words setting?: DrawingSetting;

  /** What was told last, as it is kept. */
  #told?: string;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { field, setting } = this;
    if (!field || !setting) return nothing;
    return labelled({ field, setting }, field.widget === 'textarea' ? this.#area(field) : this.#line(field));
  }

  /** The value is bound without `live`: drawing again must not take away what is being typed. */
  #line(field: FieldView) {
    const { format, formatPlan, type } = field;
    const { inputmode, width, capitals } = formatPlan?.keyboard ?? (type === 'integer' ? ofInteger : ofText);
    return html`<input class="input w-${width}" part="input" id=${field.id} type="text"
      inputmode=${inputmode ?? nothing}
      autocomplete=${field.autocomplete ?? 'off'}
      autocapitalize=${capitals ? 'words' : format ? 'none' : nothing}
      spellcheck=${format ? 'false' : nothing}
      .value=${String(field.answer ?? '')}
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${field.issue ? 'true' : nothing}
      aria-describedby=${describedBy(field) ?? nothing}
      @change=${this.#report} />`;
  }

  #area(field: FieldView) {
    return html`<textarea class="input w-full" part="input" id=${field.id} rows="4"
      .value=${String(field.answer ?? '')}
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${field.issue ? 'true' : nothing}
      aria-describedby=${describedBy(field) ?? nothing}
      @change=${this.#report}></textarea>`;
  }

  #report(event: Event) {
    const input = event.target as HTMLInputElement | HTMLTextAreaElement;
    const field = this.field!;
    // `commitBeforeTab` has had it told already.
    if (input.value === this.#told && input.value === String(field.answer ?? '')) return;
    const understanding = loadedMore(this.setting!)?.understanding;
    const answer = understanding
      ? understanding.normalised(input.value, field.type, field.format)
      : input.value;
    // At once, also where the answer is the one that was there before and nothing is drawn again.
    const text = String(answer ?? '');
    if (input.value !== text) input.value = text;
    if (understanding) this.#told = text;
    this.dispatchEvent(new AnswerEvent(field, answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-text-field': TextField;
  }
}

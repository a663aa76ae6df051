import type { FieldView } from '@dvc-kit/engine';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { define } from '../../element/define.ts';
import { data, state, words } from '../../element/property.ts';
import { AnswerEvent } from '../../events/form-events.ts';
import { localized, msg } from '../../language/language.ts';
import { type DrawingSetting, loadedMore } from '../../setting/drawing-setting.ts';
import { describedBy, grouped } from '../field-shell.ts';
import { ALL_PARTS, answerOf, type DatePart, type DateParts, partsOf } from './date-parts.ts';
import { partId, wrongParts } from './wrong-parts.ts';

/** Tokens that have one for each box. */
const AUTOCOMPLETE: Readonly<Record<DatePart, string>> = {
  day: 'bday-day',
  month: 'bday-month',
  year: 'bday-year',
};

/**
 * A date in three boxes, day first. The browser's own date box shows the order of the browser's language and
 * knows no year alone. Never jumps from box to box by itself; a whole date pasted into one box fills all three.
 *
 * @fires {AnswerEvent} dvc-answer - The citizen committed one of the boxes.
 */
@define('dvc-date-field')
@localized
class DateField extends LitElement {
  @data field?: FieldView;
  @words setting?: DrawingSetting;
  /** As typed: "7" is not turned into "07" under the citizen's hands. */
  @state private typed: DateParts = partsOf(undefined);

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('field') && answerOf(this.typed) !== this.field?.answer)
      this.typed = partsOf(this.field?.answer);
  }

  protected override render() {
    const { field, setting } = this;
    if (!field || !setting) return nothing;
    return grouped(
      { field: told(field), setting },
      'group',
      html`<div class="date">
        ${this.#box(field, 'day', msg('Ngày'))} ${this.#box(field, 'month', msg('Tháng'))}
        ${this.#box(field, 'year', msg('Năm'))}
      </div>`,
    );
  }

  #box(field: FieldView, part: DatePart, label: string) {
    const id = partId(field.id, part);
    const isWrong = wrongParts(field).includes(part);
    const isAsked = field.required && (part === 'year' || field.format !== 'partial-date');
    return html`<div class="date-part">
      <label for=${id}>${label}</label>
      <input class="input ${part === 'year' ? 'w-year' : 'w-two'}" part="input" id=${id} type="text" inputmode="numeric"
        autocomplete=${field.autocomplete === 'bday' ? AUTOCOMPLETE[part] : 'off'}
        .value=${this.typed[part]}
        aria-required=${isAsked ? 'true' : nothing}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? (describedBy(field) ?? nothing) : nothing}
        @paste=${(event: ClipboardEvent) => this.#paste(part, event)}
        @change=${(event: Event) => this.#type(part, event.target as HTMLInputElement)} />
    </div>`;
  }

  #type(part: DatePart, { value }: HTMLInputElement) {
    this.#report(this.#read(part, value));
  }

  /** A whole date goes to its boxes at once; anything else is for the browser to put in. */
  #paste(part: DatePart, event: ClipboardEvent) {
    const pasted = this.#read(part, event.clipboardData?.getData('text') ?? '');
    if (ALL_PARTS.filter((one) => pasted[one] !== this.typed[one]).length < 2) return;
    event.preventDefault();
    this.#report(pasted);
  }

  /** What reads it has come with this element. */
  #read(part: DatePart, text: string): DateParts {
    // The boxes themselves: form fillers fill all three before they tell, or tell nothing.
    const [day, month, year] = ALL_PARTS.map((one) => this.#boxOf(one).value.trim());
    const before = { day: day!, month: month!, year: year! };
    return loadedMore(this.setting!)!.partsTyped(part, text, before, this.field!.format === 'partial-date');
  }

  #boxOf(part: DatePart): HTMLInputElement {
    return this.querySelector(`#${CSS.escape(partId(this.field!.id, part))}`)!;
  }

  #report(typed: DateParts) {
    this.typed = typed;
    for (const part of ALL_PARTS) {
      const box = this.#boxOf(part);
      if (box.value !== typed[part]) box.value = typed[part];
    }
    this.dispatchEvent(new AnswerEvent(this.field!, answerOf(typed)));
  }
}

/** With what may be left out, which the hint of no declaration has to say. */
function told(field: FieldView): FieldView {
  if (field.format !== 'partial-date') return field;
  const parts = msg('Chỉ biết năm thì bỏ trống ngày, tháng');
  return { ...field, hint: field.hint ? `${field.hint}. ${parts}` : parts };
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-date-field': DateField;
  }
}

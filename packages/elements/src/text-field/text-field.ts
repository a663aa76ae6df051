import { type FieldView, normalisedAnswer } from '@dvc-kit/engine';
import { html, LitElement, nothing } from 'lit';
import { define } from '../define.ts';
import type { DrawingSetting } from '../drawing-setting.ts';
import { describedBy, labelled } from '../field-shell.ts';
import { AnswerEvent } from '../form-events.ts';
import { localized } from '../language.ts';
import { data } from '../property.ts';

/** What a kind of text asks of the keyboard, and how wide its box is. */
const KINDS: Readonly<Record<string, { inputmode?: string; width: string; isName?: boolean }>> = {
  'personal-id': { inputmode: 'numeric', width: 'w-medium' },
  'old-identity-number': { inputmode: 'numeric', width: 'w-medium' },
  'phone-number': { inputmode: 'tel', width: 'w-medium' },
  email: { inputmode: 'email', width: 'w-wide' },
  year: { inputmode: 'numeric', width: 'w-short' },
  integer: { inputmode: 'numeric', width: 'w-short' },
  'person-name': { width: 'w-wide', isName: true },
};

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
  @data setting?: DrawingSetting;

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
    const kind = KINDS[field.format ?? field.type] ?? { width: 'w-wide' };
    return html`<input class="input ${kind.width}" part="input" id=${field.id} type="text"
      inputmode=${kind.inputmode ?? nothing}
      autocomplete=${field.autocomplete ?? 'off'}
      autocapitalize=${kind.isName ? 'words' : field.format ? 'none' : nothing}
      spellcheck=${kind.isName || field.format ? 'false' : nothing}
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
    const answer = normalisedAnswer(input.value, field.type, field.format);
    // At once, also where the answer is the one that was there before and nothing is drawn again.
    input.value = String(answer ?? '');
    this.dispatchEvent(new AnswerEvent(field, answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-text-field': TextField;
  }
}

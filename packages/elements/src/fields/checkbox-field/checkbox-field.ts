import type { FieldView } from '@dvc-kit/engine';
import { html, LitElement, nothing } from 'lit';
import { define } from '../../element/define.ts';
import { data, words } from '../../element/property.ts';
import { AnswerEvent } from '../../events/form-events.ts';
import { localized } from '../../language/language.ts';
import type { DrawingSetting } from '../../setting/drawing-setting.ts';
import { describedBy, notes, requiredMark } from '../field-shell.ts';

/**
 * A statement to tick. Hint and error stand above the box, as everywhere.
 *
 * @fires {AnswerEvent} dvc-answer - The citizen ticked or unticked.
 */
@define('dvc-checkbox-field')
@localized
class CheckboxField extends LitElement {
  @data field?: FieldView;
  @words setting?: DrawingSetting;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { field, setting } = this;
    if (!field || !setting) return nothing;
    return html`<div class="field" part="field" ?data-issue=${field.issue}>
      ${notes(field, setting)}
      <label class="choice" part="choice">
        <input type="checkbox" id=${field.id} .checked=${field.answer === true}
          aria-required=${field.required ? 'true' : nothing}
          aria-invalid=${field.issue ? 'true' : nothing}
          aria-describedby=${describedBy(field) ?? nothing}
          @change=${this.#report} />
        <span>${field.label}${requiredMark(field, setting)}</span>
      </label>
    </div>`;
  }

  #report(event: Event) {
    this.dispatchEvent(new AnswerEvent(this.field!, (event.target as HTMLInputElement).checked));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-checkbox-field': CheckboxField;
  }
}

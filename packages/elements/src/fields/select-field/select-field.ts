import type { FieldView } from '@dvc-kit/engine';
import { html, LitElement, nothing } from 'lit';
import { define } from '../../element/define.ts';
import { data, words } from '../../element/property.ts';
import { AnswerEvent } from '../../events/form-events.ts';
import { localized, msg } from '../../language/language.ts';
import type { DrawingSetting } from '../../setting/drawing-setting.ts';
import { optionsOf } from '../choice-field/options.ts';
import { describedBy, labelled } from '../field-shell.ts';
import { inFull } from '../in-full.ts';

/**
 * One of many options, in the list of the browser.
 *
 * @fires {AnswerEvent} dvc-answer - The citizen chose.
 */
@define('dvc-select-field')
@localized
class SelectField extends LitElement {
  @data field?: FieldView;
  @words setting?: DrawingSetting;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { field, setting } = this;
    if (!field || !setting) return nothing;
    const options = optionsOf(field);
    const chosen = options.findIndex(({ value }) => value === field.answer);
    return labelled(
      { field, setting },
      html`<select class="input w-wide" part="input" id=${field.id}
        autocomplete=${field.autocomplete ?? 'off'}
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${field.issue ? 'true' : nothing}
        aria-describedby=${describedBy(field) ?? nothing}
        @change=${this.#report}>
        <option value="" .selected=${chosen < 0}>${msg('Chọn…')}</option>
        ${options.map(({ label }, at) => html`<option value=${at} .selected=${at === chosen}>${label}</option>`)}
      </select>
      ${inFull(options[chosen]?.label)}`,
    );
  }

  #report(event: Event) {
    const { value } = event.target as HTMLSelectElement;
    const chosen = value === '' ? undefined : optionsOf(this.field!)[Number(value)]?.value;
    this.dispatchEvent(new AnswerEvent(this.field!, chosen));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-select-field': SelectField;
  }
}

import type { FieldView } from '@dvc-kit/engine';
import type { Option } from '@dvc-kit/validation';
import { html, LitElement, nothing } from 'lit';
import { define } from '../../element/define.ts';
import { data, words } from '../../element/property.ts';
import { AnswerEvent } from '../../events/form-events.ts';
import { localized, msg } from '../../language/language.ts';
import type { DrawingSetting } from '../../setting/drawing-setting.ts';
import { grouped } from '../field-shell.ts';
import { optionsOf } from './options.ts';

/**
 * One of a few options, all open to see; Có or Không for a yes-no question.
 *
 * @fires {AnswerEvent} dvc-answer - The citizen chose, or took an optional choice back.
 */
@define('dvc-choice-field')
@localized
class ChoiceField extends LitElement {
  @data field?: FieldView;
  @words setting?: DrawingSetting;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { field, setting } = this;
    if (!field || !setting) return nothing;
    const options = optionsOf(field);
    const areShort = options.length === 2 && options.every(({ label }) => label.length < 12);
    return grouped(
      { field, setting },
      'radiogroup',
      html`<div class="choices ${areShort ? 'side-by-side' : ''}">
        ${options.map((option, at) => this.#choice(field, option, at))}
      </div>
      ${!field.required && field.answer !== undefined && field.answer !== field.default ? this.#takeBack() : nothing}`,
    );
  }

  #choice(field: FieldView, { label, value, note }: Option, at: number) {
    const id = at === 0 ? field.id : `${field.id}-${at}`;
    return html`<label class="choice" part="choice">
      <input type="radio" name=${field.id} id=${id} aria-describedby=${note ? `${id}-note` : nothing}
        .checked=${field.answer === value}
        @change=${() => this.dispatchEvent(new AnswerEvent(field, value))} />
      <span>${label}</span>
    </label>
    ${note ? html`<p class="hint choice-note" id="${id}-note">${note}</p>` : nothing}`;
  }

  #takeBack() {
    return html`<button type="button" class="link" @click=${this.#clear}>${msg('Bỏ chọn')}</button>`;
  }

  #clear() {
    this.querySelector('input')?.focus();
    this.dispatchEvent(new AnswerEvent(this.field!, undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-choice-field': ChoiceField;
  }
}

import type { FieldView } from '@dvc-kit/engine';
import type { Option } from '@dvc-kit/validation';
import { html, LitElement, nothing } from 'lit';
import { define } from '../../element/define.ts';
import { data } from '../../element/property.ts';
import { AnswerEvent } from '../../events/form-events.ts';
import { localized, msg } from '../../language/language.ts';
import type { DrawingSetting } from '../../setting/drawing-setting.ts';
import { grouped } from '../field-shell.ts';

/**
 * Any number of options, all open to see. The answer is the array of what is ticked, in the order of the options.
 *
 * @fires {AnswerEvent} dvc-answer - The citizen ticked or unticked a box; undefined when none is left.
 */
@define('dvc-checkboxes-field')
@localized
class CheckboxesField extends LitElement {
  @data field?: FieldView;
  @data setting?: DrawingSetting;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { field, setting } = this;
    if (!field || !setting) return nothing;
    const told = { ...field, hint: field.hint ?? msg('Chọn tất cả các ô phù hợp') };
    return grouped(
      { field: told, setting },
      'group',
      html`<div class="choices">${field.options?.map((option, at) => this.#choice(field, option, at))}</div>`,
    );
  }

  #choice({ id: first, answer, issue }: FieldView, { label, value, note }: Option, at: number) {
    const id = at === 0 ? first : `${first}-${at}`;
    return html`<label class="choice" part="choice">
      <input type="checkbox" id=${id} aria-describedby=${note ? `${id}-note` : nothing}
        aria-invalid=${issue ? 'true' : nothing}
        .checked=${Array.isArray(answer) && answer.includes(value)}
        @change=${this.#report} />
      <span>${label}</span>
    </label>
    ${note ? html`<p class="hint choice-note" id="${id}-note">${note}</p>` : nothing}`;
  }

  /** From the boxes themselves: they are ahead of the view that they were drawn from. */
  #report() {
    const boxes = this.querySelectorAll('input');
    const chosen = (this.field!.options ?? []).filter((_, at) => boxes[at]?.checked);
    const answer = chosen.map(({ value }) => value);
    this.dispatchEvent(new AnswerEvent(this.field!, answer.length > 0 ? answer : undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-checkboxes-field': CheckboxesField;
  }
}

import type { FieldView } from '@dvc-kit/engine';
import { html, LitElement, nothing } from 'lit';
import { define } from '../../element/define.ts';
import { data, words } from '../../element/property.ts';
import { localized, msg } from '../../language/language.ts';
import type { DrawingSetting } from '../../setting/drawing-setting.ts';
import { hintNote } from '../field-shell.ts';

/** An answer that the kit works out from another one, such as a date in words. Read only. */
@define('dvc-derived-field')
@localized
class DerivedField extends LitElement {
  @data field?: FieldView;
  @words setting?: DrawingSetting;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { field } = this;
    if (!field) return nothing;
    return html`<div class="field" part="field">
      <label class="label" part="label" for=${field.id}>${field.label}</label>
      ${hintNote(field)}
      <output class="derived" id=${field.id} lang="vi" aria-describedby=${field.hint ? `${field.id}-hint` : nothing}>
        ${field.answer ?? html`<span class="optional">${msg('Máy tự ghi khi có đủ thông tin')}</span>`}
      </output>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-derived-field': DerivedField;
  }
}

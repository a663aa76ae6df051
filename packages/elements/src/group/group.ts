import type { GroupView } from '@dvc-kit/engine';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.ts';
import { itemsTemplate } from '../field-elements.ts';
import { hintNote } from '../field-shell.ts';
import type { FormSetting } from '../form-setting.ts';

/** Fields that belong together, under one legend. */
@define('dvc-group')
export class Group extends LitElement {
  @property({ attribute: false }) group?: GroupView;
  @property({ attribute: false }) setting?: FormSetting;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { group, setting } = this;
    if (!group || !setting) return nothing;
    return html`<fieldset class="group" part="group" id=${group.id}
      aria-describedby=${group.hint ? `${group.id}-hint` : nothing}>
      <legend class="group-title" part="group-title">${group.label}</legend>
      ${hintNote(group)} ${itemsTemplate(group.children, setting)}
    </fieldset>`;
  }
}

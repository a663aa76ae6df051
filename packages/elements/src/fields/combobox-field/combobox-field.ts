import type { FieldView } from '@dvc-kit/engine';
import { html, LitElement, nothing } from 'lit';
import { define } from '../../element/define.ts';
import { data, words } from '../../element/property.ts';
import { AnswerEvent } from '../../events/form-events.ts';
import { localized } from '../../language/language.ts';
import { type DrawingSetting, loadedMore } from '../../setting/drawing-setting.ts';
import { loadedUnits } from '../../setting/units-state.ts';
import type { PickEvent, Suggestion } from '../combobox/suggestion.ts';
import { describedBy, labelled } from '../field-shell.ts';
import { inFull } from '../in-full.ts';
import { findEntries } from './entry-search.ts';

/**
 * Text with suggestions: an ethnicity, a nationality, who issued a paper. Suggestions are found without marks, and
 * anything else may be written.
 *
 * @fires {AnswerEvent} dvc-answer - The citizen took a suggestion or left a text.
 */
@define('dvc-combobox-field')
@localized
class ComboboxField extends LitElement {
  @data field?: FieldView;
  @words setting?: DrawingSetting;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { field, setting } = this;
    if (!field || !setting) return nothing;
    return labelled(
      { field, setting },
      html`<dvc-combobox .setting=${setting} .inputId=${field.id} .label=${field.label} .text=${textOf(field)}
        .search=${this.#search} .closed=${Boolean(field.options)} .autofill=${field.autocomplete ?? 'off'}
        .required=${field.required} .invalid=${Boolean(field.issue)} .describedBy=${describedBy(field)}
        @dvc-pick=${this.#report}></dvc-combobox>
        ${inFull(textOf(field))}`,
    );
  }

  #search = (typed: string): readonly Suggestion[] => {
    const { otherNames } = loadedMore(this.setting!)!;
    return findEntries(suggestionsOf(this.field!), otherNames, typed, loadedUnits(this.setting!.units));
  };

  #report({ text, suggestion }: PickEvent) {
    this.dispatchEvent(new AnswerEvent(this.field!, suggestion?.value ?? (text || undefined)));
  }
}

function suggestionsOf({ options, suggestions }: FieldView): readonly Suggestion[] {
  if (options) return options.map(({ label, value }) => ({ text: label, value }));
  return (suggestions ?? []).map((text) => ({ text, value: text }));
}

function textOf({ options, answer }: FieldView): string {
  return options?.find(({ value }) => value === answer)?.label ?? String(answer ?? '');
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-combobox-field': ComboboxField;
  }
}

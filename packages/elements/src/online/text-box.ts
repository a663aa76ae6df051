import { html, nothing, type TemplateResult } from 'lit';
import { issueNote, requiredMark } from '../fields/field-shell.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';

/** A box that stands beside the questions of a form and is none of them. */
export interface TextBox {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly autocomplete: 'tel' | 'email' | 'off';
  readonly inputmode: 'tel' | 'email' | 'text' | 'numeric';
  readonly width: 'medium' | 'wide';
  readonly text: string;
  readonly required: boolean;
  readonly fault: string | null;
  readonly change: (text: string) => void;
}

/** Drawn as the fields of a form are. */
export function textBox(
  { id, label, hint, autocomplete, inputmode, width, text, required, fault, change }: TextBox,
  setting: DrawingSetting,
): TemplateResult {
  return html`<div class="field" part="field" ?data-issue=${fault}>
    <label class="label" part="label" for=${id}>${label}${requiredMark({ required }, setting)}</label>
    <p class="hint" part="hint" id="${id}-hint">${hint}</p>
    ${fault ? issueNote(id, fault) : nothing}
    <input class="input w-${width}" part="input" id=${id} type="text" inputmode=${inputmode} autocomplete=${autocomplete}
      autocapitalize="none" spellcheck="false" .value=${text} aria-required=${required ? 'true' : nothing}
      aria-invalid=${fault ? 'true' : nothing} aria-describedby=${fault ? `${id}-hint ${id}-issue` : `${id}-hint`}
      @change=${(event: Event) => change((event.target as HTMLInputElement).value)} />
  </div>`;
}

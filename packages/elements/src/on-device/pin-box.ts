import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../language/language.ts';
import { SHORTEST_PIN } from './lock.ts';

/** A box for a PIN, with its label and what is wrong with it. */
export interface PinBox {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly issue?: string;
  /** Enter in the box does what the button beside it does. */
  readonly enter: () => void;
}

export function pinBox({ id, label, hint, issue, enter }: PinBox): TemplateResult {
  const described = [hint && `${id}-hint`, issue && `${id}-issue`].filter(Boolean).join(' ');
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    enter();
  };
  const show = ({ target }: Event) => {
    const shown = target as HTMLInputElement;
    const box = (shown.getRootNode() as ShadowRoot).getElementById(id) as HTMLInputElement;
    box.type = shown.checked ? 'text' : 'password';
  };
  return html`<div class="field" ?data-issue=${Boolean(issue)}>
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${issue ? html`<p class="issue" id="${id}-issue"><b>${msg('Lỗi:')}</b> ${issue}</p>` : nothing}
    <input class="input w-medium" part="input" type="password" id=${id} autocomplete="off" autocapitalize="none" spellcheck="false"
      aria-invalid=${issue ? 'true' : nothing} aria-describedby=${described || nothing} @keydown=${press} />
    <label class="choice" part="choice"><input type="checkbox" @change=${show} /><span>${msg('Hiện mã')}</span></label>
  </div>`;
}

/** Why nothing can be locked with what stands in the box; undefined where it can. */
export function pinIssue(pin: string): string | undefined {
  return [...pin].length < SHORTEST_PIN
    ? msg(str`Nhập mã PIN có ít nhất ${SHORTEST_PIN} số hoặc chữ`)
    : undefined;
}

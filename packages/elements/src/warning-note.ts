import type { FieldView, Warning } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { AnswerEvent, IntentEvent } from './form-events.ts';
import { msg, str } from './language.ts';
import { warningMessage } from './warning-message.ts';

/** What there is to ask about the answer of a field, and what may be done about it apart from typing. */
export function warningNote(field: FieldView, warning: Warning): TemplateResult {
  const { id } = field;
  const { meant } = warning.params;
  const takes =
    typeof meant === 'string'
      ? action(msg(str`Đổi thành ${meant}`), id, () => new AnswerEvent(field, meant))
      : nothing;
  return html`<div class="warning" part="warning">
    <p id="${id}-warning"><b>${msg('Lưu ý:')}</b> ${warningMessage(warning)}</p>
    ${takes} ${confirmAction(field, warning, id)}
  </div>`;
}

/** She may say that the answer is so, and is not asked again. The focus goes to what has the id: the button goes. */
export function confirmAction({ label }: FieldView, { key, params }: Warning, focus: string) {
  if (key === undefined) return nothing;
  const words = params.meant ? msg('Giữ như đã ghi') : msg('Đúng như vậy');
  const spoken = html`${words}<span class="sr-only">: ${label}</span>`;
  return action(spoken, focus, () => new IntentEvent({ type: 'confirm', key }));
}

function action(words: unknown, focus: string, event: () => Event): TemplateResult {
  const press = ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement;
    inputAt((button.getRootNode() as ShadowRoot).getElementById(focus))?.focus();
    button.dispatchEvent(event());
  };
  return html`<button type="button" class="button secondary" @click=${press}>${words}</button>`;
}

/** Of several circles the one that is chosen, if any. */
const inputAt = (first: HTMLElement | null): HTMLElement | null =>
  first?.closest('[role=radiogroup]')?.querySelector<HTMLElement>(':checked') ?? first;

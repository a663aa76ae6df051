import type { FieldView, Warning } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { AnswerEvent, IntentEvent } from '../events/form-events.ts';
import { msg, str } from '../language/language.ts';
import { warningMessage } from '../messages/warning-message.ts';

/** What there is to ask about the answer of a field, and what may be done about it apart from typing; or what she said to it. */
export function warningNote(field: FieldView): TemplateResult | typeof nothing {
  const { id, warning, said } = field;
  if (!warning) return said ? saidNote(field, said, id) : nothing;
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
  return action(spoken, focus, () => new IntentEvent({ type: 'confirm', key, isSo: true }));
}

/** That she said it to be so, which she may take back. The focus goes to what has the id: the button goes. */
export function saidNote({ id, label }: FieldView, { key = '' }: Warning, focus: string): TemplateResult {
  const words = html`${msg('Hỏi lại')}<span class="sr-only">: ${label}</span>`;
  const takeBack = () => new IntentEvent({ type: 'confirm', key, isSo: false });
  return html`<p class="hint said"><span id="${id}-warning">${msg('Bạn đã xác nhận là đúng như vậy.')}</span>
    ${action(words, focus, takeBack, 'link')}</p>`;
}

function action(
  words: unknown,
  focus: string,
  event: () => Event,
  look = 'button secondary',
): TemplateResult {
  const press = ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement;
    inputAt((button.getRootNode() as ShadowRoot).getElementById(focus))?.focus();
    button.dispatchEvent(event());
  };
  return html`<button type="button" class=${look} @click=${press}>${words}</button>`;
}

/** Of several circles the one that is chosen, if any. */
const inputAt = (first: HTMLElement | null): HTMLElement | null =>
  first?.closest('[role=radiogroup]')?.querySelector<HTMLElement>(':checked') ?? first;

import type { FieldView, Warning } from '@dvc-kit/engine';
import { html, type TemplateResult } from 'lit';
import { AnswerEvent } from './form-events.ts';
import { msg, str } from './language.ts';

/** What the citizen reads about a warning: the rule's own words, else what to compare. It never blocks. */
export function warningMessage({ message, check, params }: Warning): string {
  if (message) return message;
  if (check === 'personal-id-matches') {
    return msg(
      'Số này không khớp với giới tính hoặc năm sinh đã khai. Xem lại; nếu giấy tờ ghi đúng như vậy thì giữ nguyên.',
    );
  }
  if (check === 'not-in-future') return msg('Ngày này ở sau hôm nay. Xem lại; nếu đúng thì giữ nguyên.');
  if (check === 'probable-email')
    return msg(str`Có phải ${String(params.meant)} không? Nếu đúng như đã ghi thì giữ nguyên.`);
  if (check === 'latin-letters')
    return msg('Bản in chỉ có chữ La-tinh. Ghi lại bằng chữ La-tinh, như trên hộ chiếu.');
  return msg('Xem lại mục này; nếu đúng thì giữ nguyên.');
}

/** A press takes over what was probably meant. */
export function warningAction(field: FieldView, { params }: Warning): TemplateResult | null {
  const meant = params.meant;
  if (typeof meant !== 'string') return null;
  const take = (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    // The button goes; the focus goes where the answer is.
    (button.getRootNode() as ShadowRoot).getElementById(field.id)?.focus();
    button.dispatchEvent(new AnswerEvent(field, meant));
  };
  return html`<button type="button" class="link" @click=${take}>${msg(str`Đổi thành ${meant}`)}</button>`;
}

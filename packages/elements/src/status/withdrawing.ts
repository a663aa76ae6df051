import { html, type TemplateResult } from 'lit';
import { msg } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';

/** Longest that the contract of receivers takes. */
const LONGEST = 2000;

/** What is asked before a dossier is taken back; it rests on keeping it. */
export function withdrawing(
  setting: DrawingSetting,
  isRunning: boolean,
  keep: () => void,
  withdraw: (reason: string) => void,
): TemplateResult {
  const reasonIn = (event: Event) =>
    (event.target as Element).closest('section')!.querySelector('textarea')!.value.trim();
  return html`<section class="warning stack" part="warning" role="group" aria-labelledby="withdrawing">
    <h3 aria-level=${levelBelow(setting, 1)} id="withdrawing">${msg('Rút hồ sơ này?')}</h3>
    <p>${msg('Hồ sơ sẽ không được giải quyết nữa, và không lấy lại được. Vẫn cần kết quả thì phải nộp hồ sơ mới.')}</p>
    <div class="field" part="field">
      <label class="label" part="label" for="reason">${msg('Vì sao bạn rút?')} <span class="optional">${msg('(không bắt buộc)')}</span></label>
      <textarea class="input" part="input" id="reason" rows="3" maxlength=${LONGEST}></textarea>
    </div>
    <div class="actions" part="actions">
      <button type="button" class="button" part="back" id="keep" @click=${keep}>${msg('Giữ lại')}</button>
      <button type="button" class="button secondary" part="continue" aria-disabled=${isRunning ? 'true' : 'false'}
        @click=${(event: Event) => withdraw(reasonIn(event))}>${msg('Rút hồ sơ')}</button>
    </div>
  </section>`;
}

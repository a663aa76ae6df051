import type { Receipt } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import { appointmentText } from './appointment-text.ts';

/** Whether a receiver said anything but that it has the dossier. */
export const hasWords = ({ dossierCode, appointment, text }: Receipt): boolean =>
  Boolean(dossierCode || appointment || text);

/** What the receiver answered, for the citizen to write down or to photograph; `keeping` is what else she can do with it. */
export function receiptSection(
  { dossierCode, appointment, secret, text }: Receipt,
  setting: DrawingSetting,
  keeping: unknown = nothing,
): TemplateResult {
  return html`<section class="summary" part="receipt" aria-labelledby="complete-receipt">
    <h3 aria-level=${levelBelow(setting, 1)} id="complete-receipt">${msg('Nơi nhận đã có hồ sơ của bạn')}</h3>
    ${dossierCode ? html`<p>${msg('Mã hồ sơ:')} <b translate="no">${dossierCode}</b></p><p class="hint">${msg('Ghi lại hoặc chụp mã này để tra cứu và để hỏi về hồ sơ.')}</p>` : nothing}
    ${secret ? html`<p>${msg('Mã bí mật của biên nhận:')} <b translate="no">${secret}</b></p><p class="hint">${msg('Ai có cả hai mã thì xem được tình trạng và rút được hồ sơ: giữ kín.')}</p>` : nothing}
    ${appointment ? html`<p>${msg('Hẹn trả kết quả:')} <b>${appointmentText(appointment)}</b></p>` : nothing}
    ${text ? html`<p lang=${secret ? 'vi' : nothing}>${text}</p>` : nothing}
    ${keeping}
  </section>`;
}

import type { Receipt } from '@dvc-kit/engine';
import { writtenDate } from '@dvc-kit/procedure/formats/written-date';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawingSetting } from '../drawing-setting.ts';
import { levelBelow } from '../heading-level.ts';
import { msg } from '../language.ts';

/** Whether a receiver said anything but that it has the dossier. */
export const hasWords = ({ dossierCode, appointment, text }: Receipt): boolean =>
  Boolean(dossierCode || appointment || text);

/** What the receiver answered, for the citizen to write down or to photograph. */
export function receiptSection(
  { dossierCode, appointment, text }: Receipt,
  setting: DrawingSetting,
): TemplateResult {
  return html`<section class="summary" part="receipt" aria-labelledby="complete-receipt">
    <h3 aria-level=${levelBelow(setting, 1)} id="complete-receipt">${msg('Nơi nhận đã có hồ sơ của bạn')}</h3>
    ${dossierCode ? html`<p>${msg('Mã hồ sơ:')} <b translate="no">${dossierCode}</b></p><p class="hint">${msg('Ghi lại hoặc chụp mã này để tra cứu và để hỏi về hồ sơ.')}</p>` : nothing}
    ${appointment ? html`<p>${msg('Hẹn trả kết quả:')} <b>${appointmentText(appointment)}</b></p>` : nothing}
    ${text ? html`<p>${text}</p>` : nothing}
  </section>`;
}

/** A day, or a time with offset, as it stands on the slip: "05/12/2026", "09:30, 05/12/2026". Never moved to another zone. */
export function appointmentText(appointment: string): string {
  const [day = '', time] = appointment.split('T');
  return time ? `${time.slice(0, 5)}, ${writtenDate(day)}` : writtenDate(day);
}

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/language.ts';
import type { KitServices } from '../services.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { DossierStatus } from './dossier-status.ts';

/** The form that corrects a dossier, and where it stands. */
export interface Correction {
  /** It has arrived at the receiver. */
  readonly isSent: boolean;
}

/** Whether this page has the form: a host may have taken the look-up alone. */
export const canCorrect = (): boolean => customElements.get('dvc-procedure') !== undefined;

interface CorrectionParts {
  readonly commune: string;
  readonly services: KitServices;
  readonly theme: string | null;
}

/**
 * The form of the procedure once more, empty: what was handed in is given out to nobody, and she opens what she has kept of it. It is sent as a
 * version of the same dossier (`online/corrections.ts`).
 */
export function correcting(
  { dossierCode, procedure }: DossierStatus,
  { isSent }: Correction,
  { commune, services, theme }: CorrectionParts,
  setting: DrawingSetting,
  { sent, leave, look }: CorrectionActions,
): TemplateResult {
  return html`<section class="summary" part="summary" aria-labelledby="correct">
      <h3 aria-level=${levelBelow(setting, 1)} id="correct" tabindex="-1">${isSent ? msg('Bản sửa đã đến nơi tiếp nhận') : msg('Sửa lại cả hồ sơ')}</h3>
      ${
        isSent
          ? html`<p>${msg('Mã hồ sơ và mã bí mật vẫn như cũ.')}</p>`
          : html`<p>${msg('Mã hồ sơ:')} <b translate="no">${dossierCode}</b>. ${msg('Bản đã nộp vẫn được giữ; bản sửa nộp vào cùng mã này.')}</p>
            <ol>
              <li>${msg('Bấm “Mở hồ sơ đã lưu” ở dưới và chọn tệp .zip bạn đã giữ khi nộp. Không còn tệp thì khai lại.')}</li>
              <li>${msg('Sửa những chỗ được yêu cầu, thay hoặc thêm tệp.')}</li>
              <li>${msg('Ở bước xem lại, chọn “Gửi trực tuyến từ đây”.')}</li>
            </ol>`
      }
      <div class="actions" part="actions">
        ${
          isSent
            ? html`<button type="button" class="button" part="continue" @click=${look}>${msg('Xem tình trạng hồ sơ')}</button>`
            : html`<button type="button" class="button secondary" part="back" @click=${leave}>${msg('Thôi, không sửa nữa')}</button>`
        }
      </div>
    </section>
    <div class="correction" @dvc-ready=${stop} @dvc-step=${stop} @dvc-submit=${stop} @dvc-error=${stop} @dvc-submitted=${(
      event: Event,
    ) => {
      stop(event);
      sent();
    }}>
      <dvc-procedure code=${procedure.code} commune=${commune} lang=${setting.language} heading-level=${setting.headingLevel + 1} history="off"
        theme=${theme ?? nothing} .services=${services}></dvc-procedure>
    </div>`;
}

/** The page asked for a look-up: it hears nothing of a form within, least of all a dossier. */
const stop = (event: Event): void => event.stopPropagation();

interface CorrectionActions {
  readonly sent: () => void;
  readonly leave: () => void;
  readonly look: () => void;
}

import { html, nothing } from 'lit';
import { msg } from '../../language/language.ts';
import type { MoreFields } from '../../more/more-fields.ts';

/** Where provinces and communes are wanted and did not come. */
export const placesFault: MoreFields['placesFault'] = ({ units, loadUnits }) =>
  units === 'failed'
    ? html`<div class="notice" role="alert">
        <p>${msg('Chưa tải được danh sách tỉnh, xã vì mất mạng.')}</p>
        <button type="button" class="button secondary" @click=${loadUnits}>${msg('Thử lại')}</button>
      </div>`
    : nothing;

import { nothing } from 'lit';
import { msg } from '../../language/language.ts';
import { retryNotice } from '../../messages/retry-notice.ts';
import type { MoreFields } from '../../more/more-fields.ts';

/** Where provinces and communes are wanted and did not come. */
export const placesFault: MoreFields['placesFault'] = ({ units, loadUnits }) =>
  units === 'failed' ? retryNotice(msg('Chưa tải được danh sách tỉnh, xã vì mất mạng.'), loadUnits) : nothing;

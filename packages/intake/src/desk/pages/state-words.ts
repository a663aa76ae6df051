import type { DossierState } from '../../dossiers/states.ts';
import { timeIn } from '../../notices/notice-words.ts';
import type { ListedDossier } from '../kept-dossiers.ts';

/** Names of the states, as the list and the heading have them. */
export const stateNames: Readonly<Record<DossierState, string>> = {
  received: 'Mới đến',
  accepted: 'Đang giải quyết',
  'supplement-asked': 'Chờ bổ sung',
  supplemented: 'Đã bổ sung',
  ready: 'Có kết quả',
  sent: 'Đã gửi kết quả',
  given: 'Đã trả kết quả',
  withdrawn: 'Đã rút',
  refused: 'Từ chối tiếp nhận',
  stopped: 'Dừng giải quyết',
};

/** The name of its state, with by when something is awaited of the citizen. */
export function stateAt({ state, supplementBy }: ListedDossier, today: string): string {
  if (state !== 'supplement-asked' || supplementBy === null) return stateNames[state];
  return `${stateNames[state]} đến hết ${timeIn(supplementBy)}${supplementBy < today ? ', đã quá hạn' : ''}`;
}

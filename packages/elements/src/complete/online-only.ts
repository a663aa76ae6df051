import type { FactsHere } from '@dvc-kit/engine';
import { msg } from '../language/language.ts';

/** Whether dossiers are taken online and in no other way. */
export function isOnlineOnly({ timeLimits }: Pick<FactsHere, 'timeLimits'>): boolean {
  return timeLimits.length > 0 && timeLimits.every(({ channel }) => channel === 'online');
}

/** What is to be done with a paper form that no desk takes. */
export function onlineOnlyText(): string {
  return msg(
    'Thủ tục này chỉ nhận hồ sơ trực tuyến, trên Cổng Dịch vụ công quốc gia. Dùng tờ khai đã điền để chép sang biểu mẫu ở đó cho đúng.',
  );
}

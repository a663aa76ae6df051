import type { ProcedureModule } from '@dvc-kit/validation';
import { msg } from '../language.ts';

/** How long it takes, for each way of handing in on paper: "Nộp trực tiếp: 3 ngày làm việc". */
export function timeLimitTexts({
  timeLimits,
}: Pick<ProcedureModule, 'timeLimits'>): { readonly text: string; readonly isVerified: boolean }[] {
  return timeLimits
    .filter(({ channel }) => channel !== 'online')
    .map(({ channel, text, isVerified }) => {
      const way = channel === 'desk' ? msg('Nộp trực tiếp:') : msg('Nộp qua bưu điện:');
      return { text: `${way} ${text ?? msg('chưa rõ, hỏi nơi nộp')}`, isVerified };
    });
}

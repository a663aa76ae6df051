import type { ListView } from '@dvc-kit/engine';
import type { Issue } from '@dvc-kit/validation';
import { inSentence } from '@dvc-kit/wording/in-sentence';
import { msg, str } from '../language/language.ts';

/** What the citizen reads about an issue of a list as a whole. */
export function listIssueMessage({ label, itemLabel }: ListView, { keyword, params }: Issue): string {
  const item = inSentence(itemLabel);
  if (keyword === 'maxItems')
    return msg(str`${label}: nhiều nhất ${String(params.limit)} mục. Xóa bớt ${item}`);
  if (keyword === 'minItems') return msg(str`${label}: thêm ít nhất ${String(params.limit)} mục ${item}`);
  return msg(str`${label}: thêm ${item}`);
}

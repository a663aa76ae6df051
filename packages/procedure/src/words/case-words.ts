import { isUnnamed } from '../outline/case-values.ts';
import type { Outline } from '../outline/outline.ts';
import type { Case } from '../outline/some-case.ts';
import { labelOf, optionLabel } from './condition-words.ts';

/** The answers of a case in Vietnamese, as they read on after "khi": `“Tình trạng hôn nhân” là “Đã kết hôn”`. */
export function caseWords(answers: Exclude<Case, string>, outline: Outline): string {
  const given = [...answers].map(
    ([path, value]) => `${labelOf(path, outline)} ${valueWords(path, value, outline)}`,
  );
  return given.join(' và ') || 'chưa trả lời gì';
}

function valueWords(path: string, value: unknown, outline: Outline): string {
  if (isUnnamed(value)) return 'đã trả lời';
  return Array.isArray(value) ? `có ${value.length} phần tử` : `là ${optionLabel(path, value, outline)}`;
}

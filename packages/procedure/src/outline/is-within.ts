import type { AnswerPath } from './answer-path.ts';

/** Whether the path is the place, or lies in it. */
export function isWithin(path: AnswerPath, place: AnswerPath): boolean {
  return path === place || path.startsWith(`${place}.`);
}

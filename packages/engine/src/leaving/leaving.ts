import { check } from '@dvc-kit/validation/check';
import type { Leaving } from '../reading/parts.ts';
import { atField } from './alternatives.ts';
import { issuesBySection } from './issues-by-section.ts';
import { moveBack, moveOn, moveTo } from './movement.ts';

/** What happens when a field or a page is left: what is wrong, what to remark, where it goes on. */
export const leaving: Leaving = {
  issues: (form, seen) => check(form, seen.answers).map((issue) => atField(issue, form.plan, seen)),
  issuesBySection,
  moveOn,
  moveBack,
  moveTo,
};

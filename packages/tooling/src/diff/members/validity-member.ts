import type { Period } from '@dvc-kit/procedure';
import { duringDays } from '@dvc-kit/wording';
import type { Member } from './compare-members.ts';

/** The days on which a fact applies. */
export const validityMember: Member<{ readonly validity?: Period | undefined }> = {
  label: 'thời gian áp dụng',
  of: ({ validity }) => validity,
  words: (validity: Period) => duringDays(validity, 'vi') ?? 'không rõ ngày',
};

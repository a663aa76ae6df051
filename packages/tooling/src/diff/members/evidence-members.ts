import type { Evidence } from '@dvc-kit/procedure';
import type { Member } from './compare-members.ts';

/** What is told about where something was read. */
export const evidenceMembers: readonly Member<{ readonly evidence: Evidence }>[] = [
  {
    label: 'việc đã kiểm chứng với nguồn',
    of: ({ evidence }) => evidence.status,
    words: (status: Evidence['status']) => (status === 'verified' ? '“đã kiểm chứng”' : '“chưa kiểm chứng”'),
  },
  { label: 'nguồn', of: ({ evidence }) => evidence.sources },
  { label: 'ghi chú về nguồn', of: ({ evidence }) => evidence.note },
];

import { aField, anIssue, fieldExample } from '../../stage/example.ts';

const consent = {
  label: 'Cha, mẹ đã thỏa thuận về họ và dân tộc của con',
  type: 'boolean',
  widget: 'checkbox',
} as const;

export const checkboxFieldExamples = {
  empty: fieldExample('Chưa đánh dấu', aField({ ...consent, required: false })),
  ticked: fieldExample('Đã đánh dấu', aField({ ...consent, answer: true })),
  missing: fieldExample(
    'Thiếu',
    aField({ ...consent, hint: 'Theo Luật Hộ tịch', issue: anIssue('required') }),
  ),
};

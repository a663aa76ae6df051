import { aField, anIssue, fieldExample } from '../../stage/example.ts';

const purposes = {
  label: 'Mục đích sử dụng',
  widget: 'checkboxes',
  many: { uniqueItems: true },
  options: [
    { value: 'study', label: 'Học tập' },
    { value: 'work', label: 'Lao động', note: 'Kể cả làm việc ở nước ngoài' },
    { value: 'visit', label: 'Thăm thân' },
  ],
} as const;

export const checkboxesFieldExamples = {
  empty: fieldExample('Chưa chọn', aField({ ...purposes, required: false })),
  chosen: fieldExample('Đã chọn hai', aField({ ...purposes, answer: ['study', 'visit'] })),
  missing: fieldExample(
    'Thiếu',
    aField({ ...purposes, hint: 'Có thể chọn nhiều ô', issue: anIssue('required') }),
  ),
  tooFew: fieldExample(
    'Chọn chưa đủ',
    aField({ ...purposes, answer: ['work'], issue: anIssue('minItems', { limit: 2 }) }),
  ),
};

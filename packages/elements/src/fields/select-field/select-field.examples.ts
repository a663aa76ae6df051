import { aField, anIssue, fieldExample } from '../../stage/example.ts';

const paper = {
  label: 'Loại giấy tờ tùy thân',
  widget: 'select',
  options: [
    { value: 'card', label: 'Thẻ căn cước' },
    { value: 'citizen-card', label: 'Thẻ căn cước công dân' },
    { value: 'passport', label: 'Hộ chiếu' },
  ],
} as const;

export const selectFieldExamples = {
  empty: fieldExample('Chưa chọn', aField(paper)),
  chosen: fieldExample('Đã chọn', aField({ ...paper, answer: 'passport' })),
  missing: fieldExample(
    'Thiếu',
    aField({ ...paper, hint: 'Còn giá trị sử dụng', issue: anIssue('required') }),
  ),
  optional: fieldExample('Không bắt buộc', aField({ ...paper, required: false })),
};

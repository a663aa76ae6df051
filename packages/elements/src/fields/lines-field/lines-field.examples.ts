import { aField, anIssue, fieldExample } from '../../stage/example.ts';

const phones = {
  label: 'Số điện thoại',
  widget: 'lines',
  many: { uniqueItems: true },
  format: 'phone-number',
  formatPlan: {
    pattern: '^0[0-9]{9,10}$',
    keyboard: { inputmode: 'tel', width: 'medium' },
    wrong: 'Nhập {name} bắt đầu bằng 0, gồm 10 chữ số',
  },
} as const;

export const linesFieldExamples = {
  empty: fieldExample('Trống', aField({ ...phones, required: false })),
  filled: fieldExample('Đã ghi hai', aField({ ...phones, answer: ['0900000001', '0900000002'] })),
  missing: fieldExample('Thiếu', aField({ ...phones, hint: 'Mỗi dòng một số', issue: anIssue('required') })),
  wrong: fieldExample(
    'Một dòng sai',
    aField({
      ...phones,
      answer: ['0900000001', '12'],
      issue: { ...anIssue('format'), path: 'sample.1' },
    }),
  ),
};

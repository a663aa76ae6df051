import { aField, fieldExample } from '../../stage/example.ts';

const words = {
  label: 'Ghi bằng chữ',
  widget: 'derived',
  isDerived: true,
  hint: 'Máy tự ghi từ ngày sinh',
} as const;

export const derivedFieldExamples = {
  empty: fieldExample('Chưa có ngày sinh', aField(words)),
  answered: fieldExample(
    'Đã có',
    aField({ ...words, answer: 'Ngày một, tháng bảy, năm hai nghìn không trăm hai mươi sáu' }),
  ),
};

import { aField, anIssue, fieldExample } from '../../stage/example.ts';

const born = {
  label: 'Ngày, tháng, năm sinh',
  hint: 'Ghi theo dương lịch, như 20 11 1985',
  widget: 'date',
  format: 'date',
  subject: 'trẻ',
} as const;

export const dateFieldExamples = {
  empty: fieldExample('Chưa điền', aField({ ...born, autocomplete: 'bday' })),
  answered: fieldExample('Đã điền', aField({ ...born, answer: '2026-07-01' })),
  missing: fieldExample('Thiếu', aField({ ...born, issue: anIssue('required') })),
  noSuchDay: fieldExample(
    'Không có trong lịch',
    aField({ ...born, answer: '2026-02-31', issue: anIssue('format', { format: 'date' }) }),
  ),
  noMonth: fieldExample(
    'Thiếu tháng',
    aField({ ...born, answer: '2026--12', issue: anIssue('format', { format: 'date' }) }),
  ),
  yearOnly: fieldExample(
    'Chỉ biết năm',
    aField({ ...born, subject: 'mẹ', format: 'partial-date', answer: '1950', required: false }),
  ),
};

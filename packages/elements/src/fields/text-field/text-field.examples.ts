import { aField, anIssue, fieldExample } from '../../stage/example.ts';

const name = {
  label: 'Họ, chữ đệm, tên',
  format: 'person-name',
  subject: 'mẹ',
  autocomplete: 'name',
} as const;
const number = {
  label: 'Số định danh cá nhân',
  hint: '12 chữ số, in trên thẻ căn cước',
  format: 'personal-id',
} as const;

export const textFieldExamples = {
  empty: fieldExample('Chưa điền', aField(name)),
  optional: fieldExample('Không bắt buộc', aField({ label: 'Email', format: 'email', required: false })),
  answered: fieldExample('Tên tiếng dân tộc', aField({ ...name, answer: 'Y Mơ̆ng Ƀlŏ Niê'.normalize('NFC') })),
  missing: fieldExample(
    'Thiếu',
    aField({ ...name, hint: 'Như trên thẻ căn cước', issue: anIssue('required') }),
  ),
  wrongNumber: fieldExample(
    'Số thiếu chữ số',
    aField({ ...number, answer: '0011', issue: anIssue('format', { format: 'personal-id' }) }),
  ),
  warning: fieldExample(
    'Số không khớp năm sinh',
    aField({
      ...number,
      answer: '001190123456',
      warning: { path: 'sample', check: 'personal-id-matches', params: {}, key: 'number of another year' },
    }),
  ),
  said: fieldExample(
    'Đã xác nhận là đúng',
    aField({
      ...number,
      answer: '001190123456',
      said: { path: 'sample', check: 'personal-id-matches', params: {}, key: 'number of another year' },
    }),
  ),
  tooFew: fieldExample(
    'Số nhỏ quá',
    aField({
      label: 'Số bản sao',
      type: 'integer',
      minimum: 1,
      answer: 0,
      issue: anIssue('minimum', { limit: 1 }),
    }),
  ),
  longText: fieldExample('Nhiều dòng', aField({ label: 'Lý do', widget: 'textarea', required: false })),
};

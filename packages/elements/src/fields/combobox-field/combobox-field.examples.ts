import { aField, anIssue, fieldExample } from '../../stage/example.ts';

const ethnicity = {
  label: 'Dân tộc',
  widget: 'combobox',
  suggestions: ['Kinh', 'Tày', 'Thái', 'Ê Đê', 'Gia Rai', 'Mnông'],
} as const;

export const comboboxFieldExamples = {
  empty: fieldExample('Chưa điền', aField(ethnicity)),
  answered: fieldExample('Đã điền', aField({ ...ethnicity, answer: 'Ê Đê' })),
  own: fieldExample('Ngoài danh sách', aField({ ...ethnicity, answer: 'Thu Lao', required: false })),
  missing: fieldExample(
    'Thiếu',
    aField({ ...ethnicity, hint: 'Như trên thẻ căn cước', issue: anIssue('required') }),
  ),
};

import type { GroupView } from '@dvc-kit/engine';
import { aField, itemExample } from '../../stage/example.ts';

const group: GroupView = {
  kind: 'group',
  id: 'f-mother',
  path: 'mother',
  form: 'declaration',
  label: 'Mẹ',
  hint: 'Như trên thẻ căn cước',
  required: true,
  children: [
    aField({ id: 'f-mother-fullName', path: 'mother.fullName', label: 'Họ, chữ đệm, tên' }),
    aField({
      id: 'f-mother-dateOfBirth',
      path: 'mother.dateOfBirth',
      label: 'Năm sinh',
      widget: 'date',
      format: 'partial-date',
    }),
  ],
};

export const groupExamples = { plain: itemExample('Một nhóm', group) };

import type { GroupView } from '@dvc-kit/engine';
import { aField, itemExample } from '../stage/example.ts';

const field = (key: string, given: Partial<Parameters<typeof aField>[0]> & { label: string }) =>
  aField({ id: `f-mother-${key.replace('.', '-')}`, path: `mother.${key}`, ...given });

/** A person as most declarations ask for one. */
export const aPerson: GroupView = {
  kind: 'group',
  id: 'f-mother',
  path: 'mother',
  form: 'declaration',
  label: 'Người mẹ',
  required: true,
  children: [
    field('fullName', { label: 'Họ, chữ đệm, tên', format: 'person-name', answer: 'Nguyễn Thị Cũ' }),
    field('dateOfBirth', { label: 'Ngày sinh', format: 'partial-date', widget: 'date' }),
    field('personalIdNumber', { label: 'Số định danh cá nhân', format: 'personal-id' }),
  ],
};

export const idCardExamples = {
  person: itemExample('Người có thể điền từ thẻ', aPerson),
};

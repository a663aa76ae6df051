import type { GroupView } from '@dvc-kit/engine';
import { aField, itemExample } from '../../stage/example.ts';

/** The residence of someone, with these answers. */
export function anAddress(province?: string, commune?: string, issue?: 'required' | 'pattern'): GroupView {
  const part = (key: string) => ({ id: `f-residence-${key}`, path: `residence.${key}` });
  const wrong = (key: string) =>
    issue ? { issue: { path: `residence.${key}`, keyword: issue, params: {} } } : {};
  return {
    kind: 'group',
    id: 'f-residence',
    path: 'residence',
    form: 'declaration',
    label: 'Nơi cư trú',
    hint: 'Ghi nơi đăng ký thường trú; không có thì ghi nơi đăng ký tạm trú',
    widget: 'address',
    required: true,
    children: [
      aField({
        ...part('province'),
        ...wrong('province'),
        label: 'Tỉnh, thành phố',
        format: 'province-code',
        answer: province,
      }),
      aField({
        ...part('commune'),
        ...wrong('commune'),
        label: 'Xã, phường, đặc khu',
        hint: 'Tên theo đơn vị hành chính từ ngày 01/7/2025',
        format: 'commune-code',
        answer: commune,
      }),
      aField({ ...part('detail'), label: 'Số nhà, đường, thôn, tổ dân phố', required: false }),
    ],
  };
}

export const addressFieldExamples = {
  empty: itemExample('Chưa điền', anAddress()),
  answered: itemExample('Đã điền', anAddress('01', '00004')),
  unmatched: itemExample('Tên không có trong danh sách', anAddress('Tỉnh Xa Xôi', undefined, 'pattern')),
};

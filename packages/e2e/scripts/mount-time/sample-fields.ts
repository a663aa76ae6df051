/** A field as both the form of the kit and the plain page have it. */
export interface SampleField {
  readonly key: string;
  readonly kind: 'text' | 'textarea' | 'date' | 'radios' | 'yes-no' | 'select';
  readonly label: string;
  readonly hint?: string;
  readonly format?: string;
  readonly required?: boolean;
  readonly options?: readonly string[];
  /** Key of the yes-no question that has to be answered with yes before this one is asked. */
  readonly onlyAfter?: string;
}

/** What stands under one heading: ten fields, and an eleventh that an answer brings. */
const SECTION: readonly SampleField[] = [
  {
    key: 'fullName',
    kind: 'text',
    label: 'Họ, chữ đệm, tên',
    hint: 'Ghi đúng như trên giấy tờ, đủ dấu',
    format: 'person-name',
    required: true,
  },
  {
    key: 'dateOfBirth',
    kind: 'date',
    label: 'Ngày, tháng, năm sinh',
    hint: 'Ghi theo dương lịch, như 20 11 1985',
    format: 'date',
    required: true,
  },
  { key: 'gender', kind: 'radios', label: 'Giới tính', required: true, options: ['Nam', 'Nữ'] },
  {
    key: 'idNumber',
    kind: 'text',
    label: 'Số định danh cá nhân',
    hint: 'Gồm 12 chữ số',
    format: 'personal-id',
    required: true,
  },
  {
    key: 'idType',
    kind: 'select',
    label: 'Giấy tờ tùy thân',
    required: true,
    options: [
      'Thẻ căn cước',
      'Căn cước điện tử',
      'Căn cước công dân',
      'Hộ chiếu',
      'Giấy chứng nhận căn cước',
      'Thẻ thường trú',
      'Thẻ tạm trú',
      'Giấy tờ khác',
    ],
  },
  { key: 'married', kind: 'yes-no', label: 'Đã đăng ký kết hôn', required: true },
  {
    key: 'spouseName',
    kind: 'text',
    label: 'Họ, chữ đệm, tên vợ hoặc chồng',
    format: 'person-name',
    required: true,
    onlyAfter: 'married',
  },
  { key: 'phone', kind: 'text', label: 'Số điện thoại', format: 'phone-number' },
  { key: 'email', kind: 'text', label: 'Thư điện tử', format: 'email' },
  { key: 'house', kind: 'text', label: 'Số nhà, đường, thôn', hint: 'Không ghi lại tên xã, tỉnh' },
  { key: 'note', kind: 'textarea', label: 'Ghi chú' },
];

const SHOWN = SECTION.filter(({ onlyAfter }) => !onlyAfter).length;

/** The sections of a declaration that shows so many fields at first; a multiple of ten. */
export function sampleSections(count: number): readonly { readonly key: string; readonly title: string }[] {
  return Array.from({ length: count / SHOWN }, (_, at) => ({
    key: `person${at}`,
    title: `Người thứ ${at + 1}`,
  }));
}

export const sampleFields = SECTION;

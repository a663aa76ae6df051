import { aField, anIssue, fieldExample } from '../../stage/example.ts';

const gender = {
  label: 'Giới tính',
  widget: 'radios',
  options: [
    { value: 'male', label: 'Nam' },
    { value: 'female', label: 'Nữ' },
  ],
} as const;

export const choiceFieldExamples = {
  empty: fieldExample('Chưa chọn', aField(gender)),
  chosen: fieldExample('Đã chọn', aField({ ...gender, answer: 'female' })),
  missing: fieldExample(
    'Thiếu',
    aField({ ...gender, hint: 'Như trên giấy chứng sinh', issue: anIssue('required') }),
  ),
  yesNo: fieldExample(
    'Có hay không',
    aField({
      label: 'Đề nghị cấp bản sao',
      type: 'boolean',
      widget: 'radios',
      required: false,
      answer: false,
    }),
  ),
  long: fieldExample(
    'Nhiều lựa chọn dài',
    aField({
      label: 'Tình trạng hôn nhân',
      widget: 'radios',
      options: [
        { value: 'a', label: 'Chưa đăng ký kết hôn với ai' },
        { value: 'b', label: 'Đã đăng ký kết hôn, nhưng đã ly hôn theo bản án hoặc quyết định của Tòa án' },
        { value: 'c', label: 'Đã đăng ký kết hôn, nhưng vợ hoặc chồng đã chết' },
      ],
    }),
  ),
};

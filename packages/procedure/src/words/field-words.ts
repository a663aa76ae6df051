import type { EntryKind } from '../outline/outline.ts';
import { mostOptions } from '../shapes/bounds.ts';
import type { Kind } from '../shapes/keywords.ts';
import type { Words } from './words.ts';

const kindNames: Readonly<Record<Kind, string>> = {
  string: 'chữ ("type": "string")',
  number: 'số',
  boolean: 'có/không ("type": "boolean")',
  several: 'nhiều giá trị ("type": "array")',
  group: 'một nhóm ("type": "object")',
  list: 'một danh sách ("type": "array")',
};

/** What an editor reads when a field, group or list is not right in itself. */
export const fieldWords = {
  noType: (key: string): Words => ({
    message: `Mục "${key}" chưa nói là loại gì.`,
    remedy:
      'Thêm "type": "string" (chữ), "integer" (số nguyên), "boolean" (có/không), "object" (nhóm) hoặc "array" (danh sách).',
  }),
  noTitle: (key: string, kind: EntryKind | 'item'): Words => ({
    message:
      kind === 'item'
        ? `Mỗi phần tử của danh sách "${key}" chưa có tên gọi.`
        : `Mục "${key}" chưa có nhãn, công dân sẽ không biết phải điền gì.`,
    remedy:
      kind === 'item'
        ? 'Thêm "title" vào trong "items", ví dụ "Con thứ".'
        : 'Thêm "title" với nhãn đúng như trên mẫu tờ khai.',
  }),
  wrongKind: (key: string, keyword: string, kind: Kind): Words => ({
    message: `"${keyword}" không có tác dụng với mục "${key}", vì mục này là ${kindNames[kind]}.`,
    remedy: `Xóa "${keyword}", hoặc sửa "type" của mục.`,
  }),
  wrongWidget: (key: string, widget: string, kind: Kind): Words => ({
    message: `Không hỏi mục "${key}" bằng "${widget}" được.`,
    remedy:
      widget === 'address'
        ? '"address" chỉ dùng cho một nhóm địa chỉ; bỏ "x-widget" ở đây.'
        : `Bỏ "x-widget" để biểu mẫu tự chọn, hoặc ${kind === 'string' ? 'thêm các lựa chọn bằng "oneOf"' : 'chọn cách hỏi khác'}.`,
  }),
  itemsFromOutside: (key: string): Words => ({
    message: `Điều kiện nằm ngoài danh sách "${key}" không đổi được nội dung từng phần tử.`,
    remedy: 'Đặt điều kiện vào trong "items" của danh sách.',
  }),
  notRefinable: (key: string, keyword: string): Words => ({
    message: `Nhánh này không đổi được "${keyword}" của mục "${key}" đã khai ở trên.`,
    remedy: `Ghi "${keyword}" ở chỗ khai mục lần đầu; trong "then"/"else" chỉ đổi nhãn, lời hướng dẫn, câu báo lỗi và phép kiểm tra.`,
  }),
  otherType: (key: string): Words => ({
    message: `Nhánh này đổi "type" của mục "${key}" đã khai ở trên.`,
    remedy: 'Bỏ "type" ở đây, hoặc khai thành một mục khác tên.',
  }),
  warningIdle: (key: string, check: string, isOfDate: boolean): Words => ({
    message: `Phép xét "${check}" không có tác dụng với mục "${key}": mục này không phải ${isOfDate ? 'một ngày' : 'một số định danh'}.`,
    remedy: isOfDate
      ? 'Thêm "format": "date" (hay "partial-date") cho mục, hoặc xóa phép xét này.'
      : 'Chuyển phép xét này sang mục số định danh, hoặc xóa nó.',
  }),
  newOptions: (key: string, values: readonly unknown[]): Words => ({
    message: `Nhánh này thêm lựa chọn ${values.map((one) => JSON.stringify(one)).join(', ')} mà mục "${key}" không có.`,
    remedy: 'Khai đủ mọi lựa chọn ở chỗ khai mục lần đầu; nhánh chỉ bớt lựa chọn đi.',
  }),
  unlabelledOptions: {
    message: 'Các lựa chọn trong "enum" không có nhãn riêng; công dân đọc chính giá trị được lưu.',
    remedy: 'Nếu giá trị khó đọc, viết lại bằng "oneOf": [{"const": giá trị, "title": "nhãn"}, …].',
  },
  untitledOption: (value: unknown): Words => ({
    message:
      value === undefined ? 'Lựa chọn này chưa có nhãn.' : `Lựa chọn ${JSON.stringify(value)} chưa có nhãn.`,
    remedy: 'Thêm "title" cho lựa chọn này.',
  }),
  tooManyOptions: (count: number): Words => ({
    message: `Mục này có ${count.toLocaleString('vi-VN')} lựa chọn; nhiều phần mềm tiếp nhận không xét nổi quá ${mostOptions.toLocaleString('vi-VN')}.`,
    remedy:
      'Chia thành hai mục, mục sau tùy mục trước; hoặc để công dân gõ, kèm "x-suggestions". Tỉnh, xã thì dùng "format".',
  }),
  notInOption: (keyword: string): Words => ({
    message: `"${keyword}" không dùng được ở một lựa chọn của "oneOf".`,
    remedy: 'Mỗi lựa chọn chỉ có "const" (giá trị lưu) và "title" (nhãn).',
  }),
  sameLabel: (title: string): Words => ({
    message: `Hai lựa chọn có cùng nhãn "${title}"; công dân không phân biệt được.`,
    remedy: 'Đổi "title" của một trong hai, hoặc xóa lựa chọn thừa.',
  }),
  saysNothing: (keyword: string, text: string): Words => ({
    message: `"${keyword}" có ${JSON.stringify(text)}: không có chữ cái hay chữ số nào nhìn thấy được, nên không nói gì với công dân.`,
    remedy: 'Viết chữ vào, hoặc xóa giá trị này.',
  }),
  offeredAlike: (one: string, other: string): Words => ({
    message: `"${one}" và "${other}" chỉ khác nhau ở chữ hoa, dấu cách hay dấu câu; công dân không phân biệt được.`,
    remedy: 'Xóa một trong hai, hoặc viết cho khác nhau.',
  }),
  emptyOption: (title: string | undefined): Words => ({
    message:
      title === undefined
        ? 'Lựa chọn này chưa có giá trị để lưu.'
        : `Lựa chọn "${title}" chưa có giá trị để lưu.`,
    remedy: 'Thêm "const" cho lựa chọn này.',
  }),
  sameOption: (value: unknown): Words => ({
    message: `Hai lựa chọn có cùng giá trị ${JSON.stringify(value)}.`,
    remedy: 'Đổi "const" của một trong hai, hoặc xóa lựa chọn thừa.',
  }),
  optionType: (value: unknown): Words => ({
    message: `Lựa chọn ${JSON.stringify(value)} không đúng "type" của mục.`,
    remedy: 'Chữ viết trong dấu nháy kép; số và true/false viết không có dấu nháy.',
  }),
  unfitAnswer: (keyword: string, value: unknown, broken: string): Words => ({
    message: `${keyword === 'default' ? 'Câu trả lời điền sẵn' : 'Ví dụ'} ${JSON.stringify(value)} không đạt "${broken}" của chính mục này.`,
    remedy: `Sửa lại "${keyword}", hoặc sửa "${broken}".`,
  }),
  noItems: (key: string): Words => ({
    message: `Danh sách "${key}" chưa nói mỗi phần tử gồm những gì.`,
    remedy:
      'Thêm "items": {"type": "object", "title": …, "properties": { … }}; nếu mỗi phần tử chỉ là một giá trị thì "items": {"type": "string"}.',
  }),
  itemsNoObject: (key: string): Words => ({
    message: `Mỗi phần tử của danh sách "${key}" phải là một nhóm các mục.`,
    remedy: 'Viết "items": {"type": "object", "title": …, "properties": { … }}, kể cả khi chỉ có một mục.',
  }),
  readOnlyAlone: (key: string): Words => ({
    message: `Mục "${key}" không cho gõ ("readOnly") nhưng cũng không được tính từ mục nào.`,
    remedy: 'Thêm "x-derived", hoặc bỏ "readOnly".',
  }),
  derivedWritable: (key: string): Words => ({
    message: `Mục "${key}" được tính tự động ("x-derived") nhưng vẫn cho gõ.`,
    remedy: 'Thêm "readOnly": true.',
  }),
  derivedChecked: (key: string, keyword: string): Words => ({
    message: `Mục "${key}" được tính tự động, nên "${keyword}" không bao giờ đạt được hoặc không có tác dụng.`,
    remedy: `Xóa "${keyword}".`,
  }),
  derivedLength: (key: string): Words => ({
    message: `Giới hạn số ký tự của mục "${key}" không đủ cho một ngày ghi bằng chữ.`,
    remedy: 'Xóa "minLength" và "maxLength" ở đây.',
  }),
  derivedFromUnknown: (key: string, from: string): Words => ({
    message: `Mục "${key}" được tính từ "${from}", nhưng không có mục này trong cùng nhóm.`,
    remedy: 'Sửa "from" thành tên một mục đứng trước trong cùng nhóm.',
  }),
  derivedFromLater: (key: string, from: string): Words => ({
    message: `Mục "${key}" được tính từ "${from}", nhưng "${from}" đứng sau nó.`,
    remedy: `Chuyển "${key}" xuống dưới "${from}".`,
  }),
  derivedFromNoDate: (key: string, from: string): Words => ({
    message: `Mục "${key}" ghi ngày bằng chữ, nhưng "${from}" không phải một ngày.`,
    remedy: `Thêm "format": "date" hoặc "partial-date" cho "${from}", hoặc tính từ mục khác.`,
  }),
  warningMisspelt: (from: string, near: string): Words => ({
    message: `Phép nhắc "personal-id-matches" so với "${from}", nhưng ở đây không có mục nào tên như vậy.`,
    remedy: `Có phải ý bạn là "${near}"? Sửa lại thành "${near}".`,
  }),
  warningUnfit: (from: string, key: string): Words => ({
    message: `Phép nhắc "personal-id-matches" so với "${from}", nhưng mục này không phải là ${key === 'gender' ? 'một mục để trả lời giới tính' : 'ngày sinh'}.`,
    remedy: `Sửa "${key}" thành đường dẫn tới mục ${key === 'gender' ? 'giới tính' : 'ngày sinh (có "format": "date" hoặc "partial-date")'}, hoặc xóa nó.`,
  }),
  warningBlind: (asked: readonly string[]): Words => ({
    message: `Phép nhắc "personal-id-matches" không có gì để so: ở một chỗ dùng không có mục nào trong ${asked.map((one) => `"${one}"`).join(', ') || 'khai báo của nó'}.`,
    remedy: 'Sửa đường dẫn tới ngày sinh, giới tính, hoặc bỏ phép nhắc này.',
  }),
};

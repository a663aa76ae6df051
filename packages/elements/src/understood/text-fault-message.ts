import type { TextFault } from '@dvc-kit/procedure/formats/fault';
import { msg, str } from '../language/language.ts';

/** What the citizen reads where a text gives away what is wrong with it. `name` is that of the field, at the start of a sentence. */
export function textFaultMessage({ kind, params }: TextFault, name: string): string {
  const { signs = '', count = '', digits = '', now = '' } = params;
  const messages: Readonly<Record<TextFault['kind'], () => string>> = {
    'digit-count': () =>
      msg(str`${name} phải có ${digits} chữ số; số đã ghi có ${count}. Đối chiếu với giấy tờ`),
    'not-digits': () => msg(str`${name} chỉ gồm chữ số. Xem lại: ${signs}`),
    'old-identity-number': () =>
      msg(
        'Số có 9 chữ số là số chứng minh nhân dân cũ. Ghi số 12 chữ số in trên thẻ căn cước; chỉ có chứng minh nhân dân thì chọn loại giấy tờ ấy, nếu có mục để chọn',
      ),
    'personal-id': () =>
      msg(
        'Số có 12 chữ số là số định danh cá nhân, số căn cước. Chọn loại giấy tờ là thẻ căn cước, hoặc ghi số chứng minh nhân dân gồm 9 chữ số',
      ),
    'several-numbers': () => msg(str`${name}: chỉ ghi một số`),
    'foreign-phone': () =>
      msg(str`${name}: đây là số nước ngoài. Ghi số ở Việt Nam, bắt đầu bằng 0 hoặc +84`),
    'old-mobile': () => msg(str`${name}: số 11 chữ số đã đổi từ năm 2018. Số này nay có lẽ là ${now}`),
    'no-area-code': () => msg(str`${name} còn thiếu mã vùng, như 024 của Hà Nội`),
    'name-signs': () => msg(str`${name} không có ${signs}. Chỉ ghi tên, như trên giấy tờ`),
    'not-latin': () =>
      msg(
        str`${name}: tờ khai in bằng chữ La-tinh, không in được ${signs}. Ghi tên bằng chữ La-tinh, như trên hộ chiếu`,
      ),
    'no-at': () => msg(str`${name} còn thiếu dấu @, như ten@example.vn`),
    'no-domain': () => msg(str`${name} còn thiếu phần sau dấu chấm, như ten@example.vn`),
    marks: () => msg(str`${name} không viết bằng chữ có dấu. Xem lại: ${signs}`),
    'several-addresses': () => msg(str`${name}: chỉ ghi một địa chỉ`),
    lunar: () => msg(str`${name}: ghi ngày dương lịch, như trên giấy tờ`),
  };
  return messages[kind]();
}

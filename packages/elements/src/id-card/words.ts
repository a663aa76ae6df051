import type { ItemView } from '@dvc-kit/engine';
import { msg } from '../language/language.ts';
import type { CameraFault } from './camera.ts';
import type { Card } from './card.ts';
import { type Filling, fieldWith } from './fillings.ts';

/** One line of what was read: what it is, as the card has it, and what it would take the place of. */
export interface CardRow {
  readonly label: string;
  readonly text: string;
  readonly instead?: string;
}

/** What a block takes of a card, to be looked at before it does. */
export function cardRows(
  items: readonly ItemView[],
  card: Card,
  fillings: readonly Filling[],
): readonly CardRow[] {
  const row = (label: string, keys: readonly string[], text = ''): readonly CardRow[] => {
    const key = keys.find((one) => isAsked(items, one));
    if (key === undefined || text === '') return [];
    const value = fillings.find((one) => one.key === key)?.value;
    const before = fieldWith(items, key);
    const isOther = before?.answer !== undefined && before.answer !== value;
    const instead = before?.options?.find((one) => one.value === before.answer)?.label ?? before?.answer;
    return [{ label, text, ...(isOther && { instead: dateWords(String(instead)) }) }];
  };
  const given = (key: string) => String(fillings.find((one) => one.key === key)?.value ?? '');
  return [
    ...row(msg('Họ, chữ đệm, tên'), ['fullName'], card.fullName),
    ...row(msg('Ngày sinh'), ['dateOfBirth'], dateWords(card.dateOfBirth)),
    ...row(msg('Giới tính'), ['gender'], card.gender === 'Nam' ? msg('Nam') : card.gender && msg('Nữ')),
    ...row(
      msg('Số định danh cá nhân'),
      ['identityDocument.number', 'personalIdNumber', 'identityNumber'],
      card.number,
    ),
    ...row(msg('Ngày cấp'), ['identityDocument.issuedOn'], dateWords(card.issuedOn)),
    ...row(msg('Cơ quan cấp'), ['identityDocument.issuedBy'], given('identityDocument.issuedBy')),
  ];
}

/** The day and the place of issue are asked only once the kind of card is known. */
const isAsked = (items: readonly ItemView[], key: string) =>
  fieldWith(items, key) !== undefined ||
  (key.startsWith('identityDocument.') && fieldWith(items, 'identityDocument.type') !== undefined);

const dateWords = (date = '') =>
  /^\d{4}(-\d\d){0,2}$/.test(date) ? date.split('-').reverse().join('/') : date;

export function cameraFaultWords(fault: CameraFault): string {
  const words: Readonly<Record<CameraFault, () => string>> = {
    insecure: () => msg('Trang này không mở được máy ảnh vì kết nối chưa được bảo vệ (https).'),
    forbidden: () => msg('Trang này không cho dùng máy ảnh.'),
    denied: () =>
      msg('Chưa được phép dùng máy ảnh. Có thể cho phép trong phần cài đặt của trình duyệt cho trang này.'),
    none: () => msg('Không tìm thấy máy ảnh.'),
    busy: () => msg('Không mở được máy ảnh; có thể ứng dụng khác đang dùng.'),
  };
  return `${words[fault]()} ${msg('Hãy chọn ảnh chụp mặt thẻ có mã QR, hoặc đóng lại và tự điền.')}`;
}

import { datePattern, partialDatePattern, yearPattern } from './partial-date.ts';
import { personNamePattern } from './person-name.ts';

/** A kind of text that a field may ask for by `format`. */
export interface Format {
  readonly name: string;
  /** Regular expression as JSON Schema has it: ECMAScript with the `u` flag, found anywhere unless anchored. */
  readonly pattern: string;
  readonly example: string;
  /** What an editor reads about it. */
  readonly meaning: string;
}

/** Every format there is; any other name is refused. */
export const formats = [
  {
    name: 'date',
    pattern: datePattern,
    example: '2021-11-20',
    meaning: 'Ngày có thật theo dương lịch, đủ ngày, tháng, năm (năm 1800–2199).',
  },
  {
    name: 'partial-date',
    pattern: partialDatePattern,
    example: '1954-06',
    meaning: 'Ngày, hoặc chỉ tháng và năm, hoặc chỉ năm, khi giấy tờ cũ không ghi đủ.',
  },
  { name: 'year', pattern: yearPattern, example: '1954', meaning: 'Năm gồm 4 chữ số (1800–2199).' },
  {
    name: 'personal-id',
    pattern: '^[0-9]{12}$',
    example: '001199012345',
    meaning: 'Số định danh cá nhân hoặc số căn cước: 12 chữ số.',
  },
  {
    name: 'old-identity-number',
    pattern: '^[0-9]{9}$',
    example: '012345678',
    meaning: 'Số Chứng minh nhân dân cũ: 9 chữ số.',
  },
  {
    name: 'phone-number',
    pattern: '^0(?:[35789][0-9]{8}|2[0-9]{8,9})$',
    example: '0912345678',
    meaning:
      'Số điện thoại Việt Nam: di động 10 chữ số (03, 05, 07, 08, 09) hoặc cố định 10–11 chữ số (02x).',
  },
  {
    name: 'email',
    pattern: "^[A-Za-z0-9._%+'\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)*\\.[A-Za-z]{2,}$",
    example: 'ten@example.vn',
    meaning: 'Địa chỉ thư điện tử.',
  },
  {
    name: 'person-name',
    pattern: personNamePattern,
    example: "H'Ĕn Êban",
    meaning: 'Họ, chữ đệm, tên: chữ cái của mọi dân tộc, dấu cách, dấu nháy, gạch nối; không có chữ số.',
  },
  {
    name: 'province-code',
    pattern: '^[0-9]{2}$',
    example: '01',
    meaning: 'Mã tỉnh, thành phố gồm 2 chữ số (Quyết định 19/2025/QĐ-TTg).',
  },
  {
    name: 'commune-code',
    pattern: '^[0-9]{5}$',
    example: '00004',
    meaning: 'Mã xã, phường, đặc khu gồm 5 chữ số (Quyết định 19/2025/QĐ-TTg).',
  },
] as const satisfies readonly Format[];

export type FormatName = (typeof formats)[number]['name'];

/** The format of that name, or undefined when there is none. */
export function formatNamed(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}

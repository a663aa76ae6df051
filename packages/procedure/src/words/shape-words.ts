import type { z } from 'zod';
import { isObject } from '../json/subschemas.ts';
import { saying } from '../shapes/says.ts';
import { addressMeant } from './address-meant.ts';
import { slugOf } from './slug.ts';
import { insteadOf } from './suggestion.ts';
import type { Words } from './words.ts';

type Issue = z.core.$ZodIssue;

/** What an editor reads about an issue of zod. */
export function wordsOf(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return {
        message: `Giá trị ${isObject(issue.input) || Array.isArray(issue.input) ? 'ở đây' : shown(issue.input)} phải là ${typeName(issue.expected)}.`,
        remedy: typeRemedy(issue.expected, issue.input),
      };
    case 'invalid_value':
      return {
        message: `Giá trị ${shown(issue.input)} không nằm trong các giá trị cho phép.`,
        remedy: insteadOf(String(issue.input ?? ''), issue.values.map(String)),
      };
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return {
        message: `Giá trị ở đây vượt quá mức cho phép (${issue.maximum}).`,
        remedy: `Giảm xuống còn nhiều nhất ${issue.maximum}.`,
      };
    case 'invalid_format':
      return invalidFormat(issue);
    case 'invalid_union':
      return invalidUnion(issue);
    case 'invalid_key':
      return {
        message: 'Tên khóa này viết không đúng quy cách.',
        remedy: 'Xem các khóa khác cùng chỗ để viết theo.',
      };
    default:
      return {
        message: 'Giá trị ở đây không hợp lệ.',
        remedy: 'Xem mô tả của khóa này (rê chuột vào tên khóa) để viết cho đúng.',
      };
  }
}

/** As it stands in the file, short enough for one line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** For a key that nobody knows there; `candidates` would have been known. */
export function unknownKey(key: string, candidates: readonly string[]): Words {
  // Others of its kind have it.
  if (candidates.includes(key))
    return {
      message: `"${key}" không đi cùng loại ("kind", "scheme" hay "block") đã chọn ở đây.`,
      remedy: `Xóa "${key}", hoặc sửa loại cho đúng.`,
    };
  return { message: `Không có khóa nào tên "${key}" ở đây.`, remedy: insteadOf(key, candidates) };
}

/** For a key that has to be there and is not. */
export function missingKey(key: string, issue: Issue): Words {
  if (key === 'evidence')
    return {
      message: 'Điều này chưa có "evidence": đọc thấy ở đâu, đã kiểm chứng chưa.',
      remedy:
        'Thêm "evidence": {"status": "verified", "sources": ["…"]}; chưa chắc thì ghi "unverified" và viết vì sao vào "note".',
    };
  const value =
    issue.code === 'invalid_value'
      ? `một trong: ${issue.values.map((one) => JSON.stringify(one)).join(', ')}`
      : typeName(issue.code === 'invalid_type' ? issue.expected : '');
  return { message: `Thiếu khóa "${key}" ở đây.`, remedy: `Thêm "${key}", giá trị là ${value}.` };
}

function typeName(expected: string): string {
  return typeNames[expected] ?? 'một giá trị đúng loại';
}

/** What an editor reads for a type of JSON. */
export const typeNames: Record<string, string> = {
  string: 'chữ trong dấu nháy kép',
  number: 'một số, không có dấu nháy',
  int: 'một số nguyên, không có dấu nháy',
  boolean: 'true hoặc false, không có dấu nháy',
  object: 'một nhóm khóa trong { }',
  record: 'một nhóm khóa trong { }',
  array: 'một danh sách trong [ ]',
  null: 'null, không có dấu nháy',
  date: 'một ngày dạng "2026-01-31"',
};

function typeRemedy(expected: string, input: unknown): string {
  const text = typeof input === 'string' ? input.trim() : '';
  const digits = text.replace(/[., ]|\s*(?:đồng|đ|vnđ|vnd)$/giu, '');
  if ((expected === 'number' || expected === 'int') && /^\d+$/.test(digits))
    return `Sửa lại thành ${Number(digits)}: không dấu nháy, không dấu chấm ngăn hàng nghìn.`;
  if (expected === 'boolean' && /^(?:true|false)$/i.test(text))
    return `Sửa lại thành ${text.toLowerCase()}: không dấu nháy.`;
  return `Sửa lại thành ${typeName(expected)}.`;
}

function tooSmall({ origin, minimum, inclusive, input }: Extract<Issue, { code: 'too_small' }>): Words {
  if (origin === 'string')
    return {
      message: 'Chỗ này không được để trống.',
      remedy: 'Điền chữ vào, hoặc xóa cả khóa nếu không bắt buộc.',
    };
  if (origin === 'array')
    return { message: `Danh sách này phải có ít nhất ${minimum} mục.`, remedy: 'Thêm mục vào danh sách.' };
  if (inclusive === false && typeof input === 'number' && -input > Number(minimum))
    return {
      message: `Số này phải lớn hơn ${minimum}.`,
      remedy: `Có phải ý bạn là ${-input}? Sửa lại thành ${-input}.`,
    };
  if (inclusive === false)
    return { message: `Số này phải lớn hơn ${minimum}.`, remedy: `Viết một số lớn hơn ${minimum}.` };
  return { message: `Số này nhỏ hơn mức cho phép (${minimum}).`, remedy: `Tăng lên ít nhất ${minimum}.` };
}

const formatWords: Record<string, [string, string]> = {
  url: ['Đường dẫn này viết sai dạng.', 'Viết đầy đủ, bắt đầu bằng "https://".'],
  uuid: [
    'Mã này không phải mã định danh dạng UUID.',
    'Chép nguyên mã từ địa chỉ trang trên Cổng Dịch vụ công quốc gia, hoặc để null.',
  ],
};

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const dayBeforeMonth = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Without the zeros, or with a time behind. */
const nearlyRight = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;

/** Days are most often written as in a letter, day first, or with day and month swapped. */
function invalidDate(text: string): Words {
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  const [, swappedYear, swappedDay, swappedMonth] = dayBeforeMonth.exec(text) ?? [];
  const [, rightYear, rightMonth, rightDay] = nearlyRight.exec(text) ?? [];
  const [, shortDay, shortMonth, shortYear] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/.exec(text) ?? [];
  const meant =
    realDay(year, month, day) ??
    realDay(shortYear && `20${shortYear}`, shortMonth, shortDay) ??
    realDay(rightYear, rightMonth, rightDay) ??
    realDay(swappedYear, swappedMonth, swappedDay);
  return {
    message:
      swappedYear && !meant
        ? `Không có ngày ${Number(swappedMonth)} tháng ${Number(swappedDay)} năm ${swappedYear}.`
        : year && !meant
          ? `Không có ngày ${Number(day)} tháng ${Number(month)} năm ${year}.`
          : `Ngày "${text}" viết sai dạng: năm đứng trước, rồi tới tháng, rồi tới ngày.`,
    remedy: meant
      ? `Có phải ý bạn là ngày ${meant.split('-').reverse().map(Number).join('/')}? Sửa lại thành "${meant}".`
      : 'Viết một ngày có thật theo dạng năm-tháng-ngày, ví dụ "2026-01-31".',
  };
}

function realDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** Patterns of our own files, as JavaScript writes them, and what they ask for. */
export const patternWords: Record<string, string> = {
  '/^\\d\\.\\d{6}$/': 'Mã thủ tục có dạng một chữ số, dấu chấm, sáu chữ số, ví dụ "1.001193".',
  '/^\\d{5}$/': 'Mã xã, phường, đặc khu gồm đúng 5 chữ số, ví dụ "00004".',
  '/^\\d{2}(\\d{3})?$/':
    'Ghi mã tỉnh gồm 2 chữ số, ví dụ "31", hoặc mã xã, phường, đặc khu gồm 5 chữ số, ví dụ "00004".',
  '/^[a-z][a-z0-9-]*$/':
    'Chỉ dùng chữ thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ, ví dụ "giay-chung-sinh".',
  '/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/':
    'Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ "to-khai-dang-ky-khai-sinh".',
  '/^(?:\\.\\.\\/)*[a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)*$/':
    'Viết đường dẫn tới một mục bằng tên khóa của nó, ví dụ "dateOfBirth", "../dateOfBirth", "subject.dateOfBirth".',
  '/^\\+?\\(?\\d(?:[ .()-]{0,2}\\d){2,14}$/':
    'Ghi một số điện thoại bằng chữ số, ví dụ "024 3825 1234"; không có số thì xóa cả khóa.',
  '/^[A-Za-z0-9-]+$/': 'Chỉ dùng chữ không dấu, chữ số và gạch nối, ví dụ "ND-123-2015".',
};

/** What was most likely meant by a text that does not keep to the pattern. */
const meantBy: Record<string, (text: string) => string | undefined> = {
  '/^\\d\\.\\d{6}$/': (text) => {
    const [, first, rest] = /^(\d)(\d{6})$/.exec(asDigits(text)) ?? [];
    return first && `${first}.${rest}`;
  },
  // Spreadsheets take the zeros in front for nothing.
  '/^\\d{5}$/': (text) => (/^\d{1,5}$/.test(asDigits(text)) ? asDigits(text).padStart(5, '0') : undefined),
  '/^[a-z][a-z0-9-]*$/': (text) => {
    const slug = slugOf(withLatin(text));
    return /^[a-z]/.test(slug) ? slug : undefined;
  },
};

/** Cyrillic letters that look like Latin ones, as they come along with what is copied. */
function withLatin(text: string): string {
  return text.replace(/[аеорсухі]/g, (letter) => 'aeopcyxi'['аеорсухі'.indexOf(letter)] ?? letter);
}

/** Letters are taken for the digits that they look like. */
function asDigits(text: string): string {
  return text
    .replace(/[Oo]/g, '0')
    .replace(/[lI]/g, '1')
    .replace(/[\s.,]/g, '');
}

function invalidFormat(issue: Extract<Issue, { code: 'invalid_format' }>): Words {
  const text = String(issue.input ?? '');
  if (issue.format === 'date') return invalidDate(text);
  if ('pattern' in issue && String(issue.pattern) === String(saying))
    return {
      message:
        text === ''
          ? 'Chỗ này không được để trống.'
          : `Chữ ${shown(text)} không có chữ cái hay chữ số nào nhìn thấy được, nên không nói gì với người đọc.`,
      remedy: 'Điền chữ vào, hoặc xóa cả khóa nếu không bắt buộc.',
    };
  const [message, remedy] = formatWords[issue.format] ?? [];
  const address = issue.format === 'url' ? addressMeant(text) : undefined;
  if (message && address) return { message, remedy: `Sửa lại thành "${address}".` };
  if (message && remedy) return { message, remedy };
  const pattern = 'pattern' in issue ? String(issue.pattern) : '';
  if (pattern.includes('street-address'))
    return {
      message: 'Trình duyệt không biết loại thông tin này.',
      remedy: 'Dùng tên trong chuẩn HTML, ví dụ "name", "tel", "email", "street-address", "shipping name".',
    };
  const words = patternWords[pattern] ?? `Viết theo mẫu ${pattern}.`;
  const meant = meantBy[pattern]?.(text);
  return {
    message: `${shown(issue.input)} viết không đúng quy cách.`,
    remedy: meant ? `${words} Có phải ý bạn là "${meant}"? Sửa lại thành "${meant}".` : words,
  };
}

function invalidUnion(issue: Extract<Issue, { code: 'invalid_union' }>): Words {
  const { options, discriminator } = issue as { options?: readonly unknown[]; discriminator?: string };
  if (discriminator && options)
    return {
      message: `Không có loại ${shown(isObject(issue.input) ? issue.input[discriminator] : undefined)} nào cho "${discriminator}".`,
      remedy: insteadOf(String(isObject(issue.input) ? issue.input[discriminator] : ''), options.map(String)),
    };
  const types = issue.errors.map(([first]) => (first?.code === 'invalid_type' ? first.expected : ''));
  if (types.length > 0 && types.every((type) => Object.hasOwn(typeNames, type)))
    return {
      message: `Giá trị ${shown(issue.input)} phải là ${types.map(typeName).join(', hoặc ')}.`,
      remedy: typeRemedy(types[0] ?? '', issue.input),
    };
  return {
    message: 'Giá trị ở đây không thuộc dạng nào được phép.',
    remedy: 'Xem mô tả của khóa này (rê chuột vào tên khóa) để viết cho đúng.',
  };
}

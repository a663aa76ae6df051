import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Origin } from '../../shapes/procedure.ts';
import type { Words } from '../../words/words.ts';

/** A time limit is written as the law words it: its numbers are of a unit, and of a time that can pass. */
export function checkTimeLimit(folder: SchemaFolder, at: Origin, timeLimit: string): void {
  const impossible = impossibleIn(timeLimit);
  if (impossible) folder.error(at, impossible);
  const unlikely = impossible ? undefined : unlikelyIn(timeLimit);
  if (unlikely) folder.warning(at, unlikely);
}

/** In days; an hour of the clock ("nhận sau 15 giờ") counts as little as a term of hours. */
const units: Readonly<Record<string, number>> = {
  phút: 1 / 1440,
  giờ: 1 / 24,
  ngày: 1,
  tuần: 7,
  tháng: 30,
  năm: 365,
};

/** No procedure of a commune takes longer; more is a slip of the pen. */
const longest = 3 * 365;

const quantity =
  /(?<!\d)(?<sign>(?<![\p{L}\d]\s?)[-–−])?(?<count>\d+(?:[.,/]\d+)?)\s*(?<unit>phút|giờ|ngày|tuần|tháng|năm)/giu;

function impossibleIn(text: string): Words | undefined {
  for (const { 0: said, groups: { sign, count = '', unit = '' } = {} } of text.matchAll(quantity)) {
    if (sign !== undefined)
      return {
        message: `Thời hạn "${text}" có "${said}": không có thời gian nào nhỏ hơn 0.`,
        remedy: `Xóa dấu "${sign}", hoặc ghi lại như trên văn bản.`,
      };
    if (/^0+(?:[.,]0+)?$/.test(count) && unit.toLowerCase() !== 'giờ')
      return {
        message: `Thời hạn "${text}" có "${said}": không việc nào giải quyết xong trong 0 ${unit}.`,
        remedy: 'Ghi lại như trên văn bản; trả ngay thì viết "Trong ngày", chưa nguồn nào nói thì để null.',
      };
  }
  return undefined;
}

function unlikelyIn(text: string): Words | undefined {
  const [bare, number, word = ''] = /(\d+)\s*(phut|gio|ngay|tuan|thang)(?!\p{L})/iu.exec(text) ?? [];
  if (bare !== undefined)
    return {
      message: `Thời hạn "${text}" có "${bare}" viết thiếu dấu.`,
      remedy: `Sửa lại thành "${number} ${withMarks[word.toLowerCase()]}".`,
    };
  if (/^\D*\d+\D*$/.test(text) && !/(?:phút|giờ|ngày|tuần|tháng|năm)/iu.test(text))
    return {
      message: `Thời hạn "${text}" không nói là ngày, giờ hay tháng.`,
      remedy: 'Viết đủ như văn bản ghi, ví dụ "3 ngày làm việc".',
    };
  for (const { 0: said, groups: { count = '', unit = '' } = {} } of text.matchAll(quantity)) {
    if (count.includes('.'))
      return {
        message: `Thời hạn "${text}" có "${said}": số lẻ viết bằng dấu phẩy, số nguyên thì không có dấu chấm.`,
        remedy: `Có phải ý bạn là "${count.replace('.', ',')} ${unit}"? Sửa lại như trên văn bản.`,
      };
    if (Number(count.replace(/[,/].*/, '')) * (units[unit.toLowerCase()] ?? 1) > longest)
      return {
        message: `Thời hạn "${text}" có "${said}", dài bất thường với một thủ tục ở xã.`,
        remedy: 'Xem lại có gõ thừa chữ số không, rồi ghi như trên văn bản.',
      };
  }
  return undefined;
}

const withMarks: Readonly<Record<string, string>> = {
  phut: 'phút',
  gio: 'giờ',
  ngay: 'ngày',
  tuan: 'tuần',
  thang: 'tháng',
};

import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Origin } from '../../shapes/procedure.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';
import { addressMeant } from '../../words/address-meant.ts';

/** What has the right shape and yet cannot be so: numbers of laws that no law has, addresses that lead nowhere. */
export function checkPlausible(folder: SchemaFolder, name: string, file: ProcedureFile): void {
  const at = (...steps: (string | number)[]): Origin => ({ file: name, pointer: pointerTo('', ...steps) });
  for (const [index, { number, date }] of file.legalBasis.entries()) {
    checkNumber(folder, at('legalBasis', index, 'number'), number, date);
    checkYear(folder, at('legalBasis', index, 'date'), number, date);
  }
  for (const [index, { legal }] of file.fees.entries())
    if (legal !== undefined) checkNumber(folder, at('fees', index, 'legal'), legal);
  for (const [index, { legal }] of file.waivers.entries())
    if (legal !== undefined) checkNumber(folder, at('waivers', index, 'legal'), legal);
  for (const [key, { url }] of Object.entries(file.sources))
    if (url !== undefined) checkAddress(folder, at('sources', key, 'url'), url);
}

/** `123/2015/NĐ-CP`, `60/2014/QH13`, `66.22/2026/NQ-CP`, `5230/QĐ-BCA-C06`. */
const lawNumber = /^\d[\d.]*\/(?:\d{4}\/)?[A-ZĐ][A-ZĐa-zđ0-9]*(?:-[A-ZĐ0-9]+)*$/u;

/** Decrees, circulars and what the National Assembly passes always bear their year (Luật Ban hành văn bản quy phạm pháp luật). */
const alwaysOfAYear = /^(\d[\d.]*)\/((?:NĐ-CP|TT|TTLT|QH\d|UBTVQH\d|NQ-HĐND).*)$/u;

function checkNumber(folder: SchemaFolder, at: Origin, number: string, date?: string | null): void {
  const mended = number
    .trim()
    // Letters for the digits that they look like, and the long dashes of word processors.
    .replace(/(?<=\d)[Oo](?=[\dOo/])/g, '0')
    .replace(/(?<=\d)[lI](?=[\dlI/])/g, '1')
    .replace(/[–—−]/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\/ND-/u, '/NĐ-')
    .replace(/\/QD-/u, '/QĐ-');
  const [, count, kind] = alwaysOfAYear.exec(mended) ?? [];
  if (kind !== undefined) {
    const year = date?.slice(0, 4);
    folder.warning(at, {
      message: `"${number}" thiếu năm ban hành; loại văn bản này luôn có năm trong số hiệu.`,
      remedy: year
        ? `Sửa lại thành "${count}/${year}/${kind}", hay như trên văn bản.`
        : `Viết đủ như trên văn bản, dạng "${count}/<năm>/${kind}".`,
    });
    return;
  }
  if (lawNumber.test(number) && mended === number) return;
  const [inside] = /(?<![\p{L}\d/.])\d[\d.]*\/(?:\d{4}\/)?[A-ZĐ][^\s,;]*/u.exec(mended) ?? [];
  folder.warning(at, {
    message: `"${number}" không có dạng của một số hiệu văn bản.`,
    remedy:
      inside !== undefined && lawNumber.test(inside)
        ? `Có phải ý bạn là "${inside}"? Sửa lại thành "${inside}"; tên văn bản thì ghi ở "title".`
        : 'Viết như trên văn bản, ví dụ "123/2015/NĐ-CP", "60/2014/QH13"; tên văn bản thì ghi ở "title".',
  });
}

/** The document of a province: its kind and its number, such as "Nghị quyết 23/2026/NQ-HĐND". */
export function checkDocument(
  folder: SchemaFolder,
  at: Origin,
  document: string,
  date: string | undefined,
): void {
  const [number] = /\d[\d.]*\/(?:\d{4}\/)?[A-ZĐ][^\s,;()]*/u.exec(document) ?? [];
  if (number === undefined)
    folder.warning(at, {
      message: `"${document}" không có số hiệu của văn bản.`,
      remedy: 'Viết cả loại và số hiệu, ví dụ "Nghị quyết 23/2026/NQ-HĐND".',
    });
  else {
    checkNumber(folder, at, number, date);
    checkYear(folder, { ...at, pointer: at.pointer.replace(/\/document$/, '/date') }, number, date ?? null);
  }
}

function checkYear(folder: SchemaFolder, at: Origin, number: string, date: string | null): void {
  const [, year] = /\/(\d{4})\//.exec(number) ?? [];
  if (year === undefined || date === null || date.startsWith(year)) return;
  folder.warning(at, {
    message: `Số hiệu "${number}" là của năm ${year}, nhưng ngày ban hành ghi năm ${date.slice(0, 4)}.`,
    remedy: 'Xem lại số hiệu và ngày ban hành trên văn bản, sửa cái sai.',
  });
}

function checkAddress(folder: SchemaFolder, at: Origin, url: string): void {
  const host = /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  const protocol = /^([a-z]+):/i.exec(url)?.[1] ?? '';
  if (/^(?:[a-z]:[\\/]|file:|\\\\)/i.test(url)) {
    folder.error(at, {
      message: 'Địa chỉ này là một tệp trên máy của bạn; người khác bấm vào sẽ không mở được.',
      remedy:
        'Chép địa chỉ của trang có văn bản ấy (bắt đầu bằng "https:"); không có trên mạng thì xóa "url".',
    });
    return;
  }
  const meant = addressMeant(url);
  if (!/^https?$/i.test(protocol) || (host === '' && meant)) {
    folder.error(at, {
      message: `Địa chỉ này bắt đầu bằng "${url.slice(0, url.search(/[\w]+\./))}", nên bấm vào sẽ không mở được trang nào.`,
      remedy: meant ? `Sửa lại thành "${meant}".` : 'Sửa lại thành "https:".',
    });
    return;
  }
  const isName = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?$/u.test(host);
  if (isName && !/\s/.test(url)) return;
  folder.error(at, {
    message: /\s/.test(url)
      ? `Địa chỉ "${url}" có khoảng trắng, nên bấm vào sẽ không tới trang.`
      : `"${host}" trong địa chỉ này không phải tên của một trang mạng nào.`,
    remedy: 'Mở trang đó trong trình duyệt rồi chép lại nguyên địa chỉ.',
  });
}

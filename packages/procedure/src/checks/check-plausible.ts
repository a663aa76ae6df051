import { pointerTo, valueAt } from '../read/json-pointer.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import type { Origin } from '../shapes/procedure.ts';
import type { ProcedureFile } from '../shapes/procedure-file.ts';
import { readByCitizens } from '../translations/read-by-citizens.ts';
import { writtenTexts } from '../translations/written-texts.ts';
import type { Words } from '../words/words.ts';
import { mistypedWords } from './mistyped-words.ts';

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

/** The address that a mistyped beginning stands for; undefined where that cannot be told. */
export function addressMeant(url: string): string | undefined {
  const [, rest] =
    /^(?:h?t+p+s?|http?s?|htp+s?|https?)?\s*[:;.,]*\s*[/\\]*\s*([\w-]+(?:\.[\w-]+)+(?:[/?#:].*)?)$/i.exec(
      url,
    ) ?? [];
  const meant = rest === undefined ? undefined : `https://${rest}`;
  return meant !== undefined && !/\s/.test(meant) && URL.canParse(meant) ? meant : undefined;
}

/** What citizens read in the files of a folder, and on paper: no marks of a web page, and nobody's own telephone. */
export function checkReadable(folder: SchemaFolder, at: string): void {
  const papers = [at, `${at}/papers`].flatMap((one) => folder.list(one, 'files')).filter(isPaper);
  for (const file of papers) {
    const read = folder.read(file);
    if (!read?.isReadable) continue;
    for (const { pointer, text } of writtenTexts(read.value, file)) {
      const words = /\/(?:text|title|note)$/.test(pointer) ? mistypedWords(text) : undefined;
      if (words) folder.warning({ file, pointer }, words);
    }
  }
  const files = folder.list(at, 'files').filter((one) => /\/procedure\.json$|\.schema\.json$/.test(one));
  for (const file of files) {
    const read = folder.read(file);
    // Of a text that does not end where it should, only half is there.
    if (!read?.isReadable) continue;
    const { value } = read;
    for (const pointer of readByCitizens(value, file)) {
      const text = valueAt(value, pointer);
      const words =
        typeof text === 'string'
          ? (unreadable(text) ?? mistypedWords(text) ?? (isTitle(file, pointer) ? labelled(text) : undefined))
          : undefined;
      if (words) folder.warning({ file, pointer }, words);
    }
  }
}

const isPaper = (file: string) => /\/paper\.json$|\/papers\/[^/]+\.json$/.test(file);

const isTitle = (file: string, pointer: string) =>
  file.endsWith('.schema.json') && pointer.endsWith('/title');

/** The form itself says what need not be filled in, and parts a label from its box. */
function labelled(title: string): Words | undefined {
  const [added] =
    /\s*(?:\((?:không bắt buộc|bắt buộc|tùy chọn|nếu không có thì bỏ trống|\*)\)|[:*…]|\.{3,})\s*$/iu.exec(
      title,
    ) ?? [];
  return added === undefined
    ? undefined
    : {
        message: `Nhãn này kết thúc bằng "${added.trim()}"; biểu mẫu tự ghi mục nào không bắt buộc, và không đặt dấu sau nhãn.`,
        remedy: `Xóa "${added.trim()}" ở cuối nhãn.`,
      };
}

/** What is wrong with a text of any language, that readers meet; undefined when nothing is. */
export function unreadable(text: string): Words | undefined {
  if (text !== '' && text.trim() === '')
    return {
      message: 'Chữ này chỉ có khoảng trắng, nên người đọc không thấy gì.',
      remedy: 'Điền chữ vào, hoặc xóa cả khóa nếu không bắt buộc.',
    };
  if (/^\s|\s$|[^\S\n]{2}|\u00a0/u.test(text))
    return {
      message: `Chữ này thừa dấu cách, hay có dấu cách không ngắt dòng, loại mà trang mạng và Word hay chèn: "${text.replace(/^\s+|\s+$|[^\S\n]{2,}|\u00a0/gu, '␣').slice(0, 60)}".`,
      remedy: 'Ở mỗi chỗ đánh dấu ␣: đầu và cuối chữ thì xóa, giữa chữ thì gõ lại một dấu cách.',
    };
  const [tag] =
    /<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|script|span|strong|sub|sup|table|td|tr|u|ul)(?:\s[^<>]*)?\/?>/i.exec(
      text,
    ) ?? [];
  if (tag !== undefined)
    return {
      message: `Chữ này có "${tag}"; biểu mẫu và trang hiện nguyên dấu đó ra, không hiểu nó là cách trình bày.`,
      remedy: 'Xóa các dấu đó, chỉ để lại chữ.',
    };
  const [number] = /(?<![\d.])0[35789]\d(?:[ .-]?\d){7}(?!\d)/.exec(text) ?? [];
  if (number !== undefined)
    return {
      message: `Chữ này có số điện thoại di động ${number}, thường là số của một người; mọi xã dùng chung thủ tục này.`,
      remedy: 'Xóa số đó; số của Bộ phận Một cửa thì ghi trong hồ sơ đơn vị (schemas/communes).',
    };
  const [mail] = /[\w.+-]+@(?:gmail|yahoo|outlook|hotmail|icloud)\.[\w.]+\w/i.exec(text) ?? [];
  if (mail !== undefined)
    return {
      message: `Chữ này có hộp thư ${mail}, thường là của một người; mọi xã dùng chung thủ tục này.`,
      remedy: 'Xóa hộp thư đó; hộp thư chung của xã thì ghi trong hồ sơ đơn vị (schemas/communes).',
    };
  if (
    /^(?:\.{2,}|…|-+|\?+|x{2,}|abc|test)$/i.test(text.trim()) ||
    /\b(?:TODO|FIXME|XXX)\b|lorem ipsum/.test(text)
  )
    return {
      message: `Chữ "${text.slice(0, 40)}" có vẻ còn viết dở.`,
      remedy: 'Viết cho xong; chưa biết thì xóa đi.',
    };
  const [markdown] = /\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\)|^#{1,4} /.exec(text) ?? [];
  if (markdown !== undefined)
    return {
      message: `Chữ này có "${markdown}"; biểu mẫu và trang hiện nguyên các dấu đó ra, không hiểu chúng là cách trình bày.`,
      remedy: 'Xóa các dấu đó, chỉ để lại chữ.',
    };
  const [brace] = /\{\{?[^{}]*\}\}?|\}\}|\{\{/.exec(text) ?? [];
  if (brace !== undefined)
    return {
      message: `Chữ này có "${brace}"; không có gì được điền vào chỗ đó, nên người dân thấy nguyên dấu ngoặc nhọn.`,
      remedy: 'Viết hẳn chữ ra, hoặc xóa chỗ đó.',
    };
  return undefined;
}

import { basename } from 'node:path/posix';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { languageOfFile } from '../../translations/read-translations.ts';
import { slugOf } from '../../words/slug.ts';
import { insteadOfName } from '../../words/suggestion.ts';
import { insteadOfStray, isCopy } from './stray-file.ts';

/** What lies in `schemas/` under a name that nobody looks for, and so would be left out without a word. */
export function checkNames(folder: SchemaFolder): void {
  for (const name of folder.list('', 'folders').filter((one) => !known.includes(one)))
    folder.error(
      { file: name, pointer: '' },
      {
        message: `Bộ công cụ không đọc thư mục "${name}" trong schemas.`,
        remedy: insteadOfName(
          name,
          known.filter((one) => one !== 'node_modules'),
          'thư mục',
        ),
      },
    );
  expectFiles(
    folder,
    'procedures',
    () => false,
    'Mỗi thủ tục là một thư mục; chuyển tệp này vào thư mục đó.',
  );
  expectFiles(folder, 'communes', isJson, 'Hồ sơ đơn vị là một tệp "<mã xã>.json".');
  expectFiles(folder, 'provinces', isJson, 'Điều do tỉnh quy định là một tệp "<mã tỉnh>.json".');
  expectFiles(
    folder,
    'shared',
    (name) => languageOfFile(name) !== undefined || name.endsWith('.schema.json'),
    'Phần dùng chung là một tệp "<tên>.schema.json"; bản dịch là "<mã ngôn ngữ>.json", ví dụ "en.json".',
  );
  for (const procedure of folder.list('procedures', 'folders')) checkProcedureNames(folder, procedure);
}

const known = [
  'procedures',
  'shared',
  'communes',
  'provinces',
  'vocabulary',
  'code-dictionaries',
  'node_modules',
];
const inProcedure = ['cases', 'papers'];

function checkProcedureNames(folder: SchemaFolder, procedure: string): void {
  const slug = basename(procedure);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    folder.error(
      { file: procedure, pointer: '' },
      {
        message: `Tên thư mục "${slug}" viết không đúng quy cách; tên này thành địa chỉ trang.`,
        remedy: isCopy(slug)
          ? 'Bản sao còn dùng thì đặt tên thư mục và mã thủ tục riêng cho nó; không thì xóa thư mục này.'
          : `Chỉ dùng chữ thường không dấu, chữ số và gạch nối. Đổi tên thư mục thành "${slugOf(slug)}".`,
      },
    );
  for (const inner of folder.list(procedure, 'folders').map((one) => basename(one)))
    if (!inProcedure.includes(inner))
      folder.error(
        { file: `${procedure}/${inner}`, pointer: '' },
        {
          message: `Bộ công cụ không đọc thư mục "${inner}" trong thư mục thủ tục.`,
          remedy: insteadOfName(inner, inProcedure, 'thư mục'),
        },
      );
  expectFiles(
    folder,
    `${procedure}/cases`,
    isJson,
    'Đổi đuôi tệp: mỗi trường hợp thử là một tệp "<tên>.json".',
  );
  expectFiles(
    folder,
    `${procedure}/papers`,
    isJson,
    'Đổi tên tệp: mỗi mẫu in là một tệp "<số thứ tự>-<tên>.json".',
  );
}

function isJson(name: string): boolean {
  return name.endsWith('.json');
}

function expectFiles(
  folder: SchemaFolder,
  at: string,
  isRead: (name: string) => boolean,
  remedy: string,
): void {
  const remedyFor = (name: string) => {
    if (isCopy(name)) return insteadOfStray(name, [], []);
    const lower = name.toLowerCase();
    return lower !== name && isRead(lower) ? `Đổi tên tệp thành "${lower}".` : remedy;
  };
  for (const file of folder.list(at, 'files').filter((one) => !isRead(basename(one))))
    folder.error(
      { file, pointer: '' },
      {
        message: `Bộ công cụ không đọc tệp "${basename(file)}" ở chỗ này.`,
        remedy: remedyFor(basename(file)),
      },
    );
}

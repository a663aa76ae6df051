import { basename, dirname } from 'node:path/posix';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { languageOfFile } from '../../translations/read-translations.ts';
import { slugOf } from '../../words/slug.ts';
import { insteadOfName } from '../../words/suggestion.ts';
import { insteadOfStray, isCopy } from './stray-file.ts';

/**
 * What lies in `schemas/` under a name that nobody looks for, and so would be left out without a word. Not what lies in the
 * folders of procedures: see `checkProcedureNames`.
 */
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
  for (const name of folder.list('', 'files').filter((one) => known.includes(one)))
    folder.error(
      { file: name, pointer: '' },
      {
        message: `"${name}" phải là một thư mục, mà ở đây là một tệp.`,
        remedy: `Xóa tệp này, rồi lấy lại thư mục "${name}" từ bản trước.`,
      },
    );
  checkOthers(folder, '');
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

/** The same in the folder of one procedure. */
export function checkProcedureNames(folder: SchemaFolder, procedure: string): void {
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
  checkOthers(folder, procedure);
  for (const inner of folder.list(procedure, 'folders').map((one) => basename(one)))
    if (isJson(inner))
      folder.error(
        { file: `${procedure}/${inner}`, pointer: '' },
        {
          message: `"${inner}" ở đây là một thư mục, mà phải là một tệp.`,
          remedy: `Đổi tên hoặc xóa thư mục này, rồi lấy lại tệp "${inner}" từ bản trước.`,
        },
      );
    else if (!inProcedure.includes(inner))
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

/** What is neither file nor folder would be passed over without a word. */
function checkOthers(folder: SchemaFolder, at: string): void {
  for (const name of folder.list(at, 'others').filter((one) => one !== 'node_modules'))
    folder.error(
      { file: name, pointer: '' },
      name.includes('\ufffd')
        ? {
            message: `Tên "${basename(name)}" có ký tự hỏng, nên bộ công cụ không mở được.`,
            remedy: 'Đổi tên, chỉ dùng chữ thường không dấu, chữ số và gạch nối.',
          }
        : {
            message: `"${basename(name)}" không phải tệp hay thư mục thường (có lẽ là một lối tắt), nên bộ công cụ không đọc.`,
            remedy: 'Chép chính tệp hay thư mục ấy vào đây, hoặc xóa đi.',
          },
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
  // A link was told.
  if (!folder.list(dirname(at) === '.' ? '' : dirname(at), 'folders').includes(at)) return;
  checkOthers(folder, at);
  for (const inner of at === 'procedures' ? [] : folder.list(at, 'folders'))
    folder.error(
      { file: inner, pointer: '' },
      {
        message: `Bộ công cụ không đọc thư mục "${basename(inner)}" ở chỗ này, nên các tệp trong đó bị bỏ qua.`,
        remedy: 'Chuyển tệp còn dùng ra ngoài, rồi xóa thư mục này.',
      },
    );
  for (const file of folder.list(at, 'files').filter((one) => !isRead(basename(one))))
    folder.error(
      { file, pointer: '' },
      {
        message: `Bộ công cụ không đọc tệp "${basename(file)}" ở chỗ này.`,
        remedy: remedyFor(basename(file)),
      },
    );
}

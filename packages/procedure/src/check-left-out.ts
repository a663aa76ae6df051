import { joinPath } from './answer-path.ts';
import { pointerTo } from './json-pointer.ts';
import type { Outline } from './outline.ts';
import type { PaperFile } from './paper-file.ts';
import type { Origin } from './procedure.ts';
import type { SchemaFolder } from './schema-folder.ts';
import { insteadOf } from './suggestion.ts';

/** Every answer is printed, or left out for a reason; none is both. */
export function checkLeftOut(
  folder: SchemaFolder,
  name: string,
  { notOnPaper }: PaperFile,
  declaration: Outline,
  printed: ReadonlySet<string>,
): void {
  const paths = allPaths(declaration, '');
  const at = (...steps: string[]): Origin => ({ file: name, pointer: pointerTo('', ...steps) });
  for (const { path, isField } of paths)
    if (isField && !isWithin(path, printed) && !isWithin(path, new Set(Object.keys(notOnPaper))))
      folder.error(at('blocks'), {
        message: `Mục "${path}" của tờ khai không được in ở đâu cả.`,
        remedy: `Thêm {"answer": "${path}"} vào một dòng, hoặc ghi lý do không in vào "notOnPaper".`,
      });
  for (const path of Object.keys(notOnPaper)) {
    if (!paths.some((one) => one.path === path))
      folder.error(at('notOnPaper', path), {
        message: `"notOnPaper" nêu mục "${path}", nhưng tờ khai không có mục này.`,
        remedy: insteadOf(
          path,
          paths.map((one) => one.path),
        ),
      });
    if (printed.has(path))
      folder.error(at('notOnPaper', path), {
        message: `Mục "${path}" ghi là không in, nhưng mẫu in có dùng.`,
        remedy: 'Xóa mục này khỏi "notOnPaper", hoặc khỏi "blocks".',
      });
  }
}

function allPaths({ entries }: Outline, base: string): { path: string; isField: boolean }[] {
  return [...entries.values()].flatMap(({ path, kind, items }) => {
    const full = base ? joinPath(base, path) : path;
    return [{ path: full, isField: kind === 'field' }, ...(items ? allPaths(items, full) : [])];
  });
}

function isWithin(path: string, groups: ReadonlySet<string>): boolean {
  return [...groups].some((group) => path === group || path.startsWith(`${group}.`));
}

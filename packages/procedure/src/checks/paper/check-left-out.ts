import { pointerTo } from '../../json/json-pointer.ts';
import { joinPath } from '../../outline/answer-path.ts';
import type { Outline } from '../../outline/outline.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { PaperLayout } from '../../shapes/paper-file.ts';
import type { Origin } from '../../shapes/procedure.ts';
import { insteadOf } from '../../words/suggestion.ts';

/** One official form of a procedure, and the paths that are on it; a group stands for all that is in it. */
export interface PrintedPaper {
  /** File below `schemas/`. */
  readonly name: string;
  readonly notOnPaper: PaperLayout['notOnPaper'];
  readonly printed: ReadonlySet<string>;
  /** Where the editor adds what is missing: `blocks`, or `notOnPaper` of a borrowed layout. */
  readonly place: 'blocks' | 'notOnPaper';
}

/** Every answer is printed on one of the papers, or left out for a reason; none is both on one paper. */
export function checkLeftOut(
  folder: SchemaFolder,
  papers: readonly PrintedPaper[],
  declaration: Outline,
): void {
  const paths = allPaths(declaration, '');
  const [first] = papers;
  if (!first) return;
  const settled = new Set(
    papers.flatMap(({ printed, notOnPaper }) => [...printed, ...Object.keys(notOnPaper)]),
  );
  for (const { path, isField } of paths)
    if (isField && !isWithin(path, settled))
      folder.error(placeIn(first, first.place), {
        message: `Mục "${path}" của tờ khai không được in ở đâu cả.`,
        remedy: `Thêm {"answer": "${path}"} vào một dòng, hoặc ghi lý do không in vào "notOnPaper".`,
      });
  for (const paper of papers) checkReasons(folder, paper, paths);
}

function checkReasons(folder: SchemaFolder, paper: PrintedPaper, paths: readonly { path: string }[]): void {
  const known = new Set(paths.map(({ path }) => path));
  for (const path of Object.keys(paper.notOnPaper)) {
    if (!known.has(path))
      folder.error(placeIn(paper, 'notOnPaper', path), {
        message: `"notOnPaper" nêu mục "${path}", nhưng tờ khai không có mục này.`,
        remedy: () =>
          insteadOf(
            path,
            paths.map((one) => one.path),
          ),
      });
    if (paper.printed.has(path))
      folder.error(placeIn(paper, 'notOnPaper', path), {
        message: `Mục "${path}" ghi là không in, nhưng mẫu in có dùng.`,
        remedy: 'Xóa mục này khỏi "notOnPaper", hoặc khỏi "blocks".',
      });
  }
}

function placeIn({ name }: PrintedPaper, ...steps: string[]): Origin {
  return { file: name, pointer: pointerTo('', ...steps) };
}

function allPaths({ entries }: Outline, base: string): { path: string; isField: boolean }[] {
  return [...entries.values()].flatMap(({ path, kind, items }) => {
    const full = base ? joinPath(base, path) : path;
    return [{ path: full, isField: kind === 'field' }, ...(items ? allPaths(items, full) : [])];
  });
}

/** Whether the path or one of the groups around it is in the set. */
function isWithin(path: string, groups: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1))
    if (groups.has(path.slice(0, end))) return true;
  return false;
}

import { resolve } from 'node:path';
import type { Problem } from '@dvc-kit/procedure';
import { pathForEditor } from '../command-line/editor-path.ts';

/**
 * Problems as an editor reads them: where, what, the way out; at the end how many there are. A place is
 * `path:line:column`, which the terminal of VS Code opens on a click; `home` is the folder that holds `schemas`.
 */
export function describeProblems(problems: readonly Problem[], home?: string): string {
  const shown = (file: string) => (home === undefined ? file : pathForEditor(resolve(home, file)));
  return [
    ...problems.map((one) => describeProblem({ ...one, file: shown(one.file) })),
    countProblems(problems),
  ].join('\n\n');
}

function describeProblem({ severity, file, line, column, pointer, message, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const kind = severity === 'error' ? 'LỖI' : 'Lưu ý';
  return `${place}${pointer && `  tại ${pointer}`}\n  ${kind}: ${message}\n  → ${remedy}`;
}

/** How many errors and warnings there are, and what that means for the build. */
export function countProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Không có lỗi nào.';
  const all = (some: readonly Problem[]) => some.reduce((sum, { others = 0 }) => sum + 1 + others, 0);
  const errors = all(problems.filter(({ severity }) => severity === 'error'));
  const files = new Set(problems.map(({ file }) => file)).size;
  const verdict = errors ? 'Phải sửa hết lỗi thì mới dựng được trang.' : 'Vẫn dựng được trang.';
  return `${errors} lỗi, ${all(problems) - errors} lưu ý trong ${files} tệp. ${verdict}`;
}

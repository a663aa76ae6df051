import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Procedure } from '../../shapes/procedure.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';
import { insteadOf } from '../../words/suggestion.ts';
import { meets } from './check-periods.ts';

/**
 * A code names one procedure on any day. Two folders may bear it when one follows the other: that is how a change of law
 * is written down before it comes.
 */
export function checkCodes(folder: SchemaFolder, procedures: readonly Procedure[]): void {
  const bearers = new Map<string, Procedure[]>();
  for (const procedure of procedures) {
    const { slug, file } = procedure;
    if (file.code === null) continue;
    const earlier = bearers.get(file.code) ?? [];
    const first = earlier.find((one) => meets(one.file.validity, file.validity));
    if (first)
      folder.error(
        { file: `procedures/${slug}/procedure.json`, pointer: '/code' },
        {
          message: `Mã "${file.code}" đã là của thủ tục trong thư mục "${first.slug}".`,
          remedy:
            'Sửa mã cho đúng hoặc xóa thư mục thừa; nếu là bản theo luật mới thì ghi "validity" để hai bản không có ngày nào cùng hiệu lực.',
        },
      );
    bearers.set(file.code, [...earlier, procedure]);
  }
}

/** Codes that lead from one procedure to another lead somewhere: to one of `known`, the codes of all procedures, or null. */
export function checkLinks(
  folder: SchemaFolder,
  procedures: readonly Procedure[],
  known: ReadonlySet<string> | null,
): void {
  for (const { slug, file } of procedures) {
    const itself = file.code === null ? -1 : file.supersedes.indexOf(file.code);
    if (itself !== -1)
      folder.error(
        { file: `procedures/${slug}/procedure.json`, pointer: `/supersedes/${itself}` },
        {
          message: `Thủ tục "${file.code}" không thể tự thay thế chính nó.`,
          remedy: 'Ghi mã của thủ tục cũ, hoặc xóa mã này.',
        },
      );
    for (const [pointer, code] of linksOf(file))
      if (code === file.code && pointer === '/supersededBy')
        folder.error(
          { file: `procedures/${slug}/procedure.json`, pointer },
          {
            message: `Thủ tục "${code}" không thể tự thay thế chính nó.`,
            remedy: 'Ghi mã của thủ tục mới; mã không đổi thì để null, và ghi "validity" cho từng thư mục.',
          },
        );
      else if (code === file.code && file.code !== null)
        folder.error(
          { file: `procedures/${slug}/procedure.json`, pointer },
          {
            message: `Mã "${code}" là của chính thủ tục này.`,
            remedy: 'Ghi mã của thủ tục khác, hoặc xóa chỗ này.',
          },
        );
      else if (known && !known.has(code))
        folder.error(
          { file: `procedures/${slug}/procedure.json`, pointer },
          {
            message: `Không có thủ tục nào mang mã "${code}".`,
            remedy: () => insteadOf(code, others(file, known)),
          },
        );
  }
}

/** It leads to another than itself. */
function others({ code }: ProcedureFile, known: ReadonlySet<string>): string[] {
  return [...known].filter((one) => one !== code);
}

function linksOf({ supersededBy, instead, partOf }: ProcedureFile): [pointer: string, code: string][] {
  return [
    ...(supersededBy ? [['/supersededBy', supersededBy] as [string, string]] : []),
    ...instead.map(({ code }, index): [string, string] => [`/instead/${index}/code`, code]),
    ...partOf.map((code, index): [string, string] => [`/partOf/${index}`, code]),
  ];
}

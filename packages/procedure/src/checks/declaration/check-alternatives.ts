import { originOf } from '../../json/origin.ts';
import { joinPath } from '../../outline/answer-path.ts';
import { type Demand, type Outline, type Statement, statementsByPath } from '../../outline/outline.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { insteadOf } from '../../words/suggestion.ts';

/** "At least one of these" (`anyOf` of `required`): of several members, each of which can be answered by itself. */
export function checkAlternatives(folder: SchemaFolder, outline: Outline): void {
  const demands = outline.demands.filter(({ schema }) => schema.anyOf);
  const said = demands.length > 0 ? statementsByPath(outline) : new Map<string, Statement[]>();
  for (const demand of demands) checkOne(folder, outline, demand, said);
}

function checkOne(
  folder: SchemaFolder,
  outline: Outline,
  { path, schema, branches }: Demand,
  statements: ReadonlyMap<string, readonly Statement[]>,
): void {
  const at = originOf(schema, 'anyOf');
  if (folder.hasErrorAt(at)) return;
  const alternatives = (schema.anyOf ?? []).map(({ required = [] }) => required);
  if (path !== '' && outline.entries.get(path)?.kind !== 'group') {
    folder.error(at, {
      message: '"anyOf" đòi ít nhất một trong các mục, nên chỉ đứng ở một nhóm mục.',
      remedy: 'Xóa "anyOf" ở đây, hoặc chuyển ra nhóm chứa các mục đó.',
    });
    return;
  }
  if (alternatives.length < 2 || alternatives.some((keys) => keys.length === 0))
    folder.error(at, {
      message: '"anyOf" phải có từ hai phần, mỗi phần có "required" với ít nhất một mục.',
      remedy:
        'Viết dạng "anyOf": [{"required": ["phone"]}, {"required": ["email"]}]; chỉ một mục thì ghi vào "required".',
    });
  const siblings = () => [...outline.entries.values()].filter((one) => joinPath(path, one.key) === one.path);
  for (const key of new Set(alternatives.flat())) {
    const entry = outline.entries.get(joinPath(path, key));
    if (!entry)
      folder.error(at, {
        message: `"anyOf" đòi mục "${key}", nhưng không có mục nào tên như vậy.`,
        remedy: () =>
          insteadOf(
            key,
            siblings().map((one) => one.key),
          ),
      });
    else if (entry.kind !== 'field')
      folder.error(at, {
        message: `"anyOf" đòi "${key}", nhưng đó là một nhóm hay danh sách, không phải một mục để điền.`,
        remedy: 'Chỉ đòi các mục; về một nhóm thì viết điều kiện bằng "if" và "then".',
      });
  }
  const isAlways = (key: string) => {
    const said = statements.get(joinPath(path, key)) ?? [];
    const isAsked = said.some(
      (one) => one.says === 'declares' && one.branches.every((branch) => branches.includes(branch)),
    );
    return isAsked && !said.some((one) => one.says === 'forbids');
  };
  if (alternatives.length > 0 && !alternatives.some((keys) => keys.every(isAlways)))
    folder.error(at, {
      message:
        '"anyOf" đòi ít nhất một trong các mục, nhưng có trường hợp không mục nào trong đó hiện ra để trả lời.',
      remedy: 'Để ít nhất một mục luôn hiện, hoặc đặt "anyOf" vào "then" của điều kiện làm các mục hiện ra.',
    });
}

import { parentOf } from './answer-path.ts';
import { checkConditions } from './check-conditions.ts';
import { checkFields, checkKind } from './check-fields.ts';
import { checkRequired } from './check-required.ts';
import type { Schema } from './declaration.ts';
import { originOf } from './origin.ts';
import { type Outline, outlineOf } from './outline.ts';
import type { SchemaFolder } from './schema-folder.ts';

/** All that can be wrong with a resolved declaration as a whole. The outline serves what else looks at its fields. */
export function checkDeclaration(folder: SchemaFolder, declaration: Schema): Outline {
  const outline = outlineOf(declaration);
  checkRoot(folder, declaration, outline);
  checkFields(folder, outline);
  checkScope(folder, declaration, outline);
  checkSections(folder, outline);
  return outline;
}

/** The declaration, and each list item on its own: a condition sees nothing outside of its item. */
function checkScope(folder: SchemaFolder, schema: Schema, outline: Outline): void {
  checkClosed(folder, '', schema, outline);
  checkConditions(folder, outline);
  checkRequired(folder, outline);
  for (const { items, schema: list } of outline.entries.values())
    if (items && list.items) checkScope(folder, list.items, items);
}

function checkRoot(folder: SchemaFolder, root: Schema, { entries }: Outline): void {
  const at = originOf(root);
  checkKind(folder, 'tờ khai', root, 'group');
  if (root.type !== 'object')
    folder.error(at, {
      message: 'Tờ khai phải là một nhóm các mục.',
      remedy: 'Thêm "type": "object" vào đầu tệp.',
    });
  if (!root.title)
    folder.error(at, {
      message: 'Tờ khai chưa có tên.',
      remedy: 'Thêm "title" với tên tờ khai, ví dụ "Tờ khai đăng ký khai sinh".',
    });
  if (entries.size === 0)
    folder.error(at, { message: 'Tờ khai không có mục nào.', remedy: 'Thêm các mục vào "properties".' });
}

/** `additionalProperties` knows only the `properties` beside it, not what branches add. */
function checkClosed(folder: SchemaFolder, at: string, schema: Schema, outline: Outline): void {
  const members = [...outline.entries.values()].filter(({ path }) => parentOf(path) === at);
  for (const { path, kind, declarations } of members)
    if (kind === 'group')
      for (const one of declarations) if (one.schema) checkClosed(folder, path, one.schema, outline);
  const isBlocked = members.some(({ key }) => !Object.hasOwn(schema.properties ?? {}, key));
  if (schema.additionalProperties !== false || !isBlocked) return;
  folder.error(originOf(schema, 'additionalProperties'), {
    message: '"additionalProperties": false chặn luôn cả những mục mà "then" hay "else" thêm vào.',
    remedy: 'Dùng "unevaluatedProperties": false thay thế.',
  });
}

/** What a section requires binds only while the section itself is required. */
function checkSections(folder: SchemaFolder, { entries, statements }: Outline): void {
  const required = new Set(statements.filter(({ says }) => says === 'requires').map(({ path }) => path));
  for (const { path, kind, schema, declarations } of entries.values()) {
    const isSection = kind === 'group' && !path.includes('.');
    const asks = statements.some(
      (one) => one.says === 'requires' && one.path.startsWith(`${path}.`) && one.branches.length === 0,
    );
    if (!isSection || !asks || required.has(path) || declarations.length === 0) continue;
    folder.warning(originOf(schema), {
      message: `Phần "${path}" có mục bắt buộc, nhưng cả phần này thì không bắt buộc: công dân bỏ trống cả phần vẫn được.`,
      remedy: `Thêm "${path}" vào "required" ở đầu tệp, nếu phần này phải điền.`,
    });
  }
}

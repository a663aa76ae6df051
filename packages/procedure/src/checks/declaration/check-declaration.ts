import { originOf } from '../../json/origin.ts';
import { type Outline, outlineOf, type Statement } from '../../outline/outline.ts';
import { isRefused } from '../../read/as-written.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Schema } from '../../shapes/declaration.ts';
import { checkAlternatives } from './check-alternatives.ts';
import { checkClosedItems } from './check-closed-items.ts';
import { checkConditions } from './check-conditions.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkFields, checkKind } from './check-fields.ts';
import { checkFilling } from './check-filling.ts';
import { checkClosed, checkParts } from './check-parts.ts';
import { checkReachable } from './check-reachable.ts';
import { checkRequired } from './check-required.ts';
import { checkTogether } from './check-together.ts';

/** All that can be wrong with a resolved declaration as a whole. The outline serves what else looks at its fields. */
export function checkDeclaration(folder: SchemaFolder, declaration: Schema): Outline {
  const outline = outlineOf(declaration);
  checkRoot(folder, declaration, outline);
  checkFields(folder, outline);
  checkContradictions(folder, outline);
  checkFilling(folder, outline);
  checkScope(folder, declaration, outline);
  checkSections(folder, outline);
  return outline;
}

/** The declaration, and each list item on its own: a condition sees nothing outside of its item. */
function checkScope(folder: SchemaFolder, schema: Schema, outline: Outline): void {
  checkParts(folder, schema);
  checkClosedGroups(folder, schema, outline);
  checkConditions(folder, outline);
  checkAlternatives(folder, outline);
  checkRequired(folder, outline);
  checkReachable(folder, outline);
  checkTogether(folder, outline);
  for (const { items, schema: list } of outline.entries.values())
    if (items && list.items) {
      checkClosedItems(folder, list.items, items);
      checkScope(folder, list.items, items);
    }
}

function checkRoot(folder: SchemaFolder, root: Schema, { entries }: Outline): void {
  const at = originOf(root);
  checkKind(folder, 'tờ khai', root, 'group');
  if (root.type !== 'object' && !isRefused(folder, root, 'type'))
    folder.error(at, {
      message: 'Tờ khai phải là một nhóm các mục.',
      remedy: 'Thêm "type": "object" vào đầu tệp.',
    });
  if (!root.title && !isRefused(folder, root, 'title'))
    folder.error(at, {
      message: 'Tờ khai chưa có tên.',
      remedy: 'Thêm "title" với tên tờ khai, ví dụ "Tờ khai đăng ký khai sinh".',
    });
  if (entries.size === 0 && !isRefused(folder, root, 'properties'))
    folder.error(at, { message: 'Tờ khai không có mục nào.', remedy: 'Thêm các mục vào "properties".' });
}

/** Every group that takes no other keys than those it names. */
function checkClosedGroups(folder: SchemaFolder, root: Schema, outline: Outline): void {
  const itself: Statement = {
    says: 'declares',
    path: '',
    branches: [],
    origin: originOf(root),
    schema: root,
  };
  checkClosed(folder, '', itself, outline);
  for (const { path, kind, declarations } of outline.entries.values())
    for (const one of kind === 'group' ? declarations : []) checkClosed(folder, path, one, outline);
}

/** What a section requires binds only while the section itself is required. */
function checkSections(folder: SchemaFolder, { entries, statements }: Outline): void {
  const requirements = statements.filter(({ says }) => says === 'requires');
  const required = new Set(requirements.map(({ path }) => path));
  const always = requirements.filter(
    ({ path, branches }) => path.split('.').length === 2 && branches.length === 0,
  );
  const asking = new Set(always.map(({ path }) => path.slice(0, path.indexOf('.'))));
  for (const path of asking) {
    const entry = entries.get(path);
    if (entry?.kind !== 'group' || required.has(path)) continue;
    folder.warning(originOf(entry.schema), {
      message: `Phần "${path}" có mục bắt buộc, nhưng cả phần này thì không bắt buộc: công dân bỏ trống cả phần vẫn được.`,
      remedy: `Thêm "${path}" vào "required" ở đầu tệp, nếu phần này phải điền.`,
    });
  }
}

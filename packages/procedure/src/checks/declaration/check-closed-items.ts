import { originOf } from '../../json/origin.ts';
import type { Outline } from '../../outline/outline.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Schema } from '../../shapes/declaration.ts';

/**
 * `unevaluatedProperties: false` anywhere in the items of a list. Ajv, which many receivers use, keeps what it has seen in
 * one item for the next, and takes a key there that the conditions of that item forbid: validators would not agree.
 */
export function checkClosedItems(folder: SchemaFolder, items: Schema, outline: Outline): void {
  const groups = [...outline.entries.values()].filter(({ kind }) => kind === 'group');
  const schemas = [
    items,
    ...groups.flatMap(({ declarations }) => declarations.flatMap(({ schema }) => schema ?? [])),
  ];
  for (const schema of schemas.filter((one) => one.unevaluatedProperties === false))
    folder.error(originOf(schema, 'unevaluatedProperties'), {
      message:
        '"unevaluatedProperties": false không dùng được trong các phần tử của một danh sách: có phần mềm tiếp nhận hiểu sai.',
      remedy:
        'Bỏ "unevaluatedProperties" ở đây, hoặc dùng "additionalProperties": false nếu các mục không phụ thuộc điều kiện.',
    });
}

import { isObject, type JsonObject, subschemasOf } from '../json/subschemas.ts';
import { deepestGroup, mostFields, mostItems, mostParts, mostPatterns } from '../shapes/bounds.ts';
import type { Words } from '../words/words.ts';

/** How large a resolved schema is where every use of a shared part counts. */
interface Size {
  readonly fields: number;
  readonly parts: number;
  /** Groups and lists inside each other. */
  readonly depth: number;
}

/**
 * What is too large or too deep in a resolved schema; undefined when nothing is. Counts a shared part once and multiplies,
 * so that it ends at once where a walk over all places would not end at all.
 */
export function tooLarge(schema: JsonObject): Words | undefined {
  const known = new Map<object, Size>();
  const { fields, parts, depth } = sizeOf(schema, known);
  if (depth > deepestGroup)
    return {
      message: `Các nhóm và danh sách lồng nhau ${depth} tầng; biểu mẫu vẽ được tới ${deepestGroup} tầng.`,
      remedy: 'Đưa các mục ở sâu ra nhóm ngoài, hoặc bỏ bớt nhóm chỉ chứa một nhóm khác.',
    };
  if (fields > mostFields)
    return {
      message: `Tờ khai quá ${count(mostFields)} mục: tính cả các nhánh, mọi chỗ dùng "$ref" và số phần tử ít nhất của danh sách thì có ${count(fields)} mục.`,
      remedy:
        'Xem các "$ref" gọi nhau qua nhiều tầng: mỗi tầng dùng hai lần là số mục gấp đôi; danh sách trong danh sách thì các "minItems" nhân với nhau. Bỏ bớt, hoặc chia thành nhiều tờ khai.',
    };
  if (parts > mostParts)
    return {
      message: `Tờ khai quá ${count(mostParts)} phần (mục, điều kiện, nhánh): tính cả mọi chỗ dùng "$ref" thì có ${count(parts)} phần.`,
      remedy: 'Gộp các điều kiện giống nhau, hoặc bỏ bớt các "$ref" gọi nhau qua nhiều tầng.',
    };
  const patterns = new Set([...known.keys()].flatMap((one) => (one as JsonObject).pattern ?? []));
  if (patterns.size > mostPatterns)
    return {
      message: `Tờ khai quá ${count(mostPatterns)} biểu thức chính quy ("pattern") khác nhau: có ${count(patterns.size)}.`,
      remedy: 'Dùng "format" có sẵn, hoặc cùng một biểu thức cho những mục như nhau.',
    };
  return undefined;
}

function count(number: number): string {
  return number > 1e9 ? 'hơn một tỷ' : number.toLocaleString('vi-VN');
}

function sizeOf(schema: JsonObject, known: Map<object, Size>): Size {
  const before = known.get(schema);
  if (before) return before;
  let [fields, parts, depth] = [0, 1, 0];
  for (const { schema: inner, keyword } of subschemasOf(schema)) {
    if (!isObject(inner)) continue;
    const size = sizeOf(inner, known);
    const isMember = keyword === 'properties' || keyword === 'items';
    // Conditions ask about fields that are declared elsewhere.
    if (keyword !== 'if') fields += size.fields * (keyword === 'items' ? leastItems(schema) : 1);
    if (keyword === 'properties') fields += 1;
    parts += size.parts;
    depth = Math.max(depth, size.depth + (isMember && isNested(inner) ? 1 : 0));
  }
  const size = { fields, parts, depth };
  known.set(schema, size);
  return size;
}

/** Items that a list stands on the form with; more than there is room for is told at the list. */
function leastItems({ minItems }: JsonObject): number {
  return typeof minItems === 'number' ? Math.min(Math.max(minItems, 1), mostItems) : 1;
}

function isNested(schema: JsonObject): boolean {
  return schema.type === 'object' || schema.type === 'array' || 'properties' in schema;
}

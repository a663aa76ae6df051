import { originOf } from '../json/origin.ts';
import { isObject, type JsonObject, subschemasOf } from '../json/subschemas.ts';
import {
  deepestGroup,
  mostAlternatives,
  mostFields,
  mostInCondition,
  mostItems,
  mostParts,
  mostPatterns,
} from '../shapes/bounds.ts';
import type { Origin } from '../shapes/procedure.ts';
import type { Words } from '../words/words.ts';

/** How large a resolved schema is where every use of a shared part counts. */
interface Size {
  readonly fields: number;
  readonly parts: number;
  /** Groups and lists inside each other. */
  readonly depth: number;
}

/** What is wrong with the size, and where that is to be told. */
interface TooLarge {
  readonly at: Origin;
  readonly words: Words;
}

/**
 * What is too large or too deep in a resolved schema, which may be a condition itself; undefined when nothing is. Counts a
 * shared part once and multiplies, so that it ends at once where a walk over all places would not end at all.
 */
export function tooLarge(schema: JsonObject, isCondition = false): TooLarge | undefined {
  const known = new Map<object, Size>();
  const { fields, parts, depth } = sizeOf(schema, known);
  const told = (words: Words, at = originOf(schema)): TooLarge => ({ at, words });
  if (depth > deepestGroup)
    return told({
      message: `Các nhóm và danh sách lồng nhau ${depth} tầng; biểu mẫu vẽ được tới ${deepestGroup} tầng.`,
      remedy: 'Đưa các mục ở sâu ra nhóm ngoài, hoặc bỏ bớt nhóm chỉ chứa một nhóm khác.',
    });
  if (fields > mostFields)
    return told({
      message: `Tờ khai quá ${count(mostFields)} mục: tính cả các nhánh, mọi chỗ dùng "$ref" và số phần tử ít nhất của danh sách thì có ${count(fields)} mục.`,
      remedy:
        'Xem các "$ref" gọi nhau qua nhiều tầng: mỗi tầng dùng hai lần là số mục gấp đôi; danh sách trong danh sách thì các "minItems" nhân với nhau. Bỏ bớt, hoặc chia thành nhiều tờ khai.',
    });
  const conditions = isCondition ? [schema] : conditionsIn([...known.keys()]);
  const asking = conditions.find((one) => sizeOf(one, known).parts > mostInCondition);
  if (asking)
    return told(
      {
        message: `Điều kiện này có ${count(sizeOf(asking, known).parts)} phần (mục, nhánh); một điều kiện được tới ${mostInCondition} phần.`,
        remedy:
          'Gộp các giá trị hỏi cùng một mục vào "enum", bỏ phần lặp lại, hoặc tách thành nhiều "if" trong "allOf".',
      },
      originOf(asking),
    );
  if (parts > mostParts)
    return told({
      message: `Tờ khai quá ${count(mostParts)} phần (mục, điều kiện, nhánh): tính cả mọi chỗ dùng "$ref" thì có ${count(parts)} phần.`,
      remedy: 'Gộp các điều kiện giống nhau, hoặc bỏ bớt các "$ref" gọi nhau qua nhiều tầng.',
    });
  const crowded = [...known.keys()].find((one) => alternativesOf(one) > mostAlternatives);
  if (crowded)
    return told(
      {
        message: `Ở đây có ${count(alternativesOf(crowded))} phương án có mục riêng ("oneOf"); biểu mẫu nhận tới ${mostAlternatives} phương án.`,
        remedy: 'Gộp các phương án có cùng các mục, hoặc chia thành hai nhóm.',
      },
      originOf(crowded, 'oneOf'),
    );
  const patterns = new Set([...known.keys()].flatMap((one) => (one as JsonObject).pattern ?? []));
  if (patterns.size > mostPatterns)
    return told({
      message: `Tờ khai quá ${count(mostPatterns)} biểu thức chính quy ("pattern") khác nhau: có ${count(patterns.size)}.`,
      remedy: 'Dùng "format" có sẵn, hoặc cùng một biểu thức cho những mục như nhau.',
    });
  return undefined;
}

function conditionsIn(schemas: readonly object[]): JsonObject[] {
  return schemas.flatMap((one) => ('if' in one && isObject(one.if) ? [one.if] : []));
}

/** Options of a field have no fields of their own. */
function alternativesOf(schema: object): number {
  const { oneOf } = schema as JsonObject;
  return Array.isArray(oneOf) ? oneOf.filter((one) => isObject(one) && 'properties' in one).length : 0;
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

import { refiningAssertions, sayableAssertions } from './assertions.ts';

/** Keywords that may stand inside an `if` or `when`. */
export const conditionKeywords = [
  '$comment',
  'properties',
  'required',
  ...sayableAssertions,
  'not',
  'allOf',
  'anyOf',
] as const;

/** Keywords of an option of a field. */
export const optionKeywords = ['const', 'title', '$comment'] as const;

/** Whether a keyword tells about a value without deciding whether it is valid. */
export function isAnnotation(keyword: string): boolean {
  return keyword.startsWith('x-') || annotations.has(keyword);
}

const annotations: ReadonlySet<string> = new Set([
  '$comment',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'readOnly',
]);

/** Keywords that only lead on to members of an object. */
export const leadingKeywords = [
  '$comment',
  'type',
  'properties',
  'required',
  'allOf',
  'anyOf',
  'if',
  'then',
  'else',
] as const;

/** Keywords by which a branch may refine a field that is declared before it. */
export const refiningKeywords = [
  '$comment',
  'title',
  'description',
  'oneOf',
  ...refiningAssertions,
  'x-messages',
] as const;

/** What to write instead of a keyword of JSON Schema that the form does not understand. */
export const insteadOfKeyword: Readonly<Record<string, string>> = {
  definitions: 'Đổi tên thành "$defs", và trong cả tệp đổi "#/definitions/" thành "#/$defs/".',
  dependentSchemas: 'Viết bằng "if" và "then" trong "allOf".',
  dependencies: 'Viết bằng "dependentRequired", hoặc "if" và "then" trong "allOf".',
  patternProperties: 'Khai từng mục trong "properties".',
  propertyNames: 'Khai từng mục trong "properties".',
  minProperties: 'Liệt kê các mục bắt buộc trong "required".',
  maxProperties: 'Dùng "if" và "then" để không cho hiện các mục kia.',
  contains: 'Bỏ khóa này; điều kiện về danh sách chỉ dùng "minItems" và "maxItems".',
  prefixItems: 'Khai mỗi phần tử bằng "items".',
  additionalItems: 'Bỏ khóa này.',
  unevaluatedItems: 'Bỏ khóa này.',
  writeOnly: 'Bỏ khóa này.',
  nullable: 'Bỏ khóa này; mục không có trong "required" thì được bỏ trống.',
  $dynamicRef: 'Dùng "$ref".',
  $recursiveRef: 'Dùng "$ref".',
  $anchor: 'Dùng "$defs" và "$ref": "#/$defs/tên".',
  $dynamicAnchor: 'Dùng "$defs" và "$ref": "#/$defs/tên".',
  contentEncoding: 'Bỏ khóa này; tệp đính kèm khai trong procedure.json, mục "attachments".',
  contentMediaType: 'Bỏ khóa này; tệp đính kèm khai trong procedure.json, mục "attachments".',
  contentSchema: 'Bỏ khóa này.',
  visibleWhen:
    'Xóa khóa này; mục chỉ hiện trong một trường hợp thì viết bằng "if", "then" và "else": {"properties": {"tên mục": false}}.',
};

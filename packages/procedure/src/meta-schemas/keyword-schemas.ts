import { z } from 'zod';
import { holdsList, holdsMap, type JsonObject } from '../json/subschemas.ts';
import { conditionKeywords } from '../shapes/keyword-places.ts';
import { type Keyword, standardKeywords } from '../shapes/keywords.ts';

/** A property for each keyword of the table; `inner` is what a keyword leads on to, by its name. */
export function keywordSchemas(
  table: Readonly<Record<string, Keyword>>,
  inner: (name: string) => JsonObject,
): JsonObject {
  return Object.fromEntries(
    Object.entries(table).map(([name, keyword]) => [
      name,
      { description: keyword.meaning, ...valueSchema(name, keyword, inner(name)) },
    ]),
  );
}

/** What a keyword says in a condition, which asks about an answer instead of describing it. */
const asking: Readonly<Record<(typeof conditionKeywords)[number], string>> = {
  $comment: 'Ghi chú cho người biên tập; công dân không thấy.',
  properties: 'Các mục được hỏi tới, mỗi mục kèm điều kiện của nó.',
  required: 'Các mục phải có câu trả lời. Không liệt kê thì mục để trống cũng tính là thỏa điều kiện.',
  const: 'Câu trả lời đúng bằng giá trị này.',
  enum: 'Câu trả lời là một trong các giá trị này.',
  type: 'Câu trả lời thuộc loại này.',
  minimum: 'Câu trả lời không nhỏ hơn số này.',
  maximum: 'Câu trả lời không lớn hơn số này.',
  minLength: 'Câu trả lời có ít nhất chừng này ký tự.',
  maxLength: 'Câu trả lời có nhiều nhất chừng này ký tự.',
  pattern: 'Câu trả lời khớp biểu thức chính quy này.',
  not: 'Điều kiện bên trong không đúng.',
  allOf: 'Mọi điều kiện trong danh sách đều đúng.',
  anyOf: 'Ít nhất một điều kiện trong danh sách đúng.',
  minItems: 'Danh sách có ít nhất chừng này phần tử.',
  maxItems: 'Danh sách có nhiều nhất chừng này phần tử.',
};

/** A condition, as an `if` of a declaration or a `when` holds it: `self` is where this schema itself stands. */
export function conditionSchema(self: string): JsonObject {
  const table = conditionKeywords.map((name) => [name, { ...standardKeywords[name], meaning: asking[name] }]);
  return {
    type: ['object', 'boolean'],
    properties: keywordSchemas(Object.fromEntries(table), (name) => ({
      ...(name === 'properties' && { description: 'Điều kiện về câu trả lời của mục này.' }),
      $ref: self,
    })),
    additionalProperties: false,
    errorMessage: 'Điều kiện không có khóa này. Gõ dấu " để xem các khóa dùng được.',
  };
}

/** What `oneOf` holds: an option of a field or, told by its fields or a `$ref`, one of several objects, as at `object`. */
export function optionSchema(object: string): JsonObject {
  return {
    type: 'object',
    if: { anyOf: [{ required: ['properties'] }, { required: ['$ref'] }] },
    then: { $ref: object },
    else: {
      properties: {
        const: { description: 'Giá trị được lưu: một từ tiếng Anh ngắn, hoặc số, hoặc true, false.' },
        title: { description: 'Nhãn mà công dân đọc, đúng như trên mẫu.', type: 'string', minLength: 1 },
      },
      required: ['const', 'title'],
      additionalProperties: false,
      errorMessage: 'Lựa chọn chỉ có "const" (giá trị lưu) và "title" (nhãn).',
    },
  };
}

function valueSchema(name: string, { value }: Keyword, inner: JsonObject): JsonObject {
  if (value) {
    const { $schema: _same, ...schema } = z.toJSONSchema(value, { io: 'input' });
    return schema;
  }
  if (isIn(holdsList, name)) return { type: 'array', minItems: 1, items: inner };
  if (isIn(holdsMap, name)) return { type: 'object', additionalProperties: inner };
  return inner;
}

function isIn(list: readonly string[], name: string): boolean {
  return list.includes(name);
}

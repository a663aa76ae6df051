import { isObject, type JsonObject } from '../../json/subschemas.ts';
import type { Words } from '../../words/words.ts';

/**
 * What to tell of an `anyOf` or `oneOf` as a whole, where its parts are something else than a form can ask: once, and in place
 * of a complaint about each keyword of each part. Undefined where the parts are what is taken there, or slips of it.
 */
export function misusedUnion(keyword: 'anyOf' | 'oneOf', value: unknown): Words | undefined {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isObject)) return undefined;
  const parts: readonly JsonObject[] = value;
  const isMeant = parts.some(keyword === 'anyOf' ? demandsOnly : isChoice);
  return isMeant ? undefined : wordsFor(keyword, parts);
}

function wordsFor(keyword: 'anyOf' | 'oneOf', parts: readonly JsonObject[]): Words {
  if (parts.some(isNull))
    return {
      message: `"${keyword}" ở đây cho phép cả null, nhưng câu trả lời không bao giờ là null: mục bỏ trống thì không có trong hồ sơ.`,
      remedy: `Bỏ phần null và viết thẳng phần còn lại ra thay cho "${keyword}"; mục không có trong "required" thì được bỏ trống.`,
    };
  if (parts.every(demandsOnly))
    return {
      message: '"oneOf" đòi đúng một trong các mục; biểu mẫu không hỏi như vậy được.',
      remedy:
        'Đòi ít nhất một thì dùng "anyOf". Chỉ được một thì thêm một mục để chọn, rồi cho hiện mục tương ứng bằng "if", "then" và "else".',
    };
  if (parts.some((part) => 'properties' in part || '$ref' in part))
    return {
      message: `"${keyword}" ở đây mô tả nhiều nhóm mục khác nhau; biểu mẫu không biết hỏi nhóm nào.`,
      remedy:
        'Công dân khai một trong các nhóm thì dùng "oneOf", có một mục để chọn: mỗi nhánh ghi "const" riêng cho mục đó. Ngoài ra thì dùng "if" và "then".',
    };
  if (parts.every((part) => 'const' in part || 'enum' in part))
    return {
      message: `"${keyword}" ở đây không nói nhãn của từng lựa chọn.`,
      remedy: 'Viết các lựa chọn dạng "oneOf": [{"const": giá trị, "title": "nhãn"}].',
    };
  return {
    message: `"${keyword}" ở đây cho một mục nhiều loại câu trả lời, hay nhiều phép kiểm tra khác nhau; biểu mẫu chỉ hỏi được một loại.`,
    remedy: `Giữ một phần và viết thẳng ra thay cho "${keyword}"; nhiều cách trả lời thì thêm một mục để chọn, rồi dùng "if" và "then".`,
  };
}

/** Whether the part only says what must be answered. */
function demandsOnly(part: JsonObject): boolean {
  return Object.keys(part).every((key) => key === 'required' || key === '$comment');
}

/** Whether the part is an option, or one of several objects; what it leads to may be either. */
function isChoice(part: JsonObject): boolean {
  return 'const' in part || 'title' in part || 'properties' in part || '$ref' in part;
}

function isNull(part: JsonObject): boolean {
  const { type, const: only, enum: some } = part;
  return type === 'null' || only === null || (Array.isArray(some) && some.length === 1 && some[0] === null);
}

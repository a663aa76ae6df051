import { pointerTo } from '../../json/json-pointer.ts';
import { isObject, type JsonObject, type Subschema, subschemasOf } from '../../json/subschemas.ts';
import { checkShape } from '../../read/check-shape.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { mostRepeating } from '../../shapes/bounds.ts';
import { conditionKeywords, insteadOfKeyword, optionKeywords } from '../../shapes/keyword-places.ts';
import { keywords } from '../../shapes/keywords.ts';
import type { Origin } from '../../shapes/procedure.ts';
import { fieldWords } from '../../words/field-words.ts';
import { closest, insteadOf } from '../../words/suggestion.ts';
import { misusedUnion } from './misused-union.ts';
import { patternFault } from './pattern-fault.ts';
import { judgeRepetition, repeatsBrackets } from './repetition.ts';

/** Where a schema stands decides which keywords it may use. */
type Context = 'schema' | 'condition' | 'option' | 'alternative';

/**
 * Refuses every keyword that the form does not understand, and every value of one that has the wrong shape. Looks at
 * a file as it was written, each schema in it once.
 */
export function checkKeywords(
  folder: SchemaFolder,
  schema: unknown,
  at: Origin,
  context: Context = 'schema',
): void {
  if (!isObject(schema)) {
    folder.error(at, {
      message: 'Ở đây phải là một nhóm khóa trong { }.',
      remedy: 'Viết các khóa vào trong { }, hoặc xóa chỗ này.',
    });
    return;
  }
  for (const [keyword, value] of Object.entries(schema))
    checkKeyword(folder, keyword, value, { ...at, pointer: pointerTo(at.pointer, keyword) }, context);
  checkNames(folder, schema, at);
  // In a condition there is none at all.
  if (context !== 'condition') checkBranches(folder, schema, at);
  const isMisused = (keyword: string) => context === 'schema' && refuseUnion(folder, keyword, schema, at);
  const misused = ['anyOf', 'oneOf'].filter(isMisused);
  for (const inner of subschemasOf(schema).filter(({ keyword }) => !misused.includes(keyword))) {
    const place = { ...at, pointer: at.pointer + inner.pointer };
    const isForbidding = inner.keyword === 'properties' && inner.schema === false && context === 'schema';
    if (!isForbidding) checkKeywords(folder, inner.schema, place, contextOf(inner, context));
  }
}

function contextOf({ keyword, schema }: Subschema, around: Context): Context {
  if (keyword === 'if') return 'condition';
  if (keyword === 'anyOf' && around === 'schema') return 'alternative';
  // One of several objects is described like any other; what a part leads to is looked at where it is written.
  const isOption = isObject(schema) && !('properties' in schema) && !('$ref' in schema);
  if (keyword !== 'oneOf' || !isOption) return around;
  return 'option';
}

function checkKeyword(
  folder: SchemaFolder,
  keyword: string,
  value: unknown,
  at: Origin,
  context: Context,
): void {
  const known = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
  if (!known && isField(value)) refuseOutside(folder, keyword, at);
  else if (!known) refuseUnknown(folder, keyword, at);
  else if (!allowedIn(context, keyword)) refuseHere(folder, keyword, at, context);
  else if (keyword === 'required' && typeof value === 'boolean') refuseFlag(folder, at);
  else if (keyword === 'type' && (Array.isArray(value) || value === 'null')) refuseTypes(folder, value, at);
  else if (known.value) {
    if (!checkShape(folder, at, value, known.value)) return;
    checkUnique(folder, keyword, value, at);
    if (typeof value === 'string' && value.trim() === '' && !folder.hasErrorAt(at))
      refuseBlank(folder, keyword, at);
    if (keyword === 'pattern') checkPattern(folder, String(value), at);
    if (keyword === '$schema' || keyword === '$id') checkIdentity(folder, keyword, String(value), at);
  } else checkHolder(folder, keyword, value, at);
}

function refuseUnion(folder: SchemaFolder, keyword: string, schema: JsonObject, at: Origin): boolean {
  if (keyword !== 'anyOf' && keyword !== 'oneOf') return false;
  const words = misusedUnion(keyword, schema[keyword]);
  if (words) folder.error({ ...at, pointer: pointerTo(at.pointer, keyword) }, words);
  return words !== undefined;
}

/** Whether the value asks something: then its key is no keyword, whatever it looks like. */
function isField(value: unknown): boolean {
  return isObject(value) && ('type' in value || '$ref' in value);
}

function refuseOutside(folder: SchemaFolder, key: string, at: Origin): void {
  folder.error(at, {
    message: `"${key}" là một mục để trả lời, nhưng đứng ngoài "properties", nên biểu mẫu không hỏi.`,
    remedy: `Chuyển "${key}" vào trong "properties" của nhóm này.`,
  });
}

function refuseUnknown(folder: SchemaFolder, keyword: string, at: Origin): void {
  const own = Object.hasOwn(insteadOfKeyword, keyword) ? insteadOfKeyword[keyword] : undefined;
  const candidates = Object.keys(keywords).filter((one) => one.startsWith('x-') === keyword.startsWith('x-'));
  folder.error(at, {
    message: `Biểu mẫu không hiểu khóa "${keyword}".`,
    remedy: own ?? unknownRemedy(keyword, candidates),
  });
}

/** The keyword that was probably meant; else there is nothing for it but to go. */
function unknownRemedy(keyword: string, candidates: readonly string[]): string {
  if (closest(keyword, candidates) !== undefined) return insteadOf(keyword, candidates);
  return 'Xóa khóa này. Muốn ghi chú cho người biên tập thì dùng "$comment"; các khóa dùng được có trong DECLARATION.md.';
}

const outsideConditions = new Set(Object.keys(keywords).filter((one) => one !== 'not'));
const allowed: Readonly<Record<Context, ReadonlySet<string>>> = {
  schema: outsideConditions,
  condition: new Set(conditionKeywords),
  option: new Set(optionKeywords),
  alternative: new Set(['required', '$comment']),
};

function allowedIn(context: Context, keyword: string): boolean {
  return allowed[context].has(keyword);
}

const refusals: Readonly<Record<Exclude<Context, 'option'>, (keyword: string) => [string, string]>> = {
  schema: (keyword) => [
    `"${keyword}" chỉ dùng được trong điều kiện ("if" hoặc "when").`,
    'Viết điều kiện bằng "if", "then" và "else".',
  ],
  condition: (keyword) => [
    `"${keyword}" không dùng được trong điều kiện.`,
    `Trong điều kiện chỉ dùng: ${conditionKeywords.map((one) => `"${one}"`).join(', ')}.`,
  ],
  alternative: (keyword) => [
    `"${keyword}" không dùng được ở đây: ngoài điều kiện, "anyOf" chỉ để đòi ít nhất một trong các mục.`,
    'Mỗi phần viết dạng {"required": ["tên mục"]}. Các lựa chọn có nhãn thì viết bằng "oneOf"; điều kiện thì viết bằng "if".',
  ],
};

function refuseHere(folder: SchemaFolder, keyword: string, at: Origin, context: Context): void {
  if (context === 'option') {
    folder.error(at, fieldWords.notInOption(keyword));
    return;
  }
  const [message, remedy] = refusals[context](keyword);
  folder.error(at, { message, remedy });
}

/** As older drafts of JSON Schema, and HTML, have it. */
function refuseFlag(folder: SchemaFolder, at: Origin): void {
  const name = at.pointer.split('/').at(-2) ?? '';
  folder.error(at, {
    message: `"required" là danh sách tên các mục bắt buộc, ghi ở nhóm chứa mục "${name}", không ghi ở chính mục.`,
    remedy: `Xóa "required" ở đây; muốn mục này bắt buộc thì thêm "${name}" vào "required" của nhóm chứa nó.`,
  });
}

/** An answer is of one type, and what is left open is no `null`. */
function refuseTypes(folder: SchemaFolder, value: unknown, at: Origin): void {
  const types = [value].flat().filter((one) => one !== 'null');
  const [only] = types;
  const isOne = types.length === 1 && typeof only === 'string';
  folder.error(at, {
    message:
      types.length > 1
        ? `Mỗi mục chỉ có một loại câu trả lời, không có nhiều loại như ${JSON.stringify(types)}.`
        : 'Câu trả lời không bao giờ là null: mục bỏ trống thì không có trong hồ sơ.',
    remedy: isOne
      ? `Sửa lại thành "type": "${only}"; mục không có trong "required" thì được bỏ trống.`
      : 'Chọn một trong: "object", "array", "string", "integer", "number", "boolean".',
  });
}

/** Lists that JSON Schema wants without repetition, and suggestions, which would be drawn twice. */
function checkUnique(folder: SchemaFolder, keyword: string, value: unknown, at: Origin): void {
  const lists: [Origin, unknown][] =
    keyword === 'dependentRequired' && isObject(value)
      ? Object.entries(value).map(([key, list]) => [{ ...at, pointer: pointerTo(at.pointer, key) }, list])
      : ['required', 'enum', 'x-suggestions'].includes(keyword)
        ? [[at, value]]
        : [];
  for (const [place, list] of lists) {
    const texts = Array.isArray(list) ? list.map((one) => JSON.stringify(one)) : [];
    for (const again of new Set(texts.filter((one, index) => texts.indexOf(one) !== index)))
      folder.error(place, {
        message: `Danh sách "${keyword}" có ${again} hai lần.`,
        remedy: 'Xóa một trong hai.',
      });
  }
}

function refuseBlank(folder: SchemaFolder, keyword: string, at: Origin): void {
  folder.error(at, {
    message: `"${keyword}" chỉ có khoảng trắng, nên công dân không thấy gì.`,
    remedy: `Viết chữ vào, hoặc xóa "${keyword}".`,
  });
}

/** The draft decides what keywords mean; a name inside would change where references lead. */
function checkIdentity(folder: SchemaFolder, keyword: string, value: string, at: Origin): void {
  if (at.pointer !== `/${keyword}`)
    folder.error(at, {
      message: `"${keyword}" chỉ đứng ở đầu tệp.`,
      remedy: `Xóa "${keyword}" ở đây.`,
    });
  else if (keyword === '$schema' && !/(?:draft\/2020-12\/schema#?|declaration\.schema\.json)$/.test(value))
    folder.error(at, {
      message: `Tờ khai viết theo JSON Schema 2020-12, không theo "${value}".`,
      remedy: 'Ghi "$schema": "https://json-schema.org/draft/2020-12/schema".',
    });
}

function checkPattern(folder: SchemaFolder, pattern: string, at: Origin): void {
  const fault = patternFault(pattern);
  if (fault !== undefined)
    folder.error(at, {
      message: `Biểu thức chính quy "${pattern}" viết sai: ${fault}.`,
      remedy: 'Sửa chỗ đó, hoặc dùng "format" có sẵn thay cho "pattern".',
    });
  else checkRepetition(folder, pattern, at);
}

/** Expressions of a file that repeat something in brackets, each once. */
const repeating = new WeakMap<SchemaFolder, Map<string, Set<string>>>();

function checkRepetition(folder: SchemaFolder, pattern: string, at: Origin): void {
  if (!repeatsBrackets(pattern)) return;
  const byFile = repeating.get(folder) ?? new Map<string, Set<string>>();
  repeating.set(folder, byFile);
  const before = byFile.get(at.file) ?? new Set();
  byFile.set(at.file, before.add(pattern));
  if (before.size > mostRepeating) {
    folder.error(at, {
      message: `Đây là biểu thức chính quy thứ ${before.size} có phần lặp lại trong ngoặc; mỗi tệp được tới ${mostRepeating}, vì phải xét từng biểu thức xem có làm trình duyệt treo không.`,
      remedy: 'Dùng "format" có sẵn, hoặc cùng một biểu thức cho những mục như nhau.',
    });
    return;
  }
  const found = judgeRepetition(pattern);
  if (found === 'unjudged')
    folder.error(at, {
      message: `Biểu thức chính quy "${pattern}" lặp lại quá rắc rối, nên không xét được nó có làm trình duyệt treo không.`,
      remedy: 'Viết đơn giản hơn: bỏ bớt phần lặp trong phần lặp, số lần lặp lớn thì dùng "maxLength".',
    });
  if (found === 'endless')
    folder.error(at, {
      message: `Biểu thức chính quy "${pattern}" khớp được cùng một chữ theo nhiều cách trong phần lặp lại: có câu trả lời làm trình duyệt treo hàng phút khi kiểm tra.`,
      remedy:
        'Bỏ bớt một lần lặp, ví dụ "(a+)+" thành "a+"; không để hai phía của dấu | khớp cùng một chữ, ví dụ "(a|[a-z])+" thành "[a-z]+"; chữ ngăn giữa các phần thì ghi rõ, ví dụ "a+( a+)*".',
    });
}

/** Keywords that hold schemas: the schemas themselves are looked at on their own. */
function checkHolder(folder: SchemaFolder, keyword: string, value: unknown, at: Origin): void {
  const isList = ['allOf', 'anyOf', 'oneOf'].includes(keyword);
  if (isList && (!Array.isArray(value) || value.length === 0))
    folder.error(at, {
      message: `"${keyword}" phải là một danh sách trong [ ] có ít nhất một phần tử.`,
      remedy: 'Thêm phần tử vào danh sách, hoặc xóa khóa này.',
    });
  if (['properties', '$defs'].includes(keyword) && !isObject(value))
    folder.error(at, {
      message: `"${keyword}" phải là một nhóm khóa trong { }.`,
      remedy: 'Viết dạng {"tên mục": { … }}.',
    });
}

function checkBranches(folder: SchemaFolder, schema: JsonObject, at: Origin): void {
  const place = (keyword: string) => ({ ...at, pointer: pointerTo(at.pointer, keyword) });
  if ('if' in schema && !('then' in schema) && !('else' in schema))
    folder.error(place('if'), {
      message: 'Điều kiện "if" không có "then" hay "else", nên không có tác dụng gì.',
      remedy: 'Thêm "then" (khi đúng) hoặc "else" (khi không đúng), hoặc xóa "if".',
    });
  for (const branch of ['then', 'else'].filter((one) => one in schema && !('if' in schema)))
    folder.error(place(branch), {
      message: `"${branch}" đứng một mình, không có "if".`,
      remedy: `Thêm "if" vào cùng cấp với "${branch}".`,
    });
}

/** Keys of answers are part of the dossier's format: plain ASCII, one style. */
function checkNames(folder: SchemaFolder, schema: JsonObject, at: Origin): void {
  if (!isObject(schema.properties)) return;
  for (const name of Object.keys(schema.properties)) {
    const place = { ...at, pointer: pointerTo(at.pointer, 'properties', name) };
    // In a wrong encoding, it may be right otherwise.
    if (/^[a-z][A-Za-z0-9]*$/.test(name) || folder.hasErrorAt(place)) continue;
    folder.error(place, {
      message: `Tên mục "${name}" viết không đúng quy cách.`,
      remedy:
        'Dùng chữ cái tiếng Anh không dấu, không khoảng cách, bắt đầu bằng chữ thường, ví dụ "fullName".',
    });
  }
  for (const name of Object.keys(schema.properties).filter((one) => one in Object.prototype))
    folder.error(
      { ...at, pointer: pointerTo(at.pointer, 'properties', name) },
      {
        message: `Không dùng được tên mục "${name}": mọi đối tượng trong máy đã có sẵn tên này.`,
        remedy: 'Đặt tên khác cho mục.',
      },
    );
}

import { seenFrom } from '../../outline/answer-path.ts';
import { brokenKeyword } from '../../outline/broken-keyword.ts';
import { type Asked, askedBy, type Condition } from '../../outline/condition.ts';
import { keptOtherwise } from '../../outline/kept-as.ts';
import { emptyNumberRange } from '../../outline/number-range.ts';
import type { Entry, Outline, Statement } from '../../outline/outline.ts';
import { possibleValues } from '../../outline/possible-values.ts';
import { satisfies } from '../../outline/satisfies.ts';
import { leaveOut, someCase } from '../../outline/some-case.ts';
import { someTextFits } from '../../outline/some-text.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Schema } from '../../shapes/declaration.ts';
import { leadingKeywords } from '../../shapes/keyword-places.ts';
import { keywords } from '../../shapes/keywords.ts';
import { insteadOf, insteadOfKey } from '../../words/suggestion.ts';
import { kindOf } from './check-fields.ts';

/** Every condition of the outline, and whether what hangs on it stands behind what it asks about. */
export function checkConditions(folder: SchemaFolder, outline: Outline): void {
  for (const condition of outline.conditions) checkCondition(folder, outline, condition);
  for (const statement of outline.statements) checkOrder(folder, outline, statement);
}

/**
 * What one condition asks: existing fields, values they can have, answers that are there. Also for a `when`, which decides about
 * what is handed in; an `if` may also wait until something required is answered.
 */
export function checkCondition(
  folder: SchemaFolder,
  outline: Outline,
  condition: Condition,
  { handedIn }: { readonly handedIn?: true } = {},
): void {
  const asked = askedBy(condition);
  if (asked.length === 0 && !folder.hasErrorWithin(condition.origin))
    folder.error(condition.origin, {
      message: 'Điều kiện này không hỏi mục nào, nên luôn đúng.',
      remedy:
        'Viết điều kiện dạng {"properties": {"mục": {"const": giá trị}}, "required": ["mục"]}, hoặc bỏ "if".',
    });
  const unseen = new Set<string>();
  for (const one of asked) {
    const entry = outline.entries.get(one.path);
    if (!entry) {
      // It is named in "required" too.
      if (!unseen.has(one.path)) reportUnseen(folder, outline, condition, one);
      unseen.add(one.path);
    } else {
      if (!checkEffect(folder, entry, one)) checkValues(folder, entry, one);
      if (!one.isRequired) warnOpen(folder, entry, one);
    }
  }
  if (folder.hasErrorAt(condition.origin) || asked.some(({ origin }) => folder.hasErrorAt(origin)))
    leaveOut(condition);
  else if (someCase(outline, { branches: [{ condition, holds: true }] }) === 'none') {
    folder.error(condition.origin, {
      message:
        'Điều kiện này không bao giờ đúng: những điều nó hỏi loại trừ nhau, hoặc không mục nào nhận câu trả lời như vậy.',
      remedy: 'Sửa điều kiện cho hợp với các lựa chọn và giới hạn của những mục được hỏi, hoặc xóa nó.',
    });
    leaveOut(condition);
  } else if (someCase(outline, { branches: [{ condition, holds: false }], handedIn }) === 'none')
    folder.warning(condition.origin, {
      message: 'Điều kiện này luôn đúng với mọi hồ sơ nộp được: nó hỏi cả những gì các mục ấy có thể nhận.',
      remedy: 'Chỉ hỏi những câu trả lời thuộc trường hợp này; lúc nào cũng vậy thì bỏ điều kiện.',
    });
}

function reportUnseen(
  folder: SchemaFolder,
  { entries }: Outline,
  { at }: Condition,
  { path, origin }: Asked,
): void {
  const asked = seenFrom(at, path);
  const isElsewhere = at !== '' && entries.has(asked);
  folder.error(origin, {
    message: isElsewhere
      ? `Điều kiện hỏi "${asked}", nhưng điều kiện này nằm trong nhóm "${at}" nên chỉ thấy các mục của nhóm đó.`
      : `Điều kiện hỏi "${asked}", nhưng tờ khai không có mục này.`,
    remedy: isElsewhere
      ? `Chuyển điều kiện ra "allOf" của nhóm ngoài cùng, và viết "then" theo đường dẫn đầy đủ.`
      : () =>
          insteadOfKey(
            asked,
            [...entries.keys()]
              .filter((one) => at === '' || one.startsWith(`${at}.`))
              .map((one) => seenFrom(at, one)),
          ),
  });
}

/** A condition over a value that the field never has would never hold, or always. */
function checkValues(folder: SchemaFolder, entry: Entry, { schema, origin }: Asked): void {
  if (!schema || entry.kind !== 'field') return;
  const possible = possibleValues(entry);
  const canBe = (value: unknown) =>
    possible
      ? possible.includes(value)
      : brokenKeyword({ type: entry.schema.type }, value) === undefined && !isNeverKept(entry, value);
  for (const value of valuesIn(schema).filter((one) => !canBe(one)))
    folder.error(origin, {
      message: `Điều kiện hỏi "${entry.key}" có bằng ${JSON.stringify(value)} không, nhưng mục này không bao giờ có giá trị đó.`,
      remedy: () => insteadOfValue(entry, value, possible),
    });
  if (valuesIn(schema).every(canBe) && isNeverSo(entry, schema, possible))
    folder.error(origin, {
      message: `Điều kiện về "${entry.key}" không bao giờ đúng: không câu trả lời nào mà mục này nhận đạt được nó.`,
      remedy: 'Sửa điều kiện cho hợp với các lựa chọn hay giới hạn của mục, hoặc bỏ điều kiện.',
    });
}

/** Whether the form keeps what is typed so otherwise: another format may hold in a branch, blanks and digits are the same in all. */
function isNeverKept({ schema: { type } }: Entry, value: unknown): boolean {
  return keptOtherwise(type ? { type } : {}, value) !== undefined;
}

/** The value of an option whose label was written; else a value that is near, or of the right type. */
function insteadOfValue(entry: Entry, value: unknown, possible: readonly unknown[] | undefined): string {
  const labelled = entry.declarations
    .flatMap(({ schema }) => schema?.oneOf ?? [])
    .find(({ title }) => title === value);
  if (labelled) return `Đó là nhãn của lựa chọn. Sửa lại thành ${JSON.stringify(labelled.const)}.`;
  const unquoted = possible?.find((one) => typeof one !== 'string' && String(one) === value);
  if (unquoted !== undefined) return `Sửa lại thành ${unquoted}, không có dấu nháy.`;
  if (possible) return insteadOf(String(value), possible.map(String));
  const kept = keptOtherwise({}, value);
  if (kept && entry.schema.type === 'string') return `Viết lại thành ${JSON.stringify(kept)}.`;
  const typed = Number(value);
  const isNumber = entry.schema.type === 'integer' || entry.schema.type === 'number';
  if (isNumber && typeof value === 'string' && value.trim() !== '' && Number.isFinite(typed))
    return `Sửa lại thành ${typed}: số viết không có dấu nháy.`;
  return 'Chữ viết trong dấu nháy kép; số và true/false viết không có dấu nháy.';
}

/** Whether no answer that the field takes satisfies what is asked of it. */
function isNeverSo(entry: Entry, schema: Schema, possible: readonly unknown[] | undefined): boolean {
  if (possible) return !possible.some((value) => satisfies(schema, value));
  if (schema.type && !isSameType(schema.type, entry.schema.type)) return true;
  // Other places may widen nothing, but a second definition has bounds of its own.
  if (entry.declarations.length > 1) return false;
  const isEmpty = (least: 'minLength' | 'minItems', most: 'maxLength' | 'maxItems') =>
    Math.max(schema[least] ?? 0, entry.schema[least] ?? 0) >
    Math.min(schema[most] ?? Infinity, entry.schema[most] ?? Infinity);
  const asked = [...('const' in schema ? [schema.const] : []), ...(schema.enum ?? [])];
  return (
    (asked.length > 0 && asked.every((value) => brokenKeyword(entry.schema, value) !== undefined)) ||
    isEmpty('minLength', 'maxLength') ||
    isEmpty('minItems', 'maxItems') ||
    emptyNumberRange([entry.schema, schema]) !== undefined ||
    (entry.schema.type === 'string' && someTextFits([entry.schema]) && !someTextFits([entry.schema, schema]))
  );
}

function isSameType(asked: Schema['type'], type: Schema['type']): boolean {
  return (
    asked === type || (asked === 'number' && type === 'integer') || (asked === 'integer' && type === 'number')
  );
}

/** A keyword that says nothing about this kind of answer always holds. Returns whether there was one. */
function checkEffect(folder: SchemaFolder, entry: Entry, { schema, origin }: Asked): boolean {
  const kind = entry.kind === 'field' ? kindOf(entry.schema) : entry.kind;
  const idle = Object.keys(schema ?? {}).filter((keyword) => {
    const on = keywords[keyword]?.on;
    return kind && on && !on.includes(kind) && !(leadingKeywords as readonly string[]).includes(keyword);
  });
  const others =
    kind === 'several' || kind === 'list'
      ? '"minItems", "maxItems", hoặc "required" ở ngoài (đã trả lời hay chưa)'
      : kind === 'group'
        ? '"properties" với các mục bên trong, hoặc "required" ở ngoài (đã trả lời hay chưa)'
        : '"const" hay "enum"';
  for (const keyword of idle)
    folder.error(origin, {
      message: `Điều kiện dùng "${keyword}" với mục "${entry.key}", nhưng loại của mục này làm cho "${keyword}" không có tác dụng.`,
      remedy: `Bỏ "${keyword}", hoặc hỏi mục này bằng cách khác, ví dụ ${others}.`,
    });
  return idle.length > 0;
}

function valuesIn(schema: Schema): unknown[] {
  const inner = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.not ? [schema.not] : [])];
  return [
    ...('const' in schema ? [schema.const] : []),
    ...(schema.enum ?? []),
    ...inner.flatMap((one) => valuesIn(one)),
  ];
}

function warnOpen(folder: SchemaFolder, { key }: Entry, { origin }: Asked): void {
  folder.warning(origin, {
    message: `Khi "${key}" chưa được trả lời, điều kiện này vẫn được coi là đúng.`,
    remedy: `Thêm "required": ["${key}"] (và nhóm chứa nó) vào trong điều kiện, cùng cấp với "properties".`,
  });
}

/** A condition looks back only, so that one pass over the fields settles what is shown. */
function checkOrder(
  folder: SchemaFolder,
  { entries }: Outline,
  { path, branches, says, schema }: Statement,
): void {
  const target = entries.get(path);
  if (!target || (says === 'declares' && schema && isPassage(schema))) return;
  for (const { condition } of branches) {
    const ahead = askedBy(condition).find((one) => (entries.get(one.path)?.end ?? -1) >= target.start);
    if (!ahead) continue;
    const [asked, moved] = [seenFrom(condition.at, ahead.path), seenFrom(condition.at, path)];
    folder.error(condition.origin, {
      message:
        asked === moved
          ? `Điều kiện hỏi "${asked}" để ẩn/hiện hay thay đổi chính "${asked}".`
          : `Điều kiện hỏi "${asked}", nhưng mục này đứng sau mục "${moved}" được ẩn/hiện; điều kiện chỉ được hỏi mục đứng trước.`,
      remedy:
        asked === moved
          ? 'Hỏi một mục khác đứng trước.'
          : `Chuyển "${moved}" xuống dưới "${asked}", hoặc hỏi một mục đứng trước.`,
    });
  }
}

/** Whether a declaration only leads on to members, which are looked at on their own. */
function isPassage(schema: Schema): boolean {
  const leading: readonly string[] = leadingKeywords;
  return Object.keys(schema).every((keyword) => leading.includes(keyword));
}

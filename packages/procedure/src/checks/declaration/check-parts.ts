import { originOf } from '../../json/origin.ts';
import { parentOf } from '../../outline/answer-path.ts';
import { excludes, isPart } from '../../outline/branches.ts';
import type { Outline, Statement } from '../../outline/outline.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Schema } from '../../shapes/declaration.ts';
import { leadingKeywords } from '../../shapes/keyword-places.ts';
import type { Words } from '../../words/words.ts';

/** What a part of a group may say: a member of its `allOf`, a `then`, an `else`. It has no label or looks of its own. */
const partKeywords: ReadonlySet<string> = new Set([...leadingKeywords, 'dependentRequired']);

/** The parts of a group (and of what refines it): whatever else stands there would be dropped, or close off members. */
export function checkParts(folder: SchemaFolder, group: Schema): void {
  for (const part of partsOf(group)) {
    for (const keyword of Object.keys(part))
      if (!partKeywords.has(keyword)) folder.error(originOf(part, keyword), refused(keyword));
    if (part.type !== undefined && part.type !== 'object')
      folder.error(originOf(part, 'type'), {
        message: `Phần này đòi cả nhóm là "${part.type}", nhưng một nhóm luôn là "object"; không câu trả lời nào đạt được.`,
        remedy: 'Bỏ "type" ở đây.',
      });
    checkParts(folder, part);
  }
}

function partsOf(group: Schema): Schema[] {
  return [...(group.allOf ?? []), ...[group.then, group.else].filter((one) => one !== undefined)];
}

function refused(keyword: string): Words {
  const closes = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  return {
    message: closes
      ? `"${keyword}" ở đây chỉ thấy các mục của riêng phần này, nên đóng luôn những mục khai ở chỗ khác của nhóm.`
      : `"${keyword}" không có tác dụng ở đây: phần của "allOf", "then" và "else" chỉ thêm mục và điều kiện cho nhóm.`,
    remedy: closes
      ? 'Ghi "unevaluatedProperties": false ở chính chỗ khai nhóm.'
      : `Chuyển "${keyword}" tới chỗ khai nhóm, hoặc tới mục mà nó nói về ở trong "properties".`,
  };
}

/** A group that takes no other keys than those it names has to name all that is asked in it. */
export function checkClosed(
  folder: SchemaFolder,
  at: string,
  closed: Statement,
  { statements }: Outline,
): void {
  const { schema } = closed;
  if (schema?.additionalProperties === undefined && schema?.unevaluatedProperties === undefined) return;
  if (schema.additionalProperties !== undefined && schema.unevaluatedProperties !== undefined)
    folder.error(originOf(schema, 'additionalProperties'), {
      message:
        '"additionalProperties" và "unevaluatedProperties" đứng cạnh nhau: cái trước đã xét mọi khóa, nên cái sau không còn tác dụng.',
      remedy: 'Chỉ giữ "unevaluatedProperties": false.',
    });
  const members = statements.filter(({ says, path }) => says === 'declares' && parentOf(path) === at);
  if (schema.additionalProperties === false) checkAdditional(folder, schema, members);
  if (schema.unevaluatedProperties !== false) return;
  const inside = membersInside(schema);
  const seen = members.filter((one) => one.schema && inside.has(one.schema));
  for (const one of members) {
    if (!one.schema || inside.has(one.schema) || excludes(closed.branches, one.branches)) continue;
    const isNamed = seen.some((other) => other.path === one.path && isPart(other.branches, one.branches));
    if (!isNamed)
      folder.error(originOf(schema, 'unevaluatedProperties'), {
        message: `"unevaluatedProperties": false ở đây chặn luôn mục "${one.path.split('.').at(-1)}", vì mục này được khai ở ngoài chỗ khai nhóm.`,
        remedy: 'Khai mục đó trong "properties", hoặc trong "allOf", "then", "else" của chính nhóm này.',
      });
  }
}

/** `additionalProperties` knows only the `properties` beside it, not what `allOf` and branches declare. */
function checkAdditional(folder: SchemaFolder, schema: Schema, members: readonly Statement[]): void {
  const named = schema.properties ?? {};
  if (members.every(({ path }) => Object.hasOwn(named, path.split('.').at(-1) ?? ''))) return;
  folder.error(originOf(schema, 'additionalProperties'), {
    message: '"additionalProperties": false chặn luôn cả những mục mà "allOf", "then" hay "else" thêm vào.',
    remedy: 'Dùng "unevaluatedProperties": false thay thế.',
  });
}

/** The members that a schema declares itself, in its parts too. */
function membersInside(schema: Schema, found = new Set<Schema>()): Set<Schema> {
  for (const member of Object.values(schema.properties ?? {})) if (member) found.add(member);
  for (const part of partsOf(schema)) membersInside(part, found);
  return found;
}

/** A group, or an item of a list, in which nothing is asked. */
export function emptyGroup(key: string): Words {
  return {
    message: `Nhóm "${key}" không hỏi mục nào, nên câu trả lời trong đó sẽ mất.`,
    remedy: 'Thêm các mục vào "properties", hoặc đổi "type" nếu đây là một mục để trả lời.',
  };
}

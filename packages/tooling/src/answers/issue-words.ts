import { type AssertionKeyword, formatNamed } from '@dvc-kit/procedure';
import type { FormPlan, Issue, PlanNode } from '@dvc-kit/validation';
import { inSentence } from '@dvc-kit/wording/in-sentence';

/**
 * What an editor reads about an issue, in Vietnamese: the field's own words, else by keyword and label. The citizen
 * reads the words of `packages/elements/src/messages/issue-message.ts`, which know more of the page around the field.
 */
export function issueWords({ path, keyword, params }: Issue, plan: FormPlan): string {
  const node = nodeAt(plan.children, path.split('.'));
  const own = node?.kind === 'field' ? ownMessage(node, keyword) : undefined;
  return own ?? general(node ? nameOf(node, path) : path ? `"${path}"` : 'Tờ khai', keyword, params);
}

/** The label; of one of several values with its place, counted from 1. */
function nameOf(node: PlanNode, path: string): string {
  const [, place] = (node.kind === 'field' && node.many && /\.(\d+)$/.exec(path)) || [];
  return place ? `Giá trị thứ ${Number(place) + 1} của “${node.label}”` : `“${node.label}”`;
}

/** Messages of branches too: which of them is active is not asked here. */
function ownMessage(node: Extract<PlanNode, { kind: 'field' }>, keyword: string): string | undefined {
  return [node, ...(node.refinements ?? [])]
    .map(({ messages }) => messages?.[keyword])
    .find((text) => text !== undefined);
}

function general(name: string, keyword: string, params: Issue['params']): string {
  const limit = String(params.limit ?? params.multipleOf ?? '');
  const words: Readonly<Record<string, string>> = {
    required: `Thiếu ${name}.`,
    forbidden: `Không được có ${name} trong trường hợp này; xóa đi hoặc sửa câu trả lời đứng trước.`,
    type: `${name} sai kiểu dữ liệu, phải là ${kinds[String(params.type)] ?? params.type}.`,
    enum: `${name} không nằm trong các lựa chọn.`,
    const: `${name} không nằm trong các lựa chọn.`,
    format: wrongFormat(name, String(params.format)),
    pattern: `${name} không đúng mẫu quy định.`,
    minLength: `${name} phải có ít nhất ${limit} ký tự.`,
    maxLength: `${name} dài quá ${limit} ký tự.`,
    minimum: `${name} phải từ ${limit} trở lên.`,
    maximum: `${name} phải từ ${limit} trở xuống.`,
    exclusiveMinimum: `${name} phải lớn hơn ${limit}.`,
    exclusiveMaximum: `${name} phải nhỏ hơn ${limit}.`,
    multipleOf: `${name} phải chia hết cho ${limit}.`,
    minItems: `${name} phải có ít nhất ${limit} mục.`,
    maxItems: `${name} có nhiều nhất ${limit} mục.`,
    anyOf: `${name} phải có ít nhất một trong các mục mà "anyOf" nêu.`,
    uniqueItems: `${name} có giá trị lặp lại.`,
  } satisfies Readonly<Record<AssertionKeyword | 'required' | 'forbidden' | 'anyOf', string>>;
  return words[keyword] ?? `${name} không đúng quy định "${keyword}".`;
}

/** In the words of the format itself, which say what to write. */
function wrongFormat(name: string, format: string): string {
  const wrong = formatNamed(format)?.messages.wrong.vi ?? `{name} không đúng dạng "${format}"`;
  return `${wrong.replace('{name}', inSentence(name))}.`;
}

const kinds: Readonly<Record<string, string>> = {
  object: 'một nhóm mục { … }',
  array: 'một danh sách [ … ]',
  string: 'chữ "…"',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'true hoặc false',
};

/** The node that the keys of an issue lead to; list indexes are skipped. */
function nodeAt(nodes: readonly PlanNode[], keys: readonly string[]): PlanNode | undefined {
  const [key, ...rest] = keys;
  const node = nodes.find((one) => one.key === key);
  if (!node || rest.length === 0) return node;
  if (node.kind === 'group') return nodeAt(node.children, rest);
  if (node.kind === 'field') return node.many && rest.length === 1 ? node : undefined;
  return rest.length > 1 ? nodeAt(node.item.children, rest.slice(1)) : undefined;
}

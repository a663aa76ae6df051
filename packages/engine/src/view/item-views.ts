import type {
  CompiledForm,
  FieldNode,
  GroupNode,
  Issue,
  Json,
  ListNode,
  PlanNode,
} from '@dvc-kit/validation';
import { answerAt, join } from '../answers/answer-tree.ts';
import type { Fills, Parts } from '../reading/parts.ts';
import type { FormSetting } from '../reading/setting.ts';
import type { Visibility } from '../reading/visibility.ts';
import type { FormState } from '../shapes/state.ts';
import type { FieldView, GroupView, ItemView, ListView } from '../shapes/views.ts';

/** What the items of a section are drawn from. */
export interface ItemSource {
  readonly form: 'declaration' | 'delivery';
  readonly visibility: Visibility;
  /** As they were given and filled in, shown or not. */
  readonly answers: Json;
  readonly fills: Fills | undefined;
  /** Keys of warnings that are not to be shown again. */
  readonly confirmed: FormState['confirmed'];
  /** By path; empty while they are not on show. */
  readonly issues: ReadonlyMap<string, Issue>;
  readonly setting: FormSetting;
  /** Those that the fields may have, by name. */
  readonly formats: CompiledForm['formats'];
  /** Answering one of a thousand fields leaves the others as they are. */
  readonly lastViews: WeakMap<FieldNode, LastView>;
  /** Keys of the root, to which those are added that a field is compared with. */
  readonly looksAt: Set<string>;
}

/** The view that a field had last, and what had read its answer by then. */
interface LastView {
  readonly view: FieldView;
  readonly understanding: Parts['understanding'];
}

/** The shown nodes as they are to be drawn. `scope` is the path of the list item they stand in, or ''. */
export function itemViews(
  nodes: readonly PlanNode[],
  source: ItemSource,
  scope: string,
  subject: string | undefined,
): ItemView[] {
  return nodes.flatMap((node): ItemView[] => {
    const path = scope ? join(scope, node.path) : node.path;
    if (!source.visibility.isShown(path)) return [];
    if (node.kind === 'field') return [fieldView(node, path, source, subject)];
    if (node.kind === 'list') return [listView(node, path, source, subject)];
    const group = groupView(node, path, source, scope, subject);
    return group.children.length > 0 ? [group] : [];
  });
}

/** Id of an element: unique among the fields of both forms, and fit for HTML. */
function idOf(form: ItemSource['form'], path: string): string {
  return `${form === 'declaration' ? 'f' : 'd'}-${path.replaceAll('.', '-')}`;
}

function fieldView(
  node: FieldNode,
  path: string,
  source: ItemSource,
  subject: string | undefined,
): FieldView {
  const { form, visibility, answers, issues, formats, lastViews } = source;
  const given = answerAt(node.derived ? visibility.answers : answers, path);
  const answer = answerTo(node, given);
  const required = visibility.isRequired(path);
  const filled = source.fills?.by.get(path);
  const { understanding } = source.setting.parts ?? {};
  const last = lastViews.get(node);
  const known = last && isSameView(last.view, { path, form, subject, required, answer, filled }) && last.view;
  // Compared with nothing, it is neither wrong nor asked about as long as its answer is the same.
  const isAlone = !(issues.size || node.warnings || node.refinements);
  if (known && isAlone && last.understanding === understanding) return known;
  const issue = firstOf(answer, path, issues) ?? issues.get(path);
  const refined = node.refinements && visibility.refined(node, path);
  const format = refined?.format ?? node.format;
  const formatPlan = formats[format ?? ''];
  const asked = understanding?.asked(node, path, source, { answer, format, issue });
  const isPlain = !(issue || asked || node.refinements);
  const view: FieldView = (isPlain && known) || {
    ...drawnOf(node),
    ...refined,
    kind: 'field',
    id: idOf(form, path),
    path,
    form,
    required,
    isDerived: node.derived !== undefined,
    answer,
    ...(formatPlan ? { formatPlan } : {}),
    ...(subject ? { subject } : {}),
    ...(issue ? { issue } : {}),
    ...asked,
    ...(filled ? { filled } : {}),
  };
  if (isPlain) lastViews.set(node, { view, understanding });
  return view;
}

/** What of a field is drawn; the rest tells what counts. */
function drawnOf({ refinements, warnings, derived, shown, forbidden, required, key, ...drawn }: FieldNode) {
  return drawn;
}

/** Of a field without issue, warning and branches, whose view depends on nothing else. */
function isSameView(
  last: FieldView,
  now: Pick<FieldView, 'path' | 'form' | 'required' | 'answer'> & {
    readonly filled: FieldView['filled'] | undefined;
  } & { readonly subject: string | undefined },
): boolean {
  return (
    last.answer === now.answer &&
    last.filled === now.filled &&
    last.required === now.required &&
    last.path === now.path &&
    last.form === now.form &&
    last.subject === (now.subject || undefined)
  );
}

/** What a field can show of what was given: a value, or several where it takes several. */
function answerTo({ many }: FieldNode, given: Json | undefined): Json | undefined {
  return typeof given === 'object' && !(many && Array.isArray(given)) ? undefined : given;
}

/** The issue of the first of several values that is wrong. */
function firstOf(answer: Json | undefined, path: string, issues: ItemSource['issues']): Issue | undefined {
  const values: readonly Json[] = Array.isArray(answer) && issues.size > 0 ? answer : [];
  return values.map((_, index) => issues.get(join(path, index))).find((issue) => issue !== undefined);
}

function groupView(
  node: GroupNode,
  path: string,
  source: ItemSource,
  scope: string,
  subject: string | undefined,
): GroupView {
  const { form, visibility } = source;
  const sameAs = source.fills?.ticks.get(path);
  return {
    kind: 'group',
    id: idOf(form, path),
    path,
    form,
    label: node.label,
    ...(node.hint ? { hint: node.hint } : {}),
    ...(node.widget ? { widget: node.widget } : {}),
    required: visibility.isRequired(path),
    ...(sameAs ? { sameAs } : {}),
    children: itemViews(node.children, source, scope, node.subject ?? subject),
  };
}

function listView(node: ListNode, path: string, source: ItemSource, subject: string | undefined): ListView {
  const { form, visibility, issues } = source;
  const count = visibility.itemCount(path);
  const {
    minItems,
    maxItems,
    messages = node.messages,
    label,
    hint = node.hint,
  } = visibility.refined(node, path);
  const least = visibility.isRequired(path) ? (minItems ?? node.minItems) : 0;
  const issue = issues.get(path);
  return {
    kind: 'list',
    id: idOf(form, path),
    path,
    form,
    label: label ?? node.label,
    ...(hint ? { hint } : {}),
    ...(messages ? { messages } : {}),
    itemLabel: node.itemLabel,
    canAdd: count < (maxItems ?? node.maxItems),
    canRemove: count > least,
    items: Array.from({ length: count }, (_, index) => {
      const item = join(path, index);
      return {
        id: idOf(form, item),
        path: item,
        children: itemViews(node.item.children, source, item, subject),
      };
    }),
    ...(issue ? { issue } : {}),
  };
}

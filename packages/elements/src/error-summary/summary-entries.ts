import type { FieldView, FormView, ItemView, ListView, StepView } from '@dvc-kit/engine';
import type { Issue } from '@dvc-kit/validation';
import { partId, wrongParts } from '../date-field/wrong-parts.ts';
import { isDate } from '../is-date.ts';
import { issueMessage } from '../issue-message.ts';
import { msg } from '../language.ts';
import { listIssueMessage } from '../list-issue-message.ts';
import type { ReasonFor } from '../understood/understood.ts';

/** A line of the error summary: what to do, and the id of the input that it is to be done in. */
export interface SummaryEntry {
  readonly target: string;
  readonly message: string;
}

/**
 * What is wrong in the fields of the page, in the order of the page, in the same words as at the fields. Steps without
 * fields tell it themselves (`laterEntries`).
 */
export function summaryEntries({ content, issues }: FormView, reasonFor: ReasonFor): readonly SummaryEntry[] {
  if (content.kind !== 'declaration' && content.kind !== 'delivery') return [];
  const items = itemsOf(content);
  const told = new Set(items.map(({ path }) => path));
  const several = items.filter((item) => item.kind === 'field' && item.many);
  const isTold = ({ path }: Issue) =>
    told.has(path) || several.some((field) => path.startsWith(`${field.path}.`));
  const untold = issues.filter((issue) => !isTold(issue));
  return [
    ...items.flatMap((item) => entryOfItem(item, reasonFor)),
    ...untold.map((issue) => entryForUnseen(items, issue)),
  ];
}

function entryOfItem(item: FieldView | ListView, reasonFor: ReasonFor): readonly SummaryEntry[] {
  if (!item.issue) return [];
  if (item.kind === 'list') return [{ target: item.id, message: listIssueMessage(item, item.issue) }];
  return [{ target: focusTarget(item), message: issueMessage(item, item.issue, reasonFor) }];
}

/** Id of the input to move to: of a date, the box that is wrong. */
function focusTarget(field: FieldView): string {
  const [first] = isDate(field) ? wrongParts(field) : [];
  return first ? partId(field.id, first) : field.id;
}

/** Fields and lists of a page in their order, those inside groups and lists too. */
function itemsOf({
  sections,
}: Extract<StepView, { kind: 'declaration' | 'delivery' }>): readonly (FieldView | ListView)[] {
  return sections.flatMap(({ children }) => children.flatMap(leaves));
}

function leaves(item: ItemView): readonly (FieldView | ListView)[] {
  if (item.kind === 'field') return [item];
  if (item.kind === 'group') return item.children.flatMap(leaves);
  return [item, ...item.items.flatMap(({ children }) => children.flatMap(leaves))];
}

/** An issue of a whole group stands at no field: lead to the first field of the group, or of the page. */
function entryForUnseen(items: readonly (FieldView | ListView)[], issue: Issue): SummaryEntry {
  const inside = items.find(({ path }) => path.startsWith(`${issue.path}.`)) ?? items[0];
  return { target: inside?.id ?? 'step', message: msg('Xem lại các mục của phần này') };
}

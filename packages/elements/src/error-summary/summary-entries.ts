import type { AttachmentView, FieldView, FormView, ItemView, ListView, StepView } from '@dvc-kit/engine';
import type { Issue } from '@dvc-kit/validation';
import { attachmentIssueMessage } from '../attachments/attachment-messages.ts';
import { partId, wrongParts } from '../date-field/wrong-parts.ts';
import { isDate } from '../field-kind.ts';
import { issueMessage } from '../issue-message.ts';
import { listIssueMessage } from '../item-list/list-issue-message.ts';
import { msg } from '../language.ts';
import { undertakingIssueMessage } from '../review/undertaking-message.ts';

/** A line of the error summary: what to do, and the id of the input that it is to be done in. */
export interface SummaryEntry {
  readonly target: string;
  readonly message: string;
}

/** What is wrong on the page, in the order of the page, in the same words as at the fields. */
export function summaryEntries({ content, issues }: FormView): readonly SummaryEntry[] {
  const entries = [...entriesOfContent(content)];
  const told = new Set(itemsOf(content).map(({ path }) => path));
  const untold =
    content.kind === 'declaration' || content.kind === 'delivery'
      ? issues.filter(({ path }) => !told.has(path))
      : [];
  return [...entries, ...untold.map((issue) => entryForUnseen(content, issue))];
}

function entriesOfContent(content: StepView): readonly SummaryEntry[] {
  if (content.kind === 'attachments') return content.attachments.flatMap(entryOfAttachment);
  if (content.kind === 'review') {
    return content.undertakingIssue ? [{ target: 'undertaking', message: undertakingIssueMessage() }] : [];
  }
  return itemsOf(content).flatMap(entryOfItem);
}

function entryOfAttachment(view: AttachmentView): readonly SummaryEntry[] {
  return view.issue
    ? [{ target: `a-${view.plan.id}`, message: attachmentIssueMessage(view, view.issue) }]
    : [];
}

function entryOfItem(item: FieldView | ListView): readonly SummaryEntry[] {
  if (!item.issue) return [];
  if (item.kind === 'list') return [{ target: item.id, message: listIssueMessage(item, item.issue) }];
  return [{ target: focusTarget(item), message: issueMessage(item, item.issue) }];
}

/** Id of the input to move to: of a date, the box that is wrong. */
function focusTarget(field: FieldView): string {
  const [first] = isDate(field) ? wrongParts(field) : [];
  return first ? partId(field.id, first) : field.id;
}

/** Fields and lists of a page in their order, those inside groups and lists too. */
function itemsOf(content: StepView): readonly (FieldView | ListView)[] {
  if (content.kind !== 'declaration' && content.kind !== 'delivery') return [];
  return content.sections.flatMap(({ children }) => children.flatMap(leaves));
}

function leaves(item: ItemView): readonly (FieldView | ListView)[] {
  if (item.kind === 'field') return [item];
  if (item.kind === 'group') return item.children.flatMap(leaves);
  return [item, ...item.items.flatMap(({ children }) => children.flatMap(leaves))];
}

/** An issue of a whole group stands at no field: lead to the first field of the group, or of the page. */
function entryForUnseen(content: StepView, issue: Issue): SummaryEntry {
  const items = itemsOf(content);
  const inside = items.find(({ path }) => path.startsWith(`${issue.path}.`)) ?? items[0];
  return { target: inside?.id ?? 'step', message: msg('Xem lại các mục của phần này') };
}

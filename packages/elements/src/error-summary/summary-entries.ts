import type { FieldView, FormView, ItemView, ListView, StepView } from '@dvc-kit/engine';
import type { Issue } from '@dvc-kit/validation';
import { inSentence } from '@dvc-kit/wording/in-sentence';
import { isDate } from '../fields/date-field/is-date.ts';
import { partId, wrongParts } from '../fields/date-field/wrong-parts.ts';
import { msg } from '../language/language.ts';
import { issueMessage } from '../messages/issue-message.ts';
import { listIssueMessage } from '../messages/list-issue-message.ts';
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
  if (!issues.length || (content.kind !== 'declaration' && content.kind !== 'delivery')) return [];
  const placed = itemsOf(content);
  const items = placed.map(({ item }) => item);
  const told = new Set(items.map(({ path }) => path));
  const several = items.filter((item) => item.kind === 'field' && item.many);
  const isTold = ({ path }: Issue) =>
    told.has(path) || several.some((field) => path.startsWith(`${field.path}.`));
  const untold = issues.filter((issue) => !isTold(issue));
  return [
    ...toldApart(
      placed.flatMap(({ item, within }) =>
        entryOfItem(item, reasonFor).map((entry) => ({ ...entry, within })),
      ),
    ),
    ...untold.map((issue) => entryForUnseen(items, issue)),
  ];
}

/** A line with the titles of all that its field stands in, from the outermost inwards. */
interface PlacedEntry extends SummaryEntry {
  readonly within: readonly string[];
}

/** Lines of the same words say whose they are: "Nhập số định danh cá nhân (người mẹ)". */
function toldApart(entries: readonly PlacedEntry[]): readonly SummaryEntry[] {
  return entries.map(({ target, message, within }) => {
    const others = entries.filter((other) => other.message === message && other.target !== target);
    if (others.length === 0) return { target, message };
    const ofThis = within.filter((title) => !others.some((other) => other.within.includes(title)));
    const place = ofThis.length > 0 ? ofThis.slice(-1) : within;
    return { target, message: `${message} (${place.map(inSentence).join(', ')})` };
  });
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

interface Placed {
  readonly item: FieldView | ListView;
  readonly within: readonly string[];
}

/** Fields and lists of a page in their order, those inside groups and lists too. */
function itemsOf({ sections }: Extract<StepView, { kind: 'declaration' | 'delivery' }>): readonly Placed[] {
  return sections.flatMap(({ title, children }) => children.flatMap((child) => leaves(child, [title])));
}

function leaves(item: ItemView, within: readonly string[]): readonly Placed[] {
  if (item.kind === 'field') return [{ item, within }];
  if (item.kind === 'group') return item.children.flatMap((child) => leaves(child, [...within, item.label]));
  const { items, itemLabel } = item;
  return [
    { item, within },
    ...items.flatMap(({ children }, at) =>
      children.flatMap((child) => leaves(child, [...within, `${itemLabel} ${at + 1}`])),
    ),
  ];
}

/** An issue of a whole group stands at no field: lead to the first field of the group, or of the page. */
function entryForUnseen(items: readonly (FieldView | ListView)[], issue: Issue): SummaryEntry {
  const inside = items.find(({ path }) => path.startsWith(`${issue.path}.`)) ?? items[0];
  return { target: inside?.id ?? 'step', message: msg('Xem lại các mục của phần này') };
}

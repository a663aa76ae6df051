import type { Units } from '@dvc-kit/administrative-units';
import { type CodeDictionary, type CodeFault, decodeAnswers } from '@dvc-kit/dossier/code';
import { fitAnswers } from '@dvc-kit/dossier/coded-answers';
import { answerText, issueMessage, listIssueMessage } from '@dvc-kit/elements/reading';
import {
  createForm,
  type Draft,
  encodeDraft,
  type FieldView,
  type ItemView,
  type ListView,
  read,
} from '@dvc-kit/engine';
import { usualChannel } from '@dvc-kit/procedure/usual-channel';
import type { Answers, Issue, Json, PlainProcedure } from '@dvc-kit/validation';
import { openProcedure } from '@dvc-kit/validation/open-procedure';

/** All that codes are read and judged with, fetched once. */
export interface CodeData {
  readonly dictionaries: readonly CodeDictionary[];
  /** By their codes. */
  readonly procedures: Readonly<Record<string, PlainProcedure>>;
}

/** A declaration from its code, in the words of the form. */
export interface ReadDeclaration {
  readonly name: string;
  readonly version: { readonly filledIn: number; readonly judged: number };
  readonly sections: readonly ReadSection[];
  /** What is wrong, each once, in the order of the form. */
  readonly issues: readonly string[];
  /** Answers without a place in the form as it is now. */
  readonly misfits: readonly { readonly path: string; readonly value: Json }[];
  /** The same to keep: as `dvc read-code` gives it. */
  readonly file: {
    readonly procedure: object;
    readonly version: object;
    readonly answers: Answers;
    readonly misfits: ReadDeclaration['misfits'];
  };
  readonly draft: Draft;
}

export interface ReadSection {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly text: string; readonly issue?: string }[];
}

/** `today` as `YYYY-MM-DD`. */
export function readDeclaration(
  text: string,
  { dictionaries, procedures }: CodeData,
  { units, today }: { readonly units: Units; readonly today: string },
): ReadDeclaration | CodeFault {
  const coded = decodeAnswers(text, dictionaries);
  if ('fault' in coded) return coded.fault;
  const plain = procedures[coded.procedure.code];
  if (!plain) return 'unknown-procedure';
  const module = openProcedure(plain);
  const { answers, misfits } = fitAnswers(coded, module, today);
  const channel = usualChannel(module.channels);
  const first = createForm(module, { today, channel });
  const state = { ...first.state, answers, at: { step: 'review' } };
  const { setting, view } = createForm(module, { state, today, channel });
  if (view.content.kind !== 'review') throw new Error(`site: the form shows ${view.content.kind}`);
  const { sections } = view.content;
  const { declaration } = read(setting, state);
  const issues = [...declaration.issues, ...declaration.refused];
  const items = sections.flatMap(({ children }) => children.flatMap(withInner));
  const version = { filledIn: coded.procedure.version, judged: module.version };
  const { code, slug, name } = module;
  const lost = [
    ...misfits.map(({ path, value }) => ({ path, value })),
    ...notAmong(answers, declaration.visibility.answers, ''),
  ];
  return {
    name,
    version,
    sections: sections
      .flatMap(({ title, children }) => sectionsOf(title, children, issues, units))
      .filter(({ rows }) => rows.length > 0),
    issues: [...new Set(issues.map((issue) => messageOf(issue, items)))],
    misfits: lost,
    file: { procedure: { code, slug, name }, version, answers, misfits: lost },
    draft: encodeDraft(setting, state),
  };
}

const withInner = (item: ItemView): ItemView[] => {
  if (item.kind === 'field') return [item];
  const inner = item.kind === 'group' ? item.children : item.items.flatMap(({ children }) => children);
  return [item, ...inner.flatMap(withInner)];
};

/** Groups and items of lists have a heading of their own, under that of what they stand in. */
function sectionsOf(
  title: string,
  items: readonly ItemView[],
  issues: readonly Issue[],
  units: Units,
): ReadSection[] {
  const fields = items.filter((item) => item.kind === 'field');
  const rows = fields.flatMap((field) => {
    const text = answerText(field, units, 'vi');
    const issue = issues.find((one) => isAbout(one, field));
    if (text === null && !issue) return [];
    return [{ label: field.label, text: text ?? '', ...(issue && { issue: fieldMessage(field, issue) }) }];
  });
  const inner = items.flatMap((item) => {
    if (item.kind === 'field') return [];
    if (item.kind === 'group')
      return sectionsOf(item.label ? `${title} – ${item.label}` : title, item.children, issues, units);
    return item.items.flatMap(({ children }, at) =>
      sectionsOf(`${title} – ${item.itemLabel} ${at + 1}`, children, issues, units),
    );
  });
  return [{ title, rows }, ...inner];
}

/** Of several values each may be wrong, at a path of its own. */
const isAbout = ({ path }: Issue, item: FieldView | ListView) =>
  path === item.path ||
  (item.kind === 'field' && item.many !== undefined && path.startsWith(`${item.path}.`));

const fieldMessage = (field: FieldView, issue: Issue) => issueMessage(field, issue, () => undefined);

function messageOf(issue: Issue, items: readonly ItemView[]): string {
  for (const item of items) {
    if (item.kind === 'group' || !isAbout(issue, item)) continue;
    return item.kind === 'field' ? fieldMessage(item, issue) : listIssueMessage(item, issue);
  }
  return `${issue.path}: ${issue.keyword}`;
}

/** Answers that the form does not ask for under these very answers: they count for nothing, and are told. */
function notAmong(given: Json, shown: Json | undefined, at: string): { path: string; value: Json }[] {
  if (typeof given !== 'object' || given === null)
    return shown === undefined ? [{ path: at, value: given }] : [];
  const inner = (shown ?? {}) as Readonly<Record<string, Json>>;
  return Object.entries(given).flatMap(([key, value]) =>
    notAmong(value as Json, inner[key], at === '' ? key : `${at}.${key}`),
  );
}

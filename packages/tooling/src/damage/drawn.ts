import { assembleDossier, dossierText, parseDossier } from '@dvc-kit/dossier';
import { createForm, type FormView, type ItemView, read } from '@dvc-kit/engine';
import { type Answers, type CheckedProcedure, type PlanNode, validateWhole } from '@dvc-kit/validation';

/** Where and when a form is drawn. */
export interface Occasion {
  readonly answers: Answers;
  readonly channel: 'desk' | 'online' | 'post';
  readonly today: string;
}

/**
 * What is wrong when the form is drawn with these answers, page by page, and handed in: something without a label, something
 * shown that no page or review has, a fault that no page tells, another verdict than that of the published schema, a dossier
 * that cannot be made or read again. Undefined when nothing is.
 */
export function drawnWrong(module: CheckedProcedure, schema: object, occasion: Occasion): string | undefined {
  for (const grouping of ['section', 'declaration'] as const) {
    const { channel, today, answers } = occasion;
    const { state, view } = createForm(module, { channel, today, answers, grouping });
    const drawn = new Set<string>();
    const reviewed = new Set<string>();
    const checked = new Set(view.steps.map(({ id }) => id));
    for (const { id } of view.steps) {
      const form = createForm(module, {
        channel,
        today,
        state: { ...state, checked, undertaken: true, at: { step: id } },
      });
      const { content } = form.view;
      const isReview = content.kind === 'review';
      for (const item of itemsOf(content)) {
        const wrong = unlabelled(item);
        if (wrong) return wrong;
        if (item.form === 'declaration') (isReview ? reviewed : drawn).add(item.path);
      }
    }
    const form = createForm(module, { channel, today, state });
    const { declaration } = read(form.setting, state);
    const { visibility, issues } = declaration;
    const lost = shownLeaves(module.declaration.plan.children, visibility).find(
      (path) => !drawn.has(path) || !reviewed.has(path),
    );
    if (lost !== undefined) return `shown and on no page, or not in the review: ${lost}`;
    const untold = issues.find(({ path }) => !isTold(path, drawn));
    if (untold) return `a fault that no page has a place for: ${untold.path}: ${untold.keyword}`;
    if ((issues.length === 0) !== (validateWhole(schema, visibility.answers).length === 0))
      return `form and JSON Schema disagree about ${JSON.stringify(visibility.answers)}`;
    const unread = handedIn(module, { ...state, undertaken: true }, occasion);
    if (unread) return unread;
  }
  return undefined;
}

/** What is wrong with the dossier of the state, where it makes one. */
function handedIn(
  module: CheckedProcedure,
  state: Parameters<typeof assembleDossier>[1],
  { channel, today }: Occasion,
): string | undefined {
  const assembledAt = `${today}T09:00:00+07:00`;
  const assembly = assembleDossier(module, state, { commune: null, assembledAt, channel });
  if ('issues' in assembly) return undefined;
  const parsed = parseDossier(dossierText(assembly.dossier), module);
  return 'issues' in parsed
    ? `a dossier that is not read again: ${JSON.stringify(parsed.issues[0])}`
    : undefined;
}

function itemsOf(content: FormView['content']): ItemView[] {
  const sections = 'sections' in content ? content.sections : [];
  const delivery = 'delivery' in content ? content.delivery : [];
  return [...sections, ...delivery].flatMap(({ children }) => children.flatMap(withInside));
}

function withInside(item: ItemView): ItemView[] {
  if (item.kind === 'field') return [item];
  if (item.kind === 'group') return [item, ...item.children.flatMap(withInside)];
  return [item, ...item.items.flatMap(({ children }) => children.flatMap(withInside))];
}

function unlabelled(item: ItemView): string | undefined {
  const options = item.kind === 'field' ? (item.options ?? []) : [];
  const isBare = item.label.trim() === '' || options.some(({ label }) => String(label ?? '').trim() === '');
  return isBare ? `drawn without a label: ${item.path}` : undefined;
}

/** Fields that these answers show, with the indexes of their items. */
function shownLeaves(
  nodes: readonly PlanNode[],
  visibility: ReturnType<typeof read>['declaration']['visibility'],
  base = '',
  answers: unknown = visibility.answers,
): string[] {
  return nodes.flatMap((node): string[] => {
    const path = base ? `${base}.${node.key}` : node.key;
    const inside = (answers as Record<string, unknown> | undefined)?.[node.key];
    if (!visibility.isShown(path)) return [];
    if (node.kind === 'group') return shownLeaves(node.children, visibility, path, inside);
    if (node.kind === 'field') return [path];
    const items = Array.isArray(inside) ? inside : [];
    return items.flatMap((item, index) =>
      shownLeaves(node.item.children, visibility, `${path}.${index}`, item),
    );
  });
}

/** Whether the fault stands at something drawn, or at one value of several. */
function isTold(path: string, drawn: ReadonlySet<string>): boolean {
  return drawn.has(path) || drawn.has(path.replace(/\.\d+$/, ''));
}

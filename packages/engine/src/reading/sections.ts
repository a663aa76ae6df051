import type { FormPlan, GroupNode, PlanNode } from '@dvc-kit/validation';
import type { StepId } from '../shapes/state.ts';
import type { Visibility } from './visibility.ts';

/** A piece of a form that stands on a page under one heading. */
export interface SectionPlan {
  readonly id: StepId;
  /** Of the group that it shows, or begins with; '' for what stands at the root. */
  readonly path: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly subject?: string | undefined;
  readonly nodes: readonly PlanNode[];
}

/** Of each plan and prefix, cut once: the same section is the same object from one answer to the next. */
const cut = new WeakMap<FormPlan, Record<string, SectionPlan[]>>();

/**
 * The sections of a form that have something on show, in order.
 *
 * A group of the root is a section; what else stands at the root is gathered under the title of the form. A page
 * break inside a section starts another one.
 */
export function sectionsOf(plan: FormPlan, prefix: string, visibility: Visibility): SectionPlan[] {
  return allSectionsOf(plan, prefix).filter(({ nodes }) => nodes.some((node) => hasField(node, visibility)));
}

/** Those too that no answer has called for. */
export function allSectionsOf(plan: FormPlan, prefix: string): readonly SectionPlan[] {
  const known = cut.get(plan) ?? {};
  cut.set(plan, known);
  known[prefix] ??= cutIntoSections(plan, prefix);
  return known[prefix];
}

function cutIntoSections(plan: FormPlan, prefix: string): SectionPlan[] {
  const sections: SectionPlan[] = [];
  let loose: PlanNode[] = [];
  const gather = () => {
    const [first] = loose;
    if (first)
      sections.push({
        id: `${prefix}-${first.key}`,
        path: '',
        title: plan.title,
        intro: plan.hint,
        nodes: loose,
      });
    loose = [];
  };
  for (const node of plan.children) {
    if (node.kind !== 'group') {
      loose.push(node);
      continue;
    }
    gather();
    sections.push(...pagesOf(node, prefix));
  }
  gather();
  return sections;
}

/** A group of the root, cut before each part that starts a page. */
function pagesOf(group: GroupNode, prefix: string): SectionPlan[] {
  return partsOfPages(group.children).map((nodes, index) => {
    const [head] = nodes;
    const of = index > 0 && head ? head : group;
    // A page that is one group has its title already: as the heading of the page.
    const isOneGroup = of !== group && of.kind === 'group' && nodes.length === 1 && !of.isComing;
    const subject = (isOneGroup && of.subject) || group.subject;
    const inside = isOneGroup ? of.children : nodes;
    return {
      id: `${prefix}-${of.path.replaceAll('.', '-')}`,
      path: of.path,
      title: of.label,
      intro: of.hint,
      subject,
      nodes: inside,
    };
  });
}

/** The nodes of a section, cut before each that starts a page. */
export function partsOfPages<Node extends PlanNode>(nodes: readonly Node[]): Node[][] {
  const pages: Node[][] = [[]];
  for (const node of nodes) {
    const page = pages[pages.length - 1]!;
    if (node.kind !== 'field' && node.pageBreak && page.length) pages.push([node]);
    else page.push(node);
  }
  return pages;
}

/** Whether there is anything to see: a list has its button even without items. */
function hasField(node: PlanNode, visibility: Visibility): boolean {
  if (!visibility.isShown(node.path)) return false;
  return node.kind !== 'group' || node.isComing || node.children.some((child) => hasField(child, visibility));
}

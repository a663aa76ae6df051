import type { Issue } from '@dvc-kit/validation';
import { holderOf } from '../answers/answer-tree.ts';
import type { SectionPlan } from '../reading/sections.ts';

/**
 * The issues that belong on each section: under the section that the path leads into. What leads nowhere (a field
 * that the schema demands and nobody can see) stands at the last one, so that it is at least told.
 */
export function issuesBySection(
  issues: readonly Issue[],
  sections: readonly SectionPlan[],
): ReadonlyMap<string, readonly Issue[]> {
  const bySection = new Map<string, Issue[]>();
  if (issues.length === 0) return bySection;
  const { within, around } = sectionsByPath(sections);
  for (const issue of issues) {
    const { path } = issue;
    const holder = [path, ...holdersOf(path)].find((one) => within.has(one));
    const home = within.get(holder ?? '') ?? around.get(path) ?? sections[sections.length - 1];
    if (!home) continue;
    const known = bySection.get(home.id);
    if (known) known.push(issue);
    else bySection.set(home.id, [issue]);
  }
  return bySection;
}

/** The section that holds what stands at a path, and the first one that stands in what is at a path. */
function sectionsByPath(sections: readonly SectionPlan[]) {
  const within = new Map<string, SectionPlan>();
  const around = new Map<string, SectionPlan>();
  for (const section of sections) {
    for (const { path } of section.nodes) {
      within.set(path, section);
      for (const holder of holdersOf(path)) if (!around.has(holder)) around.set(holder, section);
    }
  }
  return { within, around };
}

/** Paths of the objects around what stands at the path, the nearest first. */
function holdersOf(path: string): string[] {
  const holders: string[] = [];
  for (let holder = holderOf(path); holder; holder = holderOf(holder)) holders.push(holder);
  return holders;
}

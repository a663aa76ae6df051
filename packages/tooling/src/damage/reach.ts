import { visibility } from '@dvc-kit/engine';
import type { Schema } from '@dvc-kit/procedure';
import { type Answers, type CompiledForm, type PlanNode, validateWhole } from '@dvc-kit/validation';
import type { Random } from './random.ts';
import { answersFor, valuesAsked } from './random-answers.ts';

/** What many different answers show of a form. */
export interface Reach {
  /** Paths of fields that no answers showed; indexes of list items are left out. */
  readonly unreached: readonly string[];
  /** Answers that the form and plain JSON Schema judge differently, if any were met. */
  readonly disputed: Answers | undefined;
}

/** What hangs on three answers of five options each comes to show once in a hundred rounds. */
const tries = 2000;

/** So many rounds are also judged by plain JSON Schema. */
const judged = 20;

/** Answers the form in many ways, and notes what comes to show and who judges the dossier how. */
export function reach(form: CompiledForm, declaration: Schema, random: Random): Reach {
  const wanted = new Map(leavesOf(form.plan.children, '').map((one) => [one.path, one]));
  const values = valuesAsked(declaration);
  let disputed: Answers | undefined;
  for (let round = 0; round < tries && (wanted.size > 0 || round < 10); round += 1) {
    // Some rounds answer everything, some leave much out; a round keeps to few of the values that conditions ask for.
    const left = random.pick([0, 0, 0.1, 0.4]);
    const given = answersFor(form.plan.children, values, random, left);
    const seen = visibility(form, given);
    for (const [path, { shown }] of wanted) if (shown.some((one) => seen.isShown(one))) wanted.delete(path);
    if (round >= judged) continue;
    const isValid = form.validate(seen.answers).length === 0;
    if (isValid !== (validateWhole(declaration, seen.answers).length === 0)) disputed ??= given;
  }
  return { unreached: [...wanted.keys()], disputed };
}

interface Leaf {
  readonly path: string;
  /** As the engine names it: with the indexes of the items that are tried. */
  readonly shown: readonly string[];
}

function leavesOf(nodes: readonly PlanNode[], base: string, shownBases: readonly string[] = ['']): Leaf[] {
  const join = (at: string, key: string) => (at ? `${at}.${key}` : key);
  return nodes.flatMap((node): Leaf[] => {
    const path = join(base, node.key);
    const shown = shownBases.map((one) => join(one, node.key));
    if (node.kind === 'group') return leavesOf(node.children, path, shown);
    if (node.kind === 'list' && node.item.children)
      return leavesOf(
        node.item.children,
        path,
        shown.flatMap((one) => [`${one}.0`, `${one}.1`]),
      );
    return [{ path, shown }];
  });
}

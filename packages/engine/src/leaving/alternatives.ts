import type { FormPlan, Issue } from '@dvc-kit/validation';
import { join } from '../answers/answer-tree.ts';
import { nodeAt } from '../answers/plan-lookup.ts';
import type { Visibility } from '../reading/visibility.ts';

/**
 * "At least one of these" is demanded of the object around them; the citizen reads it at the first of them that is shown.
 * `params.labels` are those of all that are shown. Other issues stay as they are.
 */
export function atField(issue: Issue, plan: FormPlan, visibility: Pick<Visibility, 'isShown'>): Issue {
  if (issue.keyword !== 'anyOf') return issue;
  const keys = [...new Set((issue.params.anyOf as readonly (readonly string[])[]).flat())];
  const paths = keys.map((key) => join(issue.path, key)).filter((path) => visibility.isShown(path));
  const [first] = paths;
  if (first === undefined) return issue;
  const labels = paths.flatMap((path) => nodeAt(plan, path)?.label ?? []);
  return { ...issue, path: first, params: { labels } };
}

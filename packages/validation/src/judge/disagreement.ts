import type { Schema } from '@dvc-kit/procedure';
import type { CompiledForm, Issue, Json } from '../plan.ts';
import { validateWhole } from './validate-whole.ts';

/** A value that the compiled check and plain Ajv judge apart. */
export interface Disagreement {
  readonly value: Json;
  /** Paths at which each of the two found something wrong, sorted. */
  readonly ours: readonly string[];
  readonly ajvs: readonly string[];
}

/** The first value over which the verdicts differ, or the places of what is wrong; undefined where there is none. */
export function disagreement(
  form: Pick<CompiledForm, 'validate'>,
  schema: Schema,
  values: readonly Json[],
): Disagreement | undefined {
  for (const value of values) {
    const [ours, ajvs] = [form.validate(value), validateWhole(schema, value)];
    if (!agree(ours, ajvs)) return { value, ours: pathsOf(ours), ajvs: pathsOf(ajvs) };
  }
  return undefined;
}

/**
 * Which keys `unevaluatedProperties` refuses is settled only where all else is right: a part that fails says nothing of
 * what it looked at (JSON Schema 2020-12, 7.7.1.2), and validators differ in how far they follow that.
 */
function agree(ours: readonly Issue[], ajvs: readonly Issue[]): boolean {
  const forbidden = new Set(pathsOf([...ours, ...ajvs].filter(({ keyword }) => keyword === 'forbidden')));
  const isElsewhere = ({ path }: Issue) => !forbidden.has(path);
  const [ourOthers, ajvOthers] = [ours.filter(isElsewhere), ajvs.filter(isElsewhere)];
  if (!isSame(pathsOf(ourOthers), pathsOf(ajvOthers))) return false;
  // What Ajv finds wrong with an answer that it also refuses is told as refused: ours alone shows that something else is wrong.
  if ([...ours, ...ajvs].some(({ keyword }) => keyword !== 'forbidden')) return true;
  return isSame(pathsOf(ours), pathsOf(ajvs));
}

function pathsOf(issues: readonly Issue[]): string[] {
  return issues.map(({ path }) => path).sort();
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((path, index) => path === other[index]);
}

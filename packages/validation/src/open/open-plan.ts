import type { PlainPartRules, PlainPlan, PlainWhen } from '../plain.ts';
import type { OpenForm } from '../plan.ts';
import { completePlan } from './complete-plan.ts';
import { conditionTest, type Test } from './condition-test.ts';

/** The conditions of a file as tests, by their numbers; those that another part brings are left out. */
export const testsOf = ({ conditions }: PlainPartRules): readonly Test[] =>
  conditions.map((condition) => condition && conditionTest(condition)) as readonly Test[];

/** A form of the file with these formats and tests, ready to be drawn. */
export function openPlan(
  plain: PlainPlan,
  { formats }: PlainPartRules,
  conditions: readonly Test[],
): OpenForm {
  return { plan: completePlan(plain), conditions, formats };
}

/** A part of the file with its condition as a test. */
export const openWhen =
  (tests: readonly Test[]) =>
  <Part>({ when, ...part }: PlainWhen<Part>): Part =>
    ({ ...part, ...(when !== undefined && { when: tests[when] }) }) as unknown as Part;

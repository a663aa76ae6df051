import type { ConditionSchema, Rule } from '../plan.ts';
import { brokenRules } from './broken-rules.ts';
import { isObject, memberOf } from './json-values.ts';

/** Whether a value satisfies a condition. */
export type Test = (value: unknown) => boolean;

/** The test of a condition that is data. Made when the condition is first asked, since many never are. */
export function conditionTest(condition: ConditionSchema): Test {
  let test: Test | undefined;
  return (value) => {
    test ??= testOf(condition);
    return test(value);
  };
}

function testOf(condition: ConditionSchema | boolean): Test {
  if (typeof condition === 'boolean') return () => condition;
  const { properties, required, not, allOf, anyOf, ...rule } = condition;
  const tests: Test[] = [];
  if (Object.keys(rule).length > 0) tests.push((value) => satisfies(value, rule));
  if (required) tests.push(members((value) => required.every((key) => memberOf(value, key) !== undefined)));
  for (const [key, member] of Object.entries(properties ?? {})) {
    const test = testOf(member);
    tests.push(
      members((value) => {
        const own = memberOf(value, key);
        return own === undefined || test(own);
      }),
    );
  }
  if (not !== undefined) {
    const test = testOf(not);
    tests.push((value) => !test(value));
  }
  for (const one of allOf ?? []) tests.push(testOf(one));
  if (anyOf) {
    const any = anyOf.map(testOf);
    tests.push((value) => any.some((test) => test(value)));
  }
  const [only] = tests;
  return only && tests.length === 1 ? only : (value) => tests.every((test) => test(value));
}

/** What is asked of the members of an object holds for all that is none. */
function members(test: Test): Test {
  return (value) => !isObject(value) || test(value);
}

function satisfies(value: unknown, rule: Rule): boolean {
  let isSatisfied = true;
  brokenRules(value, rule, noFormat, () => {
    isSatisfied = false;
  });
  return isSatisfied;
}

/** A condition asks for no format: the compiler refuses it. */
const noFormat = (): never => {
  throw new Error('validation: a condition may not use "format"');
};

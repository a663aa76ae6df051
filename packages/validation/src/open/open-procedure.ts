import {
  type PlainForm,
  type PlainPlan,
  type PlainProcedure,
  type PlainRules,
  type PlainWhen,
  plainProcedureFormat,
} from '../plain.ts';
import type { CompiledForm } from '../plan.ts';
import type { ProcedureModule } from '../procedure-module.ts';
import { check } from './check.ts';
import { completePlan } from './complete-plan.ts';
import { conditionTest, type Test } from './condition-test.ts';

/**
 * A compiled procedure, ready to be filled in. Throws on a file of another format: a newer kit wrote it, or something
 * else came in its place.
 */
export function openProcedure(plain: PlainProcedure): ProcedureModule {
  if (plain?.format !== plainProcedureFormat)
    throw new Error(`validation: this is no procedure of the format "${plainProcedureFormat}"`);
  const { format: _format, conditions, formats, ...rest } = plain;
  const tests = conditions.map(conditionTest);
  const open = <Part>({ when, ...part }: PlainWhen<Part>) =>
    ({ ...part, ...(when !== undefined && { when: tests[when] }) }) as unknown as Part;
  return {
    ...rest,
    declaration: opened(plain.declaration, plain, tests),
    delivery: opened(plain.delivery, plain, tests),
    papers: plain.papers.map(open<ProcedureModule['papers'][number]>),
    attachments: plain.attachments.map(open<ProcedureModule['attachments'][number]>),
    fees: plain.fees.map(open<ProcedureModule['fees'][number]>),
  };
}

/** A compiled form on its own. */
export function openForm(plain: PlainForm): CompiledForm {
  return opened(plain.form, plain, plain.conditions.map(conditionTest));
}

function opened(plain: PlainPlan, { formats }: PlainRules, conditions: readonly Test[]): CompiledForm {
  const plan = completePlan(plain);
  const form = {
    plan,
    conditions,
    patterns: (format: string) => formats[format]?.pattern ?? unknown(format),
  };
  return { plan, conditions, formats, validate: (answers) => check(form, answers) };
}

function unknown(format: string): never {
  throw new Error(`validation: the compiled form does not bring the format "${format}"`);
}

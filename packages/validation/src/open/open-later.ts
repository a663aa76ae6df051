import type { PlainLater } from '../plain.ts';
import type { ProcedureModule, WholeDeclaration } from '../procedure-module.ts';
import { openPlan, openWhen, testsOf } from './open-plan.ts';

/** The whole procedure: its declaration with what comes after it. */
export function openLater(module: WholeDeclaration, plain: PlainLater): ProcedureModule {
  const { conditions: _conditions, formats: _formats, ...rest } = plain;
  const tests = testsOf(plain);
  return {
    ...module,
    ...rest,
    delivery: openPlan(plain.delivery, plain, tests),
    papers: plain.papers.map(openWhen(tests)),
    fees: plain.fees.map(openWhen(tests)),
    waivers: (plain.waivers ?? []).map(openWhen(tests)),
    // The declaration knows when each is asked for, and where.
    attachments: plain.attachments.map((words, at) => ({ ...words, ...module.attachments[at]! })),
  };
}

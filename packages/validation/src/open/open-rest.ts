import type { PlainRest } from '../plain.ts';
import type { FirstPageModule, WholeDeclaration } from '../procedure-module.ts';
import { openPlan, openWhen, testsOf } from './open-plan.ts';

/** A procedure whose declaration has come in parts, with the rest of it. */
export function openRest(module: FirstPageModule, plain: PlainRest): WholeDeclaration {
  const { rest: _rest, declaration, ...known } = module;
  const tests = filled(declaration.conditions, testsOf(plain));
  const formats = { ...declaration.formats, ...plain.formats };
  const { plan } = openPlan(plain.declaration, plain, tests);
  const whole = new Map(plan.children.map((node) => [node.key, node]));
  return {
    ...known,
    declaration: {
      plan: {
        ...plan,
        conditions: filled(declaration.plan.conditions, plan.conditions),
        children: declaration.plan.children.map((node) => whole.get(node.key) ?? node),
      },
      conditions: tests,
      formats,
    },
    attachments: plain.attachments.map(openWhen(tests)),
  };
}

/** Each part has the conditions that it brings at their own places. */
function filled<Thing>(first: readonly Thing[], rest: readonly Thing[]): readonly Thing[] {
  const { length } = first.length > rest.length ? first : rest;
  return Array.from({ length }, (_, at) => (first[at] ?? rest[at]) as Thing);
}

export { compileForm } from './compile/compile-form.ts';
export { compileProcedure } from './compile/compile-procedure.ts';
export { loadDelivery } from './compile/delivery-declaration.ts';
export type { TextOf } from './compile/text-of.ts';
export { type Disagreement, disagreement } from './judge/disagreement.ts';
export { judgeProcedure } from './judge/judge-procedure.ts';
export { publishedSchema, withPatterns } from './judge/published-schema.ts';
export { sampleValues } from './judge/sample-values.ts';
export { validateWhole } from './judge/validate-whole.ts';
export { openDeclaration } from './open/open-declaration.ts';
export { openLater } from './open/open-later.ts';
export { type CheckedProcedure, openForm, openProcedure } from './open/open-procedure.ts';
export { openRest } from './open/open-rest.ts';
export {
  type PlainForm,
  type PlainLater,
  type PlainNode,
  type PlainPlan,
  type PlainProcedure,
  type PlainRest,
  type PlainRules,
  type PlainWhen,
  plainProcedureFormat,
} from './plain.ts';
export type * from './plan.ts';
export type * from './procedure-module.ts';

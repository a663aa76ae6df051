export { loadDelivery } from './delivery-declaration.ts';
export { emitForm, emitModule } from './emit.ts';
export { instantiate } from './instantiate.ts';
export type * from './plan.ts';
export type * from './procedure-module.ts';
export { publishedSchema, withPatterns } from './published-schema.ts';
export { issuesOf, type RawError } from './runtime.ts';
export type { TextOf } from './text-of.ts';
export { validateWhole } from './validate-whole.ts';

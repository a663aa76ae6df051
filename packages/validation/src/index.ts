export type * from './plan.ts';
export type * from './procedure-module.ts';

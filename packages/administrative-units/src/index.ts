export type { FormerUnits } from './former.ts';
export type { Commune, Province, Units } from './units.ts';

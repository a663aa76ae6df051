export type { Commune, Province, Units } from './units.ts';

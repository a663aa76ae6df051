export { type Assembly, type AssemblyContext, assembleDossier } from './assemble.ts';
export type { Dossier } from './dossier.ts';

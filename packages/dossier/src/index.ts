export { assembleDossier } from './assemble.ts';
export {
  type Dossier,
  type DossierAttachedFile,
  type DossierAttachment,
  type DossierFee,
  type DossierFile,
  dossierText,
} from './dossier.ts';
export type { Assembly, AssemblyContext } from './dossier-of.ts';
export { dossierSchema } from './dossier-schema.ts';
export { type ParseContext, parseDossier } from './parse.ts';

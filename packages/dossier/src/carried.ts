/** Packing and opening what is carried, without what judges a dossier: for browsers, which have the form for that. */
export type { DossierFile } from './dossier.ts';
export { dossierIn } from './package/dossier-in.ts';
export { type PackedPaper, packDossier } from './package/pack.ts';
export { packDraft } from './package/pack-draft.ts';
export {
  type OpenedDraft,
  type OpenedPackage,
  openPackage,
  openSaved,
  type PackageFault,
} from './package/unpack.ts';

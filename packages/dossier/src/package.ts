/** The dossier as one file that is carried: to the desk, on a stick, by e-mail. */
export * from './carried.ts';
export { draftFileSchema } from './package/draft-manifest.ts';
export { type PackageManifest, packageSchema } from './package/manifest.ts';
export { packKept } from './package/pack.ts';
export { parsePackage } from './package/parse-package.ts';
export {
  type AddedFile,
  type HandedInPart,
  type OpenedSupplemented,
  openSupplemented,
  packSupplemented,
} from './package/supplemented.ts';
export { type SupplementedManifest, supplementedSchema } from './package/supplemented-manifest.ts';

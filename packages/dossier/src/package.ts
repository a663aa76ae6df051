/** The dossier as one file that is carried: to the desk, on a stick, by e-mail. */
export { type PackageManifest, packageSchema } from './package/manifest.ts';
export { type PackedPaper, packageName, packDossier } from './package/pack.ts';
export { type OpenedPackage, openPackage, type PackageFault, parsePackage } from './package/unpack.ts';

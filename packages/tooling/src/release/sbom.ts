import { createHash } from 'node:crypto';
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';

/** Something of somebody else in the kit, and the files that hold it. */
export interface Work {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly files: readonly string[];
  /** Not a package of npm. */
  readonly isData?: boolean;
}

/**
 * The software bill of materials of one version, CycloneDX 1.6 as JSON. Of the same kit the same bytes: it has no time, and its serial
 * number comes from `hash`, the SHA-256 of `dvc.js` in base64, which covers all other files.
 */
export function billOfMaterials(version: string, works: readonly Work[], hash: string): string {
  const bom = new Models.Bom();
  const kit = component({ name: 'dvc-kit', version, licence: 'MIT', files: [], isData: true });
  kit.type = Enums.ComponentType.Application;
  kit.hashes.set(Enums.HashAlgorithm['SHA-256'], Buffer.from(hash, 'base64').toString('hex'));
  bom.metadata.component = kit;
  bom.serialNumber = serialOf(hash);
  for (const work of works) {
    const part = component(work);
    bom.components.add(part);
    kit.dependencies.add(part.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component({ name, version, licence, files, isData }: Work): Models.Component {
  const [scope, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = isData ? undefined : new PackageURL('npm', scope, own ?? '', version).toString();
  const made = new Models.Component(isData ? Enums.ComponentType.Data : Enums.ComponentType.Library, name, {
    version,
    bomRef: purl ?? `${name}@${version}`,
    ...(purl !== undefined && { purl }),
  });
  made.licenses.add(licenceOf(licence));
  for (const file of files) made.properties.add(new Models.Property('dvc-kit:file', file));
  return made;
}

function licenceOf(licence: string): Models.License {
  if (SPDX.isSupportedSpdxId(licence)) return new Models.SpdxLicense(licence);
  return / (AND|OR|WITH) /.test(licence)
    ? new Models.LicenseExpression(licence)
    : new Models.NamedLicense(licence);
}

/** A version 8 UUID: its bits are ours to choose. */
function serialOf(hash: string): string {
  const hex = createHash('sha256').update(hash).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

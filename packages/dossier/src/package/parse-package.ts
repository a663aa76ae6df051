import type { ProcedureModule } from '@dvc-kit/validation';
import type { Dossier } from '../dossier.ts';
import { type ParseContext, parseDossier } from '../parse.ts';
import type { PackageFile } from './manifest.ts';
import type { OpenedPackage, PackageFault } from './unpack.ts';

/**
 * The dossier of a package, judged by its procedure as `parseDossier` does, with its files by their ids; or all that is wrong.
 */
export function parsePackage(
  { manifest, dossier: text, files }: OpenedPackage,
  module: ProcedureModule,
  context: ParseContext = {},
): { readonly dossier: Dossier; readonly files: ReadonlyMap<string, Uint8Array> } | readonly PackageFault[] {
  const parsed = parseDossier(text, module, context);
  if ('issues' in parsed) return [{ name: 'dossier.json', fault: 'unreadable', issues: parsed.issues }];
  const { dossier } = parsed;
  const packed = manifest.files.filter(({ kind }) => kind === 'attachment');
  const named = dossier.attachments.flatMap(({ id: of, files: given }) =>
    given.map((file) => ({ ...file, of })),
  );
  const isSame = (file: PackageFile, index: number) => {
    const { id, of, type, size } = named[index] ?? {};
    return file.id === id && file.of === of && file.type === type && file.size === size;
  };
  const foreign = packed.filter((file, index) => !isSame(file, index)).map(({ name }) => name);
  if (packed.length < named.length) foreign.push('');
  if (foreign.length > 0) return foreign.map((name) => ({ name, fault: 'not-of-dossier' }) as const);
  return { dossier, files: new Map(packed.map(({ id, name }) => [id, files.get(name)!])) };
}

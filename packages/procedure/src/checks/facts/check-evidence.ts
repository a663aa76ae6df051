import { basename, dirname } from 'node:path/posix';
import { pointerTo } from '../../json/json-pointer.ts';
import { isObject } from '../../json/subschemas.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Origin } from '../../shapes/procedure.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';
import { closest, insteadOf } from '../../words/suggestion.ts';

/**
 * Every piece of evidence in a file with `sources`, such as `procedure.json`, and in the papers beside it names sources
 * that the file describes; every source that it describes is named somewhere.
 */
export function checkEvidence(
  folder: SchemaFolder,
  name: string,
  { sources }: Pick<ProcedureFile, 'sources'>,
): void {
  const found = filesWithEvidence(folder, name).flatMap((file) =>
    evidenceIn(folder.read(file)?.value, { file, pointer: '' }),
  );
  const known = Object.keys(sources);
  for (const one of found) checkStatus(folder, one);
  const named = usesOf(found);
  const unused = known.filter((one) => !named.has(one));
  const gone = [...named].filter(([source]) => !Object.hasOwn(sources, source));
  const heir = heirOf(gone, unused);
  for (const [source, uses] of gone) {
    const isRenamed = heir !== undefined && (uses.length > 1 || closest(source, [heir]) === undefined);
    if (isRenamed) tellRenamed(folder, name, { source, heir, uses });
    else tellUnknown(folder, { source, uses, known, listed: basename(name) });
  }
  // What is likely an unknown one under its new name is told there.
  for (const source of unused.filter((one) => one !== heir))
    folder.warning(
      { file: name, pointer: pointerTo('/sources', source) },
      {
        message: `Nguồn "${source}" được khai ở đây nhưng không điều nào dẫn tới.`,
        remedy: 'Ghi mã này vào "sources" của những điều đã đọc thấy trong nguồn đó, hoặc xóa nguồn.',
      },
    );
}

interface FoundEvidence {
  readonly at: Origin;
  readonly isVerified: boolean;
  readonly sources: readonly string[];
  readonly hasNote: boolean;
}

function filesWithEvidence(folder: SchemaFolder, name: string): string[] {
  const at = dirname(name);
  const papers = [...folder.list(at, 'files'), ...folder.list(`${at}/papers`, 'files')].filter(
    (one) => basename(one) === 'paper.json' || one.startsWith(`${at}/papers/`),
  );
  return [name, ...papers.filter((one) => one.endsWith('.json'))];
}

/** All that stands under a key `evidence`. */
function evidenceIn(value: unknown, at: Origin): FoundEvidence[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = { ...at, pointer: pointerTo(at.pointer, key) };
    if (key !== 'evidence' || !isObject(inner)) return evidenceIn(inner, here);
    const { status, sources, note } = inner;
    return [
      {
        at: here,
        isVerified: status === 'verified',
        sources: Array.isArray(sources) ? sources.map(String) : [],
        hasNote: note !== undefined,
      },
    ];
  });
}

/** Where each source is named. */
function usesOf(found: readonly FoundEvidence[]): ReadonlyMap<string, readonly Origin[]> {
  const uses = new Map<string, Origin[]>();
  for (const { at, sources } of found)
    for (const [index, source] of sources.entries()) {
      const use = { ...at, pointer: pointerTo(at.pointer, 'sources', index) };
      const others = uses.get(source);
      if (others) others.push(use);
      else uses.set(source, [use]);
    }
  return uses;
}

type Gone = readonly (readonly [source: string, uses: readonly Origin[]])[];

/** One gone, one come: the new key of a source whose old one is still named. */
function heirOf(gone: Gone, unused: readonly string[]): string | undefined {
  return gone.length === 1 && unused.length === 1 ? unused[0] : undefined;
}

function tellRenamed(
  folder: SchemaFolder,
  name: string,
  { source, heir, uses }: { source: string; heir: string; uses: readonly Origin[] },
): void {
  folder.error(
    { file: name, pointer: pointerTo('/sources', heir) },
    {
      message: `Nguồn "${heir}" không điều nào dẫn tới, còn "${source}" được dẫn mà không có ở đây: có phải mã nguồn vừa đổi tên? ${placesOf(folder, uses)}`,
      remedy: `Đúng là đổi tên thì thay "${source}" bằng "${heir}" ở các chỗ ấy; không thì sửa mã ở dòng này lại thành "${source}".`,
    },
  );
}

function tellUnknown(
  folder: SchemaFolder,
  told: { source: string; uses: readonly Origin[]; known: readonly string[]; listed: string },
): void {
  const { source, uses, known, listed } = told;
  const [first, ...others] = uses;
  if (!first) return;
  const also = others.length > 0 ? ` ${placesOf(folder, uses)}` : '';
  folder.error(first, {
    message: `Nguồn "${source}" chưa được khai ở mục "sources" cuối tệp ${listed}.${also}`,
    remedy: () => insteadOfSource(source, known),
  });
}

/** `Chỗ dẫn: procedure.json:55, paper.json:12.` */
function placesOf(folder: SchemaFolder, uses: readonly Origin[]): string {
  const places = uses.map((use) => `${basename(use.file)}:${folder.position(use).line}`);
  return `Chỗ dẫn: ${[...new Set(places)].join(', ')}.`;
}

function checkStatus(folder: SchemaFolder, { at, isVerified, sources, hasNote }: FoundEvidence): void {
  if (sources.length > 0) return;
  if (isVerified)
    folder.error(at, {
      message: 'Ghi là đã kiểm chứng ("verified") nhưng không nêu nguồn nào.',
      remedy: 'Thêm nguồn vào "sources", hoặc sửa "status" thành "unverified".',
    });
  else if (!hasNote)
    folder.warning(at, {
      message: 'Điều này không dẫn nguồn nào, cũng không có ghi chú vì sao.',
      remedy: 'Thêm mã nguồn vào "sources", hoặc viết vào "note" vì sao chưa có nguồn.',
    });
}

/** The way out for a source that is not listed: it was misspelt, or it is new. */
function insteadOfSource(source: string, known: readonly string[]): string {
  const isMisspelt = closest(source, known) !== undefined;
  if (isMisspelt) return insteadOf(source, known);
  const listed = known.length > 0 ? ` Nguồn đã có: ${known.map((one) => `"${one}"`).join(', ')}.` : '';
  return `Nguồn mới thì khai thêm "${source}" vào "sources", kèm ngày đọc.${listed}`;
}

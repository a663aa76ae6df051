import { basename, dirname } from 'node:path/posix';
import { pointerTo } from '../read/json-pointer.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import { isObject } from '../read/subschemas.ts';
import type { Origin } from '../shapes/procedure.ts';
import type { ProcedureFile } from '../shapes/procedure-file.ts';
import { closest, insteadOf } from './suggestion.ts';

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
  for (const one of found) checkOne(folder, one, known, basename(name));
  const named = new Set(found.flatMap((one) => one.sources));
  for (const source of known.filter((one) => !named.has(one)))
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

function checkOne(
  folder: SchemaFolder,
  { at, isVerified, sources, hasNote }: FoundEvidence,
  known: readonly string[],
  listed: string,
): void {
  for (const [index, source] of sources.entries())
    if (!known.includes(source))
      folder.error(
        { ...at, pointer: pointerTo(at.pointer, 'sources', index) },
        {
          message: `Nguồn "${source}" chưa được khai ở mục "sources" cuối tệp ${listed}.`,
          remedy: insteadOfSource(source, known),
        },
      );
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

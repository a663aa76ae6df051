import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { folded } from '../../translations/written-texts.ts';

/** Names of a procedure in citizens' words. */
interface Named {
  readonly names: readonly string[];
  readonly aliases: readonly string[];
}

/** Several names in one text: the list offers them as one, and of the search none is a whole hit. */
export function checkAliases(
  folder: SchemaFolder,
  file: string,
  { names, aliases }: Named,
  at: readonly (string | number)[] = ['aliases'],
): void {
  const known = new Set([...names, ...aliases].map(alike));
  for (const [index, alias] of aliases.entries()) {
    const several = severalIn(alias, known);
    if (several)
      folder.warning(
        { file, pointer: pointerTo('', ...at, index) },
        {
          message: `Đây là ${several.length} tên gọi viết chung làm một: "${alias}".`,
          remedy: `Tách ra, mỗi tên một mục: ${several.map((one) => `"${one}"`).join(', ')}.`,
        },
      );
  }
}

/**
 * The names in a text; undefined for one. A comma also stands inside a name ("cải chính, bổ sung hộ tịch"): it parts names only where each
 * begins with a capital, or half of them are names by themselves.
 */
function severalIn(alias: string, known: ReadonlySet<string>): readonly string[] | undefined {
  const parted = partsOf(alias, /\s*[;|\n]\s*|\s+\/\s+/u);
  if (parted.length > 1) return parted;
  const listed = partsOf(alias, /\s*,\s*/u);
  if (listed.length < 2) return undefined;
  const named = listed.filter((one) => known.has(alike(one)));
  return named.length * 2 >= listed.length || listed.every((one) => /^\p{Lu}\p{Ll}/u.test(one))
    ? listed
    : undefined;
}

const partsOf = (text: string, between: RegExp): string[] => text.split(between).filter((one) => one !== '');

const alike = (text: string): string => folded(text).toLowerCase();

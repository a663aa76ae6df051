import { isAnswerKey, type PaperLayout, type Schema } from '@dvc-kit/procedure';
import { pathInList } from './compile/part-compiler.ts';
import { schemasAt } from './compile/schemas-at.ts';
import type { FontMetrics } from './layout/font-metrics.ts';
import { replaced } from './layout/printable-blocks.ts';

/** A text that is printed with a □ in it, since the fonts of the paper lack a character. */
export interface Unprintable {
  /** In the layout, as a JSON Pointer. */
  readonly pointer: string;
  readonly characters: readonly string[];
  /** The label of an option that stands in the declaration, where it is that which is printed. */
  readonly label?: string;
}

/** Members of a layout that name something and are never printed. */
const names = new Set(['$schema', 'fileName', 'block', 'as', 'list', 'equals', 'align', 'place', 'name']);

/** Texts of the layout, what it says of its form at its foot, and labels of options that it prints, in which the fonts lack a character. */
export function unprintable(
  { blocks, form }: Pick<PaperLayout, 'blocks' | 'form'>,
  declaration: Schema,
  metrics: FontMetrics,
): Unprintable[] {
  const inText = (text: string, pointer: string): Unprintable[] => {
    const characters = replaced(text, metrics);
    return characters.length > 0 ? [{ pointer, characters }] : [];
  };
  const inLabels = (path: string, pointer: string): Unprintable[] =>
    schemasAt(declaration, path.split('.'))
      .flatMap(({ oneOf = [], items }) => [...oneOf, ...(items?.oneOf ?? [])])
      .flatMap(({ title = '' }) => inText(title, pointer).map((one) => ({ ...one, label: title })));
  const inValue = (value: unknown, pointer: string, list: string): Unprintable[] => {
    if (typeof value === 'string') return inText(value, pointer);
    if (typeof value !== 'object' || value === null) return [];
    const around = listOf(value) ?? list;
    return Object.entries(value).flatMap(([key, inner]) => {
      const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (key === 'answer' && typeof inner === 'string') return inLabels(pathInList(around, inner), place);
      const isName = names.has(key) || key === 'date' || isAnswerKey(key);
      return isName && typeof inner === 'string' ? [] : inValue(inner, place, around);
    });
  };
  return [
    ...inText(form.name, '/form/name'),
    ...inText(form.issuedBy, '/form/issuedBy'),
    ...blocks.flatMap((block, index) => inValue(block, `/blocks/${index}`, '')),
  ];
}

function listOf(value: object): string | undefined {
  const each = 'each' in value ? value.each : value;
  return typeof each === 'object' && each !== null && 'list' in each ? String(each.list) : undefined;
}

import type { Schema } from '@dvc-kit/procedure';
import { schemasAt } from '../compile/schemas-at.ts';
import { parseFieldName } from './field-name.ts';

/**
 * What each field of a fillable form asks, for the tooltip and for those who do not see what stands around it: the words
 * of the form before it. Where they come several times, "Nơi cư trú" of each of three people, what the declaration
 * calls its part stands before them: "Người mẹ – Nơi cư trú".
 */
export function fieldLabels(
  printed: ReadonlyMap<string, string>,
  declaration: Schema,
): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const label of printed.values()) times.set(label, (times.get(label) ?? 0) + 1);
  return new Map(
    [...printed].map(([field, label]) => {
      const isShared = label === '' || times.get(label)! > 1;
      const words = isShared ? [partOf(declaration, parseFieldName(field).path), label] : [label];
      return [field, words.filter(Boolean).join(' – ').normalize()];
    }),
  );
}

/** The title of the part of the declaration that the answer belongs to. */
function partOf(declaration: Schema, path: string): string {
  const [first = ''] = path.split('.');
  return schemasAt(declaration, [first]).find(({ title }) => title)?.title ?? '';
}

import type { Schema } from '@dvc-kit/procedure';
import { schemasAt } from '../compile/schemas-at.ts';
import { writingOf } from '../compile/writing-of.ts';

const partNames: Readonly<Record<string, string>> = { day: 'ngày', month: 'tháng', year: 'năm' };

/**
 * What a field of a fillable form asks, for the tooltip and for those who do not see what stands around it: the titles
 * on the way to its answer, "Người yêu cầu – Nơi cư trú (dòng 2)".
 */
export function fieldLabel(declaration: Schema, field: string): string {
  const [, path = field, value, part] = /^([^=:]*)(?:=([^:]*))?(?::(.*))?$/.exec(field) ?? [];
  const steps = path.split('.');
  const titles: string[] = [];
  for (const [index, step] of steps.entries()) {
    const title = schemasAt(declaration, steps.slice(0, index + 1)).find((one) => one.title)?.title;
    const number = /^\d+$/.test(step) ? ` ${Number(step) + 1}` : '';
    // A plain value in a list has no name but that of the list.
    if (title !== undefined || number !== '') titles.push(`${title ?? titles.pop() ?? ''}${number}`);
  }
  const label = titles.join(' – ').normalize();
  if (value !== undefined) return `${label}: ${optionLabel(declaration, path, value)}`;
  if (part === undefined) return label;
  return partNames[part] ? `${label} – ${partNames[part]}` : `${label} (dòng ${part})`;
}

function optionLabel(declaration: Schema, path: string, value: string): string {
  const writing = writingOf(declaration, path, 'option');
  return (writing?.as === 'option' && writing.labels[value]) || value;
}

import { plainItems, type Schema, type Writing } from '@dvc-kit/procedure';
import { formatNamed } from '@dvc-kit/procedure/formats';
import type { AnswerWriting } from '../paper-module.ts';
import { branches, schemasAt } from './schemas-at.ts';

/**
 * How the answer of this field is written: as the paper asks, else as follows from the field. Null where neither
 * tells, that is for a group that is neither an address nor an identity document. A list of plain values is written as
 * each of its values is.
 */
export function writingOf(declaration: Schema, path: string, asked?: Writing): AnswerWriting | null {
  const schemas = schemasAt(declaration, path.split('.')).map((schema) => plainItems(schema) ?? schema);
  const as = asked ?? usualWriting(schemas);
  if (as === null) return null;
  if (as === 'option') return { as, labels: optionLabels(schemas) };
  if (as === 'identity-document') return { as, kinds: documentKinds(schemas) };
  return { as };
}

function usualWriting(schemas: readonly Schema[]): AnswerWriting['as'] | null {
  const keys = new Set(schemas.flatMap(branches).flatMap((schema) => Object.keys(schema.properties ?? {})));
  if (
    schemas.some((schema) => schema['x-widget'] === 'address') ||
    (keys.has('province') && keys.has('commune'))
  ) {
    return 'address';
  }
  if (keys.has('number') && keys.has('type')) return 'identity-document';
  if (keys.size > 0 || schemas.some((schema) => schema.type === 'array')) return null;
  const byFormat = schemas.map(({ format }) => formatNamed(format)?.onPaper.as ?? 'text');
  for (const as of ['commune', 'province', 'date'] as const) if (byFormat.includes(as)) return as;
  if (schemas.some((schema) => schema.oneOf || schema.type === 'boolean')) return 'option';
  return 'text';
}

/** Labels of the options, by the value as text. A yes or no without labels of its own is written Có or Không. */
function optionLabels(schemas: readonly Schema[]): Record<string, string> {
  const labels: Record<string, string> = {};
  if (schemas.some((schema) => schema.type === 'boolean'))
    Object.assign(labels, { true: 'Có', false: 'Không' });
  for (const { oneOf } of schemas.flatMap(branches)) {
    for (const option of oneOf ?? [])
      labels[String(option.const)] = (option.title ?? String(option.const)).normalize();
  }
  return labels;
}

function documentKinds(schemas: readonly Schema[]): Record<string, string> {
  return optionLabels(schemas.flatMap((schema) => schemasAt(schema, ['type'])));
}

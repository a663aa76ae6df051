import type { Schema } from '../shapes/declaration.ts';

/**
 * What each value of a list of plain values is like: the options of a multiple choice, the format of a phone number.
 * Undefined for all else, lists of groups among it.
 */
export function plainItems({ type, items }: Schema): Schema | undefined {
  return type === 'array' && items && items.type !== 'object' && !items.properties ? items : undefined;
}

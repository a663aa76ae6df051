import type { Schema } from '../shapes/declaration.ts';
import { brokenKeyword } from './broken-keyword.ts';

/** The keyword that leaves no number, or undefined when the bounds of all schemas together leave one. */
export function emptyNumberRange(schemas: readonly Schema[]): keyof Schema | undefined {
  const least = tightest(schemas, 'minimum', 'exclusiveMinimum', Math.max);
  const most = tightest(schemas, 'maximum', 'exclusiveMaximum', Math.min);
  const keyword = least?.keyword ?? most?.keyword;
  if (!least || !most || !keyword) return undefined;
  if (least.limit > most.limit) return keyword;
  const isOpen = least.isOpen || most.isOpen;
  if (least.limit === most.limit && isOpen) return keyword;
  return isHit(schemas, least.limit, most.limit) ? undefined : keyword;
}

/** Multiples of a step between two bounds that are worth trying; of more than these one is surely right. */
const mostTried = 10_000;

/** Whether a number between the bounds is a whole one where that is asked for, and a multiple of every step. */
function isHit(schemas: readonly Schema[], least: number, most: number): boolean {
  const steps = schemas.flatMap(({ type, multipleOf }) => [
    ...(type === 'integer' ? [1] : []),
    ...(multipleOf === undefined ? [] : [multipleOf]),
  ]);
  if (steps.length === 0) return true;
  const widest = Math.max(...steps);
  const first = Math.ceil(least / widest);
  const count = Math.floor(most / widest) - first + 1;
  if (count > mostTried) return true;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * widest).some((value) =>
    schemas.every((one) => !brokenKeyword(numberOnly(one), value)),
  );
}

function numberOnly({ oneOf: _options, enum: _some, const: _only, ...rest }: Schema): Schema {
  return rest;
}

interface Limit {
  readonly limit: number;
  /** Whether the limit itself is left out. */
  readonly isOpen: boolean;
  readonly keyword: keyof Schema;
}

function tightest(
  schemas: readonly Schema[],
  closed: 'minimum' | 'maximum',
  open: 'exclusiveMinimum' | 'exclusiveMaximum',
  choose: (...limits: number[]) => number,
): Limit | undefined {
  const limits = schemas.flatMap((schema): Limit[] => [
    ...(schema[open] === undefined ? [] : [{ limit: schema[open], isOpen: true, keyword: open }]),
    ...(schema[closed] === undefined ? [] : [{ limit: schema[closed], isOpen: false, keyword: closed }]),
  ]);
  const limit = choose(...limits.map((one) => one.limit));
  return limits.find((one) => one.limit === limit);
}

import type { Schema } from '../shapes/declaration.ts';

/** The keyword that leaves no number, or undefined when the bounds of all schemas together leave one. */
export function emptyNumberRange(schemas: readonly Schema[]): keyof Schema | undefined {
  const isWhole = schemas.some(({ type }) => type === 'integer');
  const least = tightest(schemas, 'minimum', 'exclusiveMinimum', Math.max);
  const most = tightest(schemas, 'maximum', 'exclusiveMaximum', Math.min);
  const step =
    schemas.find(({ multipleOf }) => multipleOf !== undefined)?.multipleOf ?? (isWhole ? 1 : undefined);
  const keyword = least?.keyword ?? most?.keyword;
  if (!least || !most || !keyword) return undefined;
  if (least.limit > most.limit) return keyword;
  const isOpen = least.isOpen || most.isOpen;
  if (least.limit === most.limit && isOpen) return keyword;
  if (step === undefined) return undefined;
  let first = Math.ceil(least.limit / step) * step;
  if (least.isOpen && first === least.limit) first += step;
  return first > most.limit || (most.isOpen && first === most.limit) ? keyword : undefined;
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

import type { FilledBlock, Run } from '../filled-block.ts';

/**
 * The blank form with a field in place of every row of dots that an answer belongs to. Words that are composed anew in a
 * second place of the form are a field of their own there: `request.kind:words2`.
 */
export function withRooms(
  blocks: readonly FilledBlock[],
  longestOf: (field: string, width: number | null) => string,
): FilledBlock[] {
  const seen = new Map<string, number>();
  const ownName = (field: string) => {
    const count = (seen.get(field) ?? 0) + 1;
    seen.set(field, count);
    return count > 1 && field.endsWith(':words') ? `${field}${count}` : field;
  };
  return blocks.map((block) =>
    mapRuns(block, (run) => {
      if (run.run !== 'answer' || run.field === undefined) return run;
      const field = ownName(run.field);
      return { ...run, field, longest: longestOf(field, typeof run.dots === 'number' ? run.dots : null) };
    }),
  );
}

/** The same with other runs, wherever in the block they stand. */
function mapRuns<Value>(value: Value, change: (run: Run) => Run): Value {
  if (Array.isArray(value)) return value.map((item) => mapRuns(item, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if ('run' in value) return change(value as unknown as Run) as Value;
  const entries = Object.entries(value).map(([key, member]) => [key, mapRuns(member, change)]);
  return Object.fromEntries(entries) as Value;
}

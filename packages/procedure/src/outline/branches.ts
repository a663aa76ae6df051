import type { Branch } from './outline.ts';

/** Whether these branches hold only where the one does. */
export function includesBranch(branches: readonly Branch[], { condition, holds }: Branch): boolean {
  return branches.some((one) => one.condition.key === condition.key && one.holds === holds);
}

/** Whether some hold wherever all do. */
export function isPart(some: readonly Branch[], all: readonly Branch[]): boolean {
  return some.every((branch) => includesBranch(all, branch));
}

/** Whether a condition has to hold for some and must not for others, so that they never hold together. */
export function excludes(some: readonly Branch[], others: readonly Branch[]): boolean {
  return some.some((one) => includesBranch(others, { ...one, holds: !one.holds }));
}

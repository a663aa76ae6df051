/** JSON Pointer (RFC 6901): the path of a place in a JSON file, such as `/allOf/2/if`. */
export type Pointer = string;

/** One level deeper: `pointerTo('/properties', 'a/b')` is `/properties/a~1b`. */
export function pointerTo(base: Pointer, ...steps: readonly (string | number)[]): Pointer {
  return steps.reduce<string>((pointer, step) => `${pointer}/${escapeStep(String(step))}`, base);
}

/** The keys and indexes on the way; an empty pointer has none. Undefined when it is no pointer. */
export function stepsOf(pointer: Pointer): string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => (step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step));
}

/** What stands there, or undefined. */
export function valueAt(value: unknown, pointer: Pointer): unknown {
  const steps = stepsOf(pointer);
  if (!steps) return undefined;
  return steps.reduce<unknown>(
    (at, step) => (isContainer(at) && Object.hasOwn(at, step) ? at[step] : undefined),
    value,
  );
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function escapeStep(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}

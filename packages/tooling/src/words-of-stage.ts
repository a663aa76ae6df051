import type { Stage } from './stages.ts';

/**
 * The words after the name of a stage, as its command gets them. A stage that takes numbers (`kill-drafts 200`) gets no others: a number
 * that is none would have it try nothing, and end well. `--` is what npm takes away itself.
 *
 * Throws a `RangeError` that says what was wrong.
 */
export function wordsOf(
  { name, numbers }: Pick<Stage, 'name' | 'numbers'>,
  words: readonly string[],
): string[] {
  const given = words.filter((word) => word !== '--');
  if (numbers === undefined) return given;
  const wrong = given.find((word, index) => index >= numbers || !/^\d+$/.test(word));
  if (wrong !== undefined)
    throw new RangeError(
      `"${name}" takes ${numbers === 1 ? 'one whole number' : `up to ${numbers} whole numbers`}, not "${wrong}".`,
    );
  return given;
}

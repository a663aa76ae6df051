import type { Stage } from './stages.ts';

/**
 * The words after the name of a stage, as its command gets them. A word that it does not understand is refused: a number that is none
 * (`kill-drafts many`) would have it try nothing, and end well. `--` is what npm takes away itself.
 *
 * Throws a `RangeError` that says what was wrong.
 */
export function wordsOf(
  stage: Pick<Stage, 'name' | 'tests' | 'numbers' | 'flags' | 'passesOn'>,
  words: readonly string[],
): string[] {
  const { name, tests, numbers = 0, flags = [], passesOn } = stage;
  const given = words.filter((word) => word !== '--');
  if (tests || passesOn) return given;
  const isRight = (word: string, index: number) =>
    numbers ? index < numbers && /^\d+$/.test(word) : flags.includes(word);
  const wrong = given.find((word, index) => !isRight(word, index));
  if (wrong !== undefined) throw new RangeError(`"${name}" takes ${whatItTakes(stage)}, not "${wrong}".`);
  return given;
}

/** Which words may follow the name of a stage: "one whole number". */
export function whatItTakes({ tests, numbers = 0, flags = [], passesOn, commands }: Partial<Stage>): string {
  if (tests)
    return 'the file or folder of tests, or part of the name of one; what begins with a dash is for the runner';
  if (numbers) return numbers === 1 ? 'one whole number' : `up to ${numbers} whole numbers`;
  if (flags.length) return flags.join(' and ');
  return passesOn ? `what \`${commands?.at(-1)?.join(' ')}\` takes` : 'no words';
}

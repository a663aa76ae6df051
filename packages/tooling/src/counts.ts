/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const ansiColour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/**
 * Reads the counts out of what a test runner printed: node:test's closing lines, or a line `N passed, N failed`.
 * Several runs in one output are added up; tests that node:test cancelled count as failed.
 */
export function countTests(output: string): Counts {
  const text = output.replace(ansiColour, '');
  const sum = (pattern: RegExp) => [...text.matchAll(pattern)].reduce((total, [, n]) => total + Number(n), 0);
  return {
    passed: sum(/^ℹ pass (\d+)$/gm) + sum(/^(\d+) passed, \d+ failed$/gm),
    failed: sum(/^ℹ (?:fail|cancelled) (\d+)$/gm) + sum(/^\d+ passed, (\d+) failed$/gm),
  };
}

/** The line every run of the tests ends with. */
export function countsLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

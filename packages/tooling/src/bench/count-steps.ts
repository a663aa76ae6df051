import { Session } from 'node:inspector/promises';

/**
 * How many steps our own code takes for some work: calls of functions, rounds of loops and branches entered, as the
 * engine counts them for coverage. The same work gives the same number on any machine. Modules that `work` loads with
 * `import()` are counted; those loaded before are not counted to the end.
 */
export async function countSteps<T>(work: () => Promise<T>): Promise<{ result: T; steps: number }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const result = await work();
  const { result: scripts } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const own = scripts.filter(({ url }) => /\/packages\/[^/]+\/src\//.test(url));
  const ranges = own.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return { result, steps: ranges.reduce((sum, { count }) => sum + count, 0) };
}

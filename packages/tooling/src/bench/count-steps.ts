import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/**
 * How many steps our own code takes for some work: calls of functions, rounds of loops and branches entered, as the
 * engine counts them for coverage. The same work gives the same number on any machine. Modules that `work` loads with
 * `import()` are counted; those loaded before are not counted to the end.
 */
export async function countSteps<T>(work: () => Promise<T>): Promise<{ result: T; steps: number }> {
  const session = await counting();
  const result = await work();
  const steps = await stepsTaken(session);
  session.disconnect();
  return { result, steps };
}

/**
 * The steps of each work, without those of loading what it is made of, and of what is made ready for all time when it is first
 * needed: all are done once before, and each is counted when it is done again.
 */
export async function countStepsOfEach(works: readonly (() => Promise<void>)[]): Promise<number[]> {
  const session = await counting();
  for (const work of works) await work();
  const counted: number[] = [];
  for (const work of works) {
    // What was counted is forgotten with the asking.
    await stepsTaken(session);
    await work();
    counted.push(await stepsTaken(session));
  }
  session.disconnect();
  return counted;
}

async function counting(): Promise<Session> {
  // The compilers for what runs often count no calls of it, and when they come in depends on what else the machine does.
  for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return session;
}

/** Since this was last asked. */
async function stepsTaken(session: Session): Promise<number> {
  const { result: scripts } = await session.post('Profiler.takePreciseCoverage');
  // But for the counting itself.
  const own = scripts.filter(({ url }) => /\/packages\/[^/]+\/src\//.test(url) && url !== import.meta.url);
  const ranges = own.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

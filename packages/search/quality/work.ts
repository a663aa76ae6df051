import { openIndex, type SearchIndex } from '../src/index.ts';
import { readQueries } from './read-sets.ts';

/** A figure of the work, in milliseconds of a processor that is this many times slower. */
export interface WorkFigure {
  readonly name: string;
  readonly is: string;
  readonly must: string;
  readonly holds: boolean;
}

/** A cheap phone beside the machine that measures. */
const slower = 6;
/** 95 in 100 queries take no longer, in milliseconds. */
const most = { query: 50, nonsense: 200 };

/** Time that the process itself used, as another that runs beside it does not slow it: milliseconds at `slower` times. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000) * slower;
}

/** Of three times: collecting what earlier work left in memory falls into one of them. */
function leastOf(work: () => void): number {
  return Math.min(timed(work), timed(work), timed(work));
}

/** How long it takes to open the index and to find, each query after one round to warm up. */
export function workOf(index: SearchIndex): WorkFigure[] {
  let finder = openIndex(index);
  const opening = timed(() => {
    finder = openIndex(index);
  });
  const texts = readQueries().map(({ text }) => text);
  for (const text of texts) finder.find(text);
  const times = texts.map((text) => leastOf(() => finder.find(text))).sort((a, b) => a - b);
  const p95 = times[Math.ceil(times.length * 0.95) - 1] ?? 0;
  const nonsense = leastOf(() => finder.find('<script>đăng ký '.repeat(700)));
  return [
    { name: `opening at ${slower}×`, is: shown(opening), must: '', holds: true },
    {
      name: `a query at ${slower}×, p95`,
      is: shown(p95),
      must: `at most ${most.query} ms`,
      holds: p95 <= most.query,
    },
    {
      name: `10 KB of markup at ${slower}×`,
      is: shown(nonsense),
      must: `at most ${most.nonsense} ms`,
      holds: nonsense <= most.nonsense,
    },
  ];
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}

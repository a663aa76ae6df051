/**
 * `npm run paper-time`: how long a citizen waits for the PDF of each form, in Chromium on a processor four times slower
 * than this one. Printed, not judged: the machine that runs it has other work too. The budget is 1.5 s for the longest
 * form.
 *
 * Each form is printed with the worked case that says the most, in a window of its own: "load" is the fetching of engine
 * and fonts from this machine, which the kit does while the citizen still reads; then come the first PDF and the second.
 * Needs the built kit: `npm run build`.
 */
import { fileURLToPath } from 'node:url';
import { papersFor, visibility } from '@dvc-kit/engine';
import { loadSchemas, type Procedure } from '@dvc-kit/procedure';
import { requireTool } from '@dvc-kit/tooling/browsers';
import { type Answers, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { type Browser, chromium } from 'playwright-core';
import { latest } from '../src/host.ts';
import { startServer, type TestServer } from '../src/server.ts';

const SLOWER = 4;
const BUDGET = 1500;

interface Job {
  readonly slug: string;
  readonly paper: string;
  readonly answers: object;
}

/** In milliseconds. */
interface Time {
  readonly load: number;
  readonly first: number;
  readonly again: number;
  readonly bytes: number;
}

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const { procedures } = loadSchemas(folder('schemas'));
const page =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head></html>';
console.log(['load', 'first', 'again'].map((head) => head.padStart(9)).join(''));
const server = await startServer({ root: folder('packages/embed/dist/kit'), pages: { '/': page } });
const browser = await chromium.launch({ executablePath: requireTool('chromium'), args: ['--no-sandbox'] });
try {
  for (const job of procedures.flatMap(jobsOf)) {
    const { load, first, again, bytes } = await timeOf(job, browser, server);
    const cells = [load, first, again].map((time) => `${time} ms`.padStart(9));
    const mark = first > BUDGET ? `  more than ${BUDGET} ms` : '';
    console.log(`${cells.join('')} ${`${bytes} bytes`.padStart(13)}  ${job.slug} ${job.paper}${mark}`);
  }
} finally {
  await browser.close();
  await server.close();
}

/** For each paper of the procedure the case whose answers are longest. */
function jobsOf(procedure: Procedure): Job[] {
  if (procedure.papers.length === 0) return [];
  const module = openProcedure(compileProcedure(procedure, 'vi'));
  const cases = procedure.cases
    .map((one) => visibility(module.declaration, one.answers as Answers).answers)
    .toSorted((one, other) => JSON.stringify(other).length - JSON.stringify(one).length);
  return procedure.papers.flatMap(({ id }) => {
    const answers = cases.find((one) => papersFor(module, one).some((paper) => paper.id === id));
    return answers ? [{ slug: procedure.slug, paper: id, answers }] : [];
  });
}

async function timeOf(job: Job, chrome: Browser, { origin }: TestServer): Promise<Time> {
  const context = await chrome.newContext();
  const window = await context.newPage();
  await window.goto(`${origin}/`);
  const session = await context.newCDPSession(window);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const time = await window.evaluate(printTwice, { ...job, kitAt: `/v${latest.version}` });
  await context.close();
  return time;
}

/** Runs in the page. */
async function printTwice({ slug, paper, answers, kitAt }: Job & { readonly kitAt: string }): Promise<Time> {
  const kit = (path: string) => import(`${kitAt}/${path}`);
  const [{ openPaper }, { units }, papers] = await Promise.all([
    kit('paper.js'),
    kit('units.js'),
    fetch(`${kitAt}/papers/${slug}.json`).then((answer) => answer.json()),
  ]);
  const port = openPaper(papers, units);
  const print = async () => {
    const start = performance.now();
    const { file } = await port.pdf(paper, answers);
    return { time: Math.round(performance.now() - start), bytes: file.size as number };
  };
  const start = performance.now();
  await port.prepare();
  const load = Math.round(performance.now() - start);
  const first = await print();
  const again = await print();
  return { load, first: first.time, again: again.time, bytes: again.bytes };
}

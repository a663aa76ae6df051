/**
 * `npm test`: builds, runs every stage even after one failed, and ends with a line `N passed, N failed`. What needs no site begins beside its build.
 * With the name of a stage (`npm run lint`) it runs that one alone, after making what it needs. Further words choose among
 * its tests; where it has none, its last command gets them.
 */
import { chosenEngines, ENGINES, installHint, installTools, neededTools } from './browsers/browsers.mjs';
import { addCounts, countsLine } from './stages/counts.ts';
import { asksForHelp, helpOf, listOfCommands } from './stages/help.ts';
import { makeFor, runStage, type StageResult } from './stages/run-stage.ts';
import { buildStage, elementTexts, generatedStage, type Stage, siteStage, stages } from './stages/stages.ts';
import { wordsOf } from './stages/words-of-stage.ts';

/** Stages with browsers follow each other, since two at once on a small machine run into time limits. */
const needsBrowsers = (stage: Stage) => ['component', 'e2e'].includes(stage.name);

/** Of what a stage may need, only what is generated among the sources is there before the site. */
const needsSite = ({ needs = [] }: Stage) => needs.some((made) => made !== elementTexts);

const [name, ...args] = process.argv.slice(2);
if (name !== undefined && asksForHelp(name)) console.log(`${helpOf('test')}\n\n${listOfCommands()}`);
else process.exitCode = name ? await runOne(name, args).catch(wrongWords) : await runEverything();

async function runOne(wanted: string, words: string[]): Promise<number> {
  const stage = [buildStage, ...stages].find((one) => one.name === wanted);
  if (!stage)
    throw new RangeError(
      `There is no stage "${wanted}". Some of the tests: npm run unit -- ${wanted}, and likewise built, component, e2e. All commands:\n\n${listOfCommands()}`,
    );
  if (words.some(asksForHelp)) {
    console.log(helpOf(wanted, stage));
    return 0;
  }
  const args = wordsOf(stage, words);
  if (needsBrowsers(stage)) prepareTools();
  if (!(await makeFor(stage))) return 1;
  const result = await runStage(stage, { live: true, args });
  if (stage.tests) console.log(countsLine(result));
  return result.failed ? 1 : 0;
}

/** Words that name no test, or are no numbers. */
function wrongWords(error: unknown): number {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  return 1;
}

async function runEverything(): Promise<number> {
  const results: StageResult[] = [];
  const skipped = prepareTools();
  await runInOrder([generatedStage], results);
  const asked = stages.filter((stage) => !stage.isOnDemand);
  const others = asked.filter((stage) => !needsBrowsers(stage));
  let isSiteThere = false;
  const site = runInOrder([siteStage], results).then(() => {
    isSiteThere = true;
  });
  const withBrowsers = site.then(() => runInOrder(asked.filter(needsBrowsers), results));
  // Whichever lane is free takes the next of the others that can begin, so that no core waits for the other at the end.
  const runOthers = async () => {
    while (others.length) {
      const at = others.findIndex((stage) => isSiteThere || !needsSite(stage));
      if (at < 0) await site;
      else await runInOrder(others.splice(at, 1), results);
    }
  };
  await Promise.all([withBrowsers.then(runOthers), runOthers()]);
  printSummary(results);
  if (skipped.length) console.log(`Not tried, missing on this machine: ${skipped.join(', ')}`);
  const total = addCounts([...results, { passed: 0, failed: process.env.CI ? skipped.length : 0 }]);
  console.log(countsLine(total));
  return total.failed ? 1 : 0;
}

/** Takes one stage after the other out of the lane, which another may be taking from too. */
async function runInOrder(lane: Stage[], results: StageResult[]): Promise<void> {
  for (let stage = lane.shift(); stage; stage = lane.shift()) {
    console.log(`── ${stage.name}: started`);
    const result = await runStage(stage);
    results.push(result);
    console.log(`── ${summary(result)}\n${result.output.trimEnd()}\n`);
  }
}

/** Installs the browsers and PDF tools that are missing; returns those that could not be had. */
function prepareTools(): string[] {
  const missing = installTools(neededTools());
  for (const tool of missing) console.error(`${tool} is missing; ${installHint(tool)}`);
  const usable = chosenEngines().filter((engine) => !missing.includes(engine));
  // What cannot be started is left out below this point, and counted here.
  process.env.BROWSERS = usable.join(',');
  if (!usable.length) throw new Error(`None of ${ENGINES.join(', ')} is on this machine.`);
  return missing;
}

function printSummary(results: readonly StageResult[]): void {
  console.log('');
  for (const result of results) console.log(summary(result));
  // Here too, since a log of all this is read from its end.
  for (const line of results.flatMap(({ failing = [] }) => failing)) console.log(`✖ ${line}`);
}

function summary({ name: stage, passed, failed, seconds, coreSeconds }: StageResult): string {
  const verdict = failed ? 'FAILED' : 'ok';
  const cost = `${seconds.toFixed(1).padStart(6)} s ${coreSeconds.toFixed(1).padStart(6)} core-s`;
  return `${stage.padEnd(10)} ${verdict.padEnd(7)} ${cost}  ${countsLine({ passed, failed })}`;
}

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { needlessAliases } from '../quality/needless-aliases.ts';
import { qualityOf } from '../quality/quality.ts';
import { publishedEntries, takeEntries, takenEntries, wholeEntries } from '../quality/quality-entries.ts';
import { budgetOfFinding, weighIndex, weighLibrary } from '../quality/weigh.ts';
import { workOf } from '../quality/work.ts';
import { buildIndex } from '../src/build/build.ts';

/** How many aliases are named when the index is too heavy. */
const named = 25;

const schemas = dirname(createRequire(import.meta.url).resolve('@dvc-kit/schemas/package.json'));
const published = publishedEntries(schemas);
const english = publishedEntries(schemas, 'en');
const isWordy = process.argv.includes('--missed');
if (process.argv.includes('--take')) takeEntries(schemas);
let isMissed = false;

const row = (name: string, is: string, must: string, holds: boolean) => {
  isMissed ||= !holds;
  process.stdout.write(`${holds ? 'ok    ' : 'MISSED'}  ${name.padEnd(52)}${is.padStart(10)}  ${must}\n`);
};
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

for (const { name, count, share, least, missed } of qualityOf(published, english)) {
  row(`${name} (${count})`, percent(share), `at least ${percent(least)}`, share >= least);
  if (isWordy || share < least) for (const text of missed) process.stdout.write(`          ${text}\n`);
}

const library = await weighLibrary();
const whole = wholeEntries(published);
const wholeIndex = buildIndex(whole);
const [now, later] = [weighIndex(buildIndex(published)), weighIndex(wholeIndex)];
row('library, gzip', `${library} B`, '', true);
row(`index of ${published.procedures.length} procedures, gzip`, `${now} B`, '', true);
row(
  `library and index at ${whole.procedures.length} procedures, gzip`,
  `${library + later} B`,
  `at most ${budgetOfFinding} B`,
  library + later <= budgetOfFinding,
);
const over = library + later - budgetOfFinding;
if (over > 0 || isWordy) {
  const much = over > 0 ? `${over} B too many. ` : '';
  process.stdout.write(
    `          ${much}These aliases can go: without them their words still find their procedure first.\n`,
  );
  for (const { procedure, alias, bytes } of needlessAliases(published).slice(0, named))
    process.stdout.write(`          ${String(bytes).padStart(4)} B  ${procedure}  “${alias}”\n`);
}

for (const { name, is, must, holds } of workOf(wholeIndex)) row(name, is, must, holds);
const isTaken =
  isDeepStrictEqual(published, takenEntries()) && isDeepStrictEqual(english, takenEntries('en'));
if (!isTaken)
  process.stdout.write(
    'Since the tests took their names and aliases, others were published: --take takes these.\n',
  );
process.exitCode = isMissed ? 1 : 0;

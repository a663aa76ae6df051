/**
 * Makes what the elements need before they can be used: the English texts, and the manifest for editors and docs.
 *
 * Stops when a text has no translation, and says which. `xliff/en.xlf` gets a unit for every new text by itself.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (tool: string, ...words: string[]) =>
  execFileSync(`${root}node_modules/.bin/${tool}`, words, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

run('lit-localize', 'extract');
const missing = untranslated(readFileSync(`${root}xliff/en.xlf`, 'utf8'));
if (missing.length > 0) {
  console.error(`packages/elements/xliff/en.xlf: add a <target> in English for\n${missing.join('\n')}`);
  process.exit(1);
}
run('lit-localize', 'build');
run(
  'cem',
  'analyze',
  '--litelement',
  '--globs',
  'src/procedure/procedure.ts',
  'src/status/status.ts',
  '--quiet',
);

/** Sources of the units that have no target, or an empty one. */
function untranslated(xliff: string): string[] {
  const units = xliff.match(/<trans-unit[\s\S]*?<\/trans-unit>/g) ?? [];
  return units
    .filter((unit) => !/<target>[\s\S]*\S[\s\S]*<\/target>/.test(unit))
    .map((unit) => /<source>([\s\S]*?)<\/source>/.exec(unit)?.[1] ?? unit);
}

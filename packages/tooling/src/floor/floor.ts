/**
 * `npm run floor`: whether anything that the built site loads is too new for the oldest browsers that it promises to
 * run in. Reads what is shipped, since bundler and libraries have their part in it.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { harmless } from './harmless.ts';
import { type NewNames, newNames } from './new-names.ts';
import { type ScriptFault, scriptFaults, textsIn } from './script-faults.ts';
import { isStyleSheet, styleFaults } from './style-faults.ts';

/** Too new, and not known to do no harm; as lines for the reader of a log. */
export function faultsOf(file: string, content: string, names: NewNames): string[] {
  const isHarmless = ({ name }: ScriptFault) =>
    harmless.some(({ names: known, files }) => known.includes(name) && files.test(file));
  const faults = found(file, content, names).filter((one) => !isHarmless(one));
  return [...new Set(faults.map(({ what, excerpt }) => `${file}: ${what}\n    … ${excerpt} …`))];
}

function found(file: string, content: string, names: NewNames): ScriptFault[] {
  if (file.endsWith('.css')) return styleFaults(content);
  const sheets = textsIn(content).filter(isStyleSheet);
  return [...tooNewToTell(file, content), ...scriptFaults(content, names), ...sheets.flatMap(styleFaults)];
}

/** The files that tell a browser that it is too old must parse there: Chrome 63, Firefox 67, Safari 11.1. */
function tooNewToTell(file: string, content: string): ScriptFault[] {
  if (!/^kit\/v\d+(\.\d+)?\/dvc\.js$|\/(prevented|too-old)\.js$/.test(file)) return [];
  const at = content.search(/\?\?|\?\.(?!\d)|\|\|=|&&=|catch\s*\{/);
  const what = '?. or ?? in a file that tells of old browsers';
  return at < 0 ? [] : [{ name: what, what, excerpt: content.slice(at - 30, at + 50) }];
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('../../../../site/dist/', import.meta.url));
  const files = globSync('**/*.{js,css}', { cwd: root }).sort();
  const names = newNames();
  const faults = files.flatMap((file) => faultsOf(file, readFileSync(join(root, file), 'utf8'), names));
  for (const fault of faults) console.error(fault);
  console.log(`${files.length} files read, ${faults.length} places too new`);
  // An empty folder would pass.
  process.exitCode = faults.length || !files.includes('kit/v1/dvc.js') ? 1 : 0;
}

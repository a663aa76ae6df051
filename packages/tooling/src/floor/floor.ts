/**
 * `npm run floor`: whether anything that the built site loads is too new for the oldest browsers that it promises to
 * run in. Reads what is shipped, since bundler and libraries have their part in it.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from './fault.ts';
import { harmless } from './harmless.ts';
import { markupFaults } from './markup-faults.ts';
import { type NewNames, newNames } from './new-names.ts';
import { scriptFaults, syntaxAfter2018, textsIn } from './script-faults.ts';
import { isStyleSheet, styleFaults } from './style-faults.ts';

/** Too new, and not known to do no harm; as lines for the reader of a log. */
export function faultsOf(file: string, content: string, names: NewNames): string[] {
  const isHarmless = ({ name }: Fault) =>
    harmless.some(
      ({ names: known, files }) =>
        (known.includes(name) || known.includes(name.replace(/^.*\./, ''))) && files.test(file),
    );
  const faults = found(file, content, names).filter((one) => !isHarmless(one));
  return [...new Set(faults.map(({ what, excerpt }) => `${file}: ${what}\n    … ${excerpt} …`))];
}

function found(file: string, content: string, names: NewNames): Fault[] {
  if (file.endsWith('.css')) return styleFaults(content);
  if (file.endsWith('.html')) return pageFaults(content, names);
  const texts = textsIn(content);
  return [
    ...tooNewToTell(file, content),
    ...scriptFaults(content, names),
    ...texts.filter(isStyleSheet).flatMap(styleFaults),
    ...texts.filter((text) => text.includes('<')).flatMap((text) => markupFaults(text, names)),
  ];
}

/** A page: its elements, and the scripts and styles that stand in it. */
function pageFaults(page: string, names: NewNames): Fault[] {
  const faults: Fault[] = [];
  const markup = page.replace(
    /<(script|style)\b([^>]*)>(.*?)<\/\1\s*>/gis,
    (_, kind: string, attributes: string, content: string) => {
      if (kind.toLowerCase() === 'style') faults.push(...styleFaults(content));
      else if (!/\btype=["']?(?!["']|module|text\/javascript)/i.test(attributes) && content.trim())
        faults.push(...scriptFaults(content, names));
      return `<${kind}${attributes}>`;
    },
  );
  return [...faults, ...markupFaults(markup, names)];
}

/** The files that tell a browser that it is too old must parse there: Chrome 63, Firefox 67, Safari 11.1. */
function tooNewToTell(file: string, content: string): Fault[] {
  if (!/^kit\/v\d+(\.\d+)?\/dvc\.js$|\/(prevented|too-old)\.js$/.test(file)) return [];
  return syntaxAfter2018(content);
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('../../../../site/dist/', import.meta.url));
  const files = globSync('**/*.{js,mjs,css,html}', { cwd: root }).sort();
  const names = newNames();
  const faults = files.flatMap((file) => faultsOf(file, readFileSync(join(root, file), 'utf8'), names));
  for (const fault of faults) console.error(fault);
  console.log(`${files.length} files read, ${faults.length} places too new`);
  // An empty folder would pass.
  process.exitCode = faults.length || !files.includes('kit/v1/dvc.js') ? 1 : 0;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Stage } from './stages.ts';
import { whatItTakes } from './words-of-stage.ts';

const readme = fileURLToPath(new URL('../../../../README.md', import.meta.url));

export function asksForHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** What `npm run <name> -- --help` says: what the list in the README says of it, and which words may follow. */
export function helpOf(name: string, stage?: Stage): string {
  const lines = readFileSync(readme, 'utf8').split('\n');
  const about = lines.findLastIndex((line) => new RegExp(`^ {4}npm (run )?${name} `).test(line));
  const end = lines.findIndex((line, index) => index > about && !/^ {10}/.test(line));
  const said = about < 0 ? name : lines.slice(about, end).join('\n');
  const takes = whatItTakes(stage ?? {});
  return `${said}\n\n${takes === 'no words' ? 'Nothing may follow it.' : `After npm run ${name} -- it takes ${takes}.`}`;
}

/** All commands, as the README lists them. */
export function listOfCommands(): string {
  return /### Every command\n+.*\n+((?: {4}.*\n)+)/.exec(readFileSync(readme, 'utf8'))?.[1]?.trimEnd() ?? '';
}

/** For a command that nothing may follow: says what it does where that is asked, refuses whatever else; both end the program. */
export function takeNoWords(name: string): void {
  const [word, ...others] = process.argv.slice(2);
  if (word === undefined) return;
  const isAsked = [word, ...others].some(asksForHelp);
  if (isAsked) console.log(helpOf(name));
  else console.error(`"${name}" takes no words, not "${word}".`);
  process.exit(isAsked ? 0 : 1);
}

import { basename } from 'node:path/posix';

/**
 * Who meets a text of a definition, which decides what may stand in it: a citizen on the page or the form, whoever holds the
 * paper, whoever gets it as an answer (offered, shown as an example, filled in, kept in the dossier), or a person who wants to
 * know more: the name of a law, of a source or a place, a note.
 */
export type Reader = 'citizen' | 'paper' | 'answer' | 'other';

/**
 * Who meets the text at the place, whatever key it stands at; undefined where only programs read it. What a new key says is
 * therefore looked at without anybody thinking of it. `isForCitizens`: whether a translation is asked for of it.
 */
export function readerOf(file: string, steps: readonly string[], isForCitizens: boolean): Reader | undefined {
  if (steps.some((step, index) => isForPrograms(step, steps[index - 1]))) return undefined;
  if (isPaper(file)) return 'paper';
  if (/\/cases\//.test(file)) return ['answers', 'expect'].includes(steps[0] ?? '') ? undefined : 'other';
  if (isForCitizens) return 'citizen';
  return steps.some((step, index) => isAnswer(step, steps[index - 1])) ? 'answer' : 'other';
}

export const isPaper = (file: string): boolean =>
  basename(file) === 'paper.json' || /\/papers\/[^/]+\.json$/.test(file);

/** Below these, a step is the name of something and not a keyword. */
const naming: ReadonlySet<string> = new Set(['properties', '$defs', 'x-messages', 'sources', 'texts']);

/** An expression, an address, the name of a file, a remark for whoever edits. */
const forPrograms: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$ref',
  '$comment',
  'pattern',
  'url',
  'address',
  'lookUp',
]);

function isForPrograms(step: string, around: string | undefined): boolean {
  // The desk has an address that people go to.
  return forPrograms.has(step) && !naming.has(around ?? '') && !(step === 'address' && around === 'desk');
}

const answers: ReadonlySet<string> = new Set([
  'const',
  'enum',
  'default',
  'examples',
  'x-suggestions',
  'answer',
  'when',
]);

function isAnswer(step: string, around: string | undefined): boolean {
  return answers.has(step) && !naming.has(around ?? '') && around !== 'questions';
}

import { units } from '@dvc-kit/administrative-units/current';
import { papersFor, visibility } from '@dvc-kit/engine';
import { fillPaper, type PaperModules } from '@dvc-kit/paper';
import type { Case, Procedure } from '@dvc-kit/procedure';
import type { Answers, CheckedProcedure, Json } from '@dvc-kit/validation';
import { isWritten, wordsByPath } from './words-on-paper.ts';

/**
 * What was answered in a case and stands on none of the papers that it prints, nor is left out there for a reason: paths, items
 * of lists without their numbers. `'all'` where it prints none. Nothing where the answers make no dossier yet.
 */
export function lostAnswers(
  { papers: layouts }: Procedure,
  { answers: given }: Case,
  { module, papers }: { readonly module: CheckedProcedure; readonly papers: PaperModules },
): readonly string[] | 'all' {
  const { answers } = visibility(module.declaration, given as Answers);
  if (layouts.length === 0 || module.declaration.validate(answers).length > 0) return [];
  const printed = papersFor(module, answers).flatMap(({ id }) => papers[id] ?? []);
  if (printed.length === 0) return 'all';
  const written = wordsByPath(printed.flatMap((paper) => fillPaper(paper, answers, units)));
  const plain = new Map([...written].map(([path, words]) => [withoutNumbers(path), words]));
  const settled = new Set([
    ...layouts.flatMap(({ notOnPaper }) => Object.keys(notOnPaper)),
    ...printed
      .flatMap(({ blocks }) => choicesIn(blocks))
      .filter(({ of, isBlank }) => isBlank || of.some((one) => isWritten(one, plain)))
      .map(({ path }) => path),
  ]);
  const lost = leavesOf(answers).filter(
    (path) => !isSettled(withoutNumbers(path), settled) && !isWritten(path, written),
  );
  return [...new Set(lost.map(withoutNumbers))];
}

/** Whether the path or a group around it is among these. */
export function isSettled(path: string, settled: ReadonlySet<string>): boolean {
  return [...settled].some((one) => path === one || path.startsWith(`${one}.`));
}

function withoutNumbers(path: string): string {
  return path.replaceAll(/\.\d+(?=\.|$)/g, '');
}

interface Choice {
  readonly path: string;
  /** Answers that its words are composed of. */
  readonly of: readonly string[];
  /** The editor wrote "" for one of its options. */
  readonly isBlank: boolean;
}

/** Choices that the form puts into words of its own, which may be no more than other answers. */
function choicesIn(value: unknown, list = ''): Choice[] {
  if (typeof value !== 'object' || value === null) return [];
  const { part, path, texts, each } = value as Composed;
  const inside = each?.list ?? list;
  const full = (one: string) => (inside === '' ? one : `${inside}.${one}`);
  if (part === 'compose') {
    const wordings = Object.values(texts);
    const of = wordings.flat().flatMap((piece) => (typeof piece === 'string' ? [] : full(piece.path)));
    return [{ path: full(path), of, isBlank: wordings.some(({ length }) => length === 0) }];
  }
  return Object.values(value).flatMap((one) => choicesIn(one, inside));
}

interface Composed {
  readonly part?: string;
  readonly path: string;
  readonly texts: Readonly<Record<string, readonly (string | { readonly path: string })[]>>;
  readonly each?: { readonly list: string };
}

/** Paths of all that was answered: several values of one field count as one, "no" as nothing that paper must tell. */
function leavesOf(answer: Json, path = ''): string[] {
  if (answer === '' || answer === false || answer === null) return [];
  const isField = typeof answer !== 'object' || (Array.isArray(answer) && typeof answer[0] !== 'object');
  if (isField) return Array.isArray(answer) && answer.length === 0 ? [] : [path];
  return Object.entries(answer).flatMap(([key, one]) =>
    leavesOf(one as Json, path === '' ? key : `${path}.${key}`),
  );
}

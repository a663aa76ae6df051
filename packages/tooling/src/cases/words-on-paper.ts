import { type FilledBlock, type Run, runsOf } from '@dvc-kit/paper';

/** What stands on paper of one answer. */
export interface Written {
  /** In small letters; of a tick box the value that ticks it. */
  readonly words: ReadonlySet<string>;
  /** Put into words of the form: which ones is for the form to say. */
  readonly isComposed: boolean;
}

/** The words on paper by the path of the answer that they give. */
export function wordsByPath(blocks: readonly FilledBlock[]): Map<string, Written> {
  const found = new Map<string, { words: Set<string>; isComposed: boolean }>();
  for (const { path, text, isComposed } of blocks.flatMap(answersIn)) {
    if (text === '') continue;
    const known = found.get(path) ?? { words: new Set(), isComposed: true };
    for (const word of wordsOf(text)) known.words.add(word);
    found.set(path, { words: known.words, isComposed: known.isComposed && isComposed });
  }
  return found;
}

/**
 * Whether the answer stands there, by itself or with others of its group. With `was`, what stood on paper before, every word
 * of it must; but what was composed may be put otherwise.
 */
export function isWritten(path: string, now: ReadonlyMap<string, Written>, was?: Written): boolean {
  const related = [...now].filter(
    ([one]) => one === path || one.startsWith(`${path}.`) || path.startsWith(`${one}.`),
  );
  if (!was || was.isComposed) return related.length > 0;
  return [...was.words].every((word) => related.some(([, other]) => other.words.has(word)));
}

interface AnswerOnPaper {
  readonly path: string;
  readonly text: string;
  readonly isComposed: boolean;
}

function answersIn(block: FilledBlock): AnswerOnPaper[] {
  const names =
    block.block === 'signatures'
      ? block.boxes.map(({ nameFrom = '', name }) => ({ path: nameFrom, text: name, isComposed: false }))
      : [];
  return [...runsOf(block).flatMap(answerOf), ...names];
}

function answerOf(run: Run): AnswerOnPaper[] {
  if (run.run === 'text') return [];
  if (run.run === 'answer' && run.from !== undefined)
    return [{ path: run.from, text: run.text, isComposed: true }];
  const [, path = '', value = ''] = /^([^:=]*)[:=]?(.*)$/s.exec(run.field ?? '') ?? [];
  const text = run.run === 'tick' ? (run.isTicked ? value : '') : run.text;
  return path === '' ? [] : [{ path, text, isComposed: false }];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

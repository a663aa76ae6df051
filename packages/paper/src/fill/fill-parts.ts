import type { Json } from '@dvc-kit/validation';
import type { AnswerRun, Run } from '../filled-block.ts';
import type { AnswerReference, PaperPart } from '../paper-module.ts';
import { visit } from '../visit.ts';
import { answerAt } from './answer-at.ts';
import type { UnitNames } from './write-address.ts';
import { writeAnswer } from './write-answer.ts';

/** What the parts of a paper are filled in with. */
export interface Filling {
  /** From the root, or those of one item of a list, which may be a plain value. */
  readonly answers: Json;
  readonly units: UnitNames;
  /** What stands before a path in the name of its field: `members.0` in the first row of a list, else ''. */
  readonly base: string;
  /** Number of the item among those of its list that were answered; absent in an empty row, and outside of lists. */
  readonly ordinal?: number;
}

/** Dots for a part of a composed sentence that was not answered, in characters. */
const COMPOSED_BLANK = 14;

/** The pieces of a line with the answers in them. */
export function fillParts(parts: readonly PaperPart[], filling: Filling): Run[] {
  return withoutKindTwice(parts.flatMap((part) => fillPart(part, filling)));
}

/** "Xã: Hòa Phú", where the form already says what kind of unit is to be named; "Xã: Phường Hòa Phú" stays whole. */
function withoutKindTwice(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    if (run.run !== 'answer' || before?.run !== 'text') return run;
    const kind = /(?:^|\s)(Xã|Phường|Tỉnh|Thành phố): $/.exec(before.text)?.[1];
    return kind !== undefined && run.text.startsWith(`${kind} `)
      ? { ...run, text: run.text.slice(kind.length + 1) }
      : run;
  });
}

function fillPart(part: PaperPart, filling: Filling): Run[] {
  return visit('part', part, {
    text: ({ part: _, ...text }) => [{ run: 'text', ...text }],
    answer: (answer) => {
      const text = writeAnswer(answer, filling.answers, filling.units);
      const style = answer.bold ? { bold: true } : {};
      return [{ run: 'answer', text, ...style, ...roomFor(text, answer), field: fieldOf(answer, filling) }];
    },
    blank: (blank) => [{ run: 'answer', text: '', ...roomFor('', blank) }],
    ordinal: () => (filling.ordinal === undefined ? [] : [{ run: 'text', text: String(filling.ordinal) }]),
    boxes: (boxes) => [fillBoxes(boxes, filling)],
    check: ({ path, equals, text }) => {
      if (path === null) return [{ run: 'tick', text, isTicked: false }];
      const answer = answerAt(filling.answers, path);
      const isTicked = Array.isArray(answer) ? answer.includes(equals) : answer === equals;
      return [{ run: 'tick', text, isTicked, field: `${nameOf(path, filling)}=${equals}` }];
    },
    compose: (compose) => fillComposed(compose, filling),
  });
}

type Room = { readonly width?: number; readonly lines?: number };

/** Dotted lines that were not needed would look forgotten below a typed answer. */
function roomFor(text: string, { width, lines = 0 }: Room): Pick<AnswerRun, 'dots' | 'lines'> {
  return { dots: width ?? 'to-end', lines: text === '' ? lines : 0 };
}

/** A number may have been typed in groups; in the boxes no space stands between its digits. */
function fillBoxes({ answer, count }: Extract<PaperPart, { part: 'boxes' }>, filling: Filling): Run {
  if (answer === null) return { run: 'boxes', text: '', count };
  const written = writeAnswer(answer, filling.answers, filling.units);
  const text = written.replaceAll(' ', '');
  const field = fieldOf(answer, filling);
  return charactersOf(text).length <= count
    ? { run: 'boxes', text, count, field }
    : { run: 'answer', text: written, dots: 'none', lines: 0, field };
}

/** Letters together with the marks above and below them. */
export function charactersOf(text: string): readonly string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

function fillComposed(
  { path, texts, bold, ...room }: Extract<PaperPart, { part: 'compose' }>,
  filling: Filling,
): Run[] {
  const { answers, units } = filling;
  const option = answerAt(answers, path);
  // The words are composed of this answer and of others: no field that bears its name holds the same.
  const field = `${nameOf(path, filling)}:words`;
  if (option === undefined) return [{ run: 'answer', text: '', ...roomFor('', room), field }];
  const pieces = texts[String(option)] ?? [String(option)];
  const runs = pieces.map((piece): AnswerRun => {
    const text = typeof piece === 'string' ? piece : writeAnswer(piece, answers, units);
    const dots = text === '' ? COMPOSED_BLANK : 'none';
    const from = nameOf(typeof piece === 'string' ? path : piece.path, filling);
    return { run: 'answer', text, ...(bold && { bold }), dots, lines: 0, from };
  });
  // What follows words of a given width stands right behind them.
  return room.width === undefined ? [...runs, { run: 'answer', text: '', dots: 'to-end', lines: 0 }] : runs;
}

/** Day, month and year of one date are three fields: fields of one name would show the same text. */
function fieldOf({ path, writing }: AnswerReference, filling: Filling): string {
  const isPart = writing.as === 'day' || writing.as === 'month' || writing.as === 'year';
  return isPart ? `${nameOf(path, filling)}:${writing.as}` : nameOf(path, filling);
}

/** The path from the root. */
export function nameOf(path: string, { base }: Filling): string {
  return base === '' || path === '' ? `${base}${path}` : `${base}.${path}`;
}

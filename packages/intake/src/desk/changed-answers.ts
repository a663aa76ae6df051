import type { AnswerLine } from './answer-lines.ts';

/** What is answered otherwise than before. */
export interface ChangedAnswer {
  /** With the headings above it: `Người được khai sinh: Họ, chữ đệm, tên`. */
  readonly label: string;
  /** Empty where it was not answered. */
  readonly before: string;
  readonly now: string;
}

/** What two declarations differ in, in the order of the later one; what that has no more stands last. */
export function changedAnswers(before: readonly AnswerLine[], now: readonly AnswerLine[]): ChangedAnswer[] {
  const [was, is] = [flat(before), flat(now)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((label) => {
    const [old, fresh] = [was.get(label) ?? '', is.get(label) ?? ''];
    return old === fresh ? [] : [{ label, before: old, now: fresh }];
  });
}

/** Texts by their labels; two of one label, as forms may have, are told apart by their order. */
function flat(
  lines: readonly AnswerLine[],
  above = '',
  texts = new Map<string, string>(),
): Map<string, string> {
  for (const line of lines) {
    const label = above ? `${above}: ${line.label}` : line.label;
    if ('lines' in line) flat(line.lines, label, texts);
    else {
      let free = label;
      for (let count = 2; texts.has(free); count += 1) free = `${label} (${count})`;
      texts.set(free, line.text);
    }
  }
  return texts;
}

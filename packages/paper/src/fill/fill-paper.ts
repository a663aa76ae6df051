import type { Answers } from '@dvc-kit/validation';
import type { AnswerRun, FilledBlock, FilledCell, Run } from '../filled-block.ts';
import type { PaperBlock, PaperCell, PaperModule, PaperPart } from '../paper-module.ts';
import { answerAt } from './answer-at.ts';
import type { UnitNames } from './write-address.ts';
import { writeAnswer } from './write-answer.ts';

/**
 * The paper with these answers in it; blank, with dotted lines to write on, where there is no answer or where
 * `answers` is null. Meant for the answers that are shown: hidden ones are for the caller to leave out.
 */
export function fillPaper(paper: PaperModule, answers: Answers | null, units: UnitNames): FilledBlock[] {
  const filler = new Filler(answers ?? {}, units);
  return paper.blocks.map((block) => filler.block(block));
}

/** Dots for a part of a composed sentence that was not answered, in characters. */
const COMPOSED_BLANK = 14;

class Filler {
  readonly #answers: Answers;
  readonly #units: UnitNames;

  constructor(answers: Answers, units: UnitNames) {
    this.#answers = answers;
    this.#units = units;
  }

  block(block: PaperBlock): FilledBlock {
    switch (block.block) {
      case 'national-header':
        // Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.1.
        return {
          block: 'national-header',
          name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          motto: 'Độc lập - Tự do - Hạnh phúc',
        };
      case 'title':
      case 'footnotes':
        return block.block === 'title' ? block : { ...block, title: 'Chú thích:' };
      case 'addressee':
        return { block: 'addressee', runs: this.#runs(block.parts).map(undotted) };
      case 'line':
        return { block: 'line', runs: this.#runs(block.parts), indent: block.indent ?? false };
      case 'paragraph':
        return { block: 'paragraph', runs: this.#runs(block.parts), align: block.align ?? 'justify' };
      case 'table':
        return this.#table(block);
      case 'place-and-date':
        return { block: 'place-and-date', runs: this.#runs(block.parts).map(undotted) };
      case 'signatures':
        return {
          block: 'signatures',
          boxes: block.boxes.map(({ title, note, name }) => ({
            title,
            note,
            name: name ? writeAnswer(name, this.#answers, this.#units) : '',
          })),
        };
    }
  }

  #table({ columns, rows, each }: Extract<PaperBlock, { block: 'table' }>): FilledBlock {
    const titles = columns.map(({ title, width }) => ({ title: this.#runs(title), width }));
    const fixed = rows.map((cells) => this.#row(cells, columns.length > 1));
    return { block: 'table', columns: titles, rows: [...fixed, ...(each ? this.#items(each) : [])] };
  }

  /** A row for every item of the list, and empty ones up to the number that the official form has. */
  #items({
    list,
    cells,
    minRows,
  }: NonNullable<Extract<PaperBlock, { block: 'table' }>['each']>): FilledCell[][] {
    const found = answerAt(this.#answers, list);
    const items: readonly unknown[] = Array.isArray(found) ? found : [];
    const count = Math.max(items.length, minRows);
    return Array.from({ length: count }, (_, index) =>
      new Filler((items[index] ?? {}) as Answers, this.#units).#row(cells, false),
    );
  }

  /** In a table of several columns, a first cell that is no answer names its row. */
  #row(cells: readonly PaperCell[], canHaveHeader: boolean): FilledCell[] {
    return cells.map((cell, column) => ({
      runs: this.#runs(cell).map((run) =>
        run.run === 'answer' && run.dots === 'to-end' ? { ...run, dots: 'none' } : run,
      ),
      isHeader: canHaveHeader && column === 0 && cell.length > 0 && cell.every(({ part }) => part === 'text'),
    }));
  }

  #runs(parts: readonly PaperPart[]): Run[] {
    return parts.flatMap((part): Run[] => {
      if (part.part === 'text') {
        const { part: _, ...style } = part;
        return [{ run: 'text', ...style }];
      }
      if (part.part === 'check') {
        return [
          { run: 'tick', text: part.text, isTicked: answerAt(this.#answers, part.path) === part.equals },
        ];
      }
      if (part.part === 'compose') return this.#composed(part);
      const text = writeAnswer(part, this.#answers, this.#units);
      const { bold, width, lines = 0 } = part;
      // Lines that were not needed would look forgotten below a typed answer.
      return [
        {
          run: 'answer',
          text,
          ...(bold && { bold }),
          dots: width ?? 'to-end',
          lines: text === '' ? lines : 0,
        },
      ];
    });
  }

  #composed({ path, texts, lines = 0 }: Extract<PaperPart, { part: 'compose' }>): Run[] {
    const option = answerAt(this.#answers, path);
    if (option === undefined) return [{ run: 'answer', text: '', dots: 'to-end', lines }];
    const pieces = texts[String(option)] ?? [String(option)];
    const runs = pieces.map((piece): AnswerRun => {
      if (typeof piece === 'string') return { run: 'answer', text: piece, dots: 'none', lines: 0 };
      const text = writeAnswer(piece, this.#answers, this.#units);
      return { run: 'answer', text, dots: text === '' ? COMPOSED_BLANK : 'none', lines: 0 };
    });
    return [...runs, { run: 'answer', text: '', dots: 'to-end', lines: 0 }];
  }
}

/** An answer without dots behind it, which would tear apart a centred line or a date; a blank keeps its own. */
function undotted(run: Run): Run {
  return run.run === 'answer' && run.text !== '' ? { ...run, dots: 'none' } : run;
}

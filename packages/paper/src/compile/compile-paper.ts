import type { Block, PaperFile, Part, Problem, Procedure, Schema, Writing } from '@dvc-kit/procedure';
import type { AnswerReference, PaperBlock, PaperCell, PaperModule, PaperPart } from '../paper-module.ts';
import { markedText, plainText } from './marked-text.ts';
import { schemasAt } from './schemas-at.ts';
import { writingOf } from './writing-of.ts';

/**
 * Makes the paper of a procedure ready for filling in. Runs when the site or the kit is built.
 * Throws `PaperError` when `paper.json` names answers that the declaration does not have.
 */
export function compilePaper(procedure: Procedure): PaperModule {
  const { declaration, paper, file } = procedure;
  if (!declaration || !paper) throw new Error(`paper: ${procedure.slug} has no declaration or no paper.json`);
  const compiler = new Compiler(declaration, `schemas/procedures/${procedure.slug}/paper.json`);
  const blocks = paper.blocks.map((block, index) => compiler.block(block, `/blocks/${index}`));
  if (compiler.problems.length > 0) throw new PaperError(compiler.problems);
  return {
    code: file.code,
    slug: procedure.slug,
    fileName: paper.fileName,
    title: titleOf(paper),
    form: `${paper.form.name} (${paper.form.issuedBy})`.normalize(),
    asOf: file.checkedOn,
    blocks,
  };
}

/** A `paper.json` that does not fit its declaration. */
export class PaperError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      problems
        .map(({ file, pointer, message, remedy }) => `${file}  tại ${pointer}\n${message}\n${remedy}`)
        .join('\n\n'),
    );
    this.name = 'PaperError';
    this.problems = problems;
  }
}

function titleOf(paper: PaperFile): string {
  const title = paper.blocks.find((block) => block.block === 'title');
  return title?.block === 'title' ? plainText(title.text) : paper.form.name.normalize();
}

class Compiler {
  readonly problems: Problem[] = [];
  readonly #declaration: Schema;
  readonly #file: string;

  constructor(declaration: Schema, file: string) {
    this.#declaration = declaration;
    this.#file = file;
  }

  block(block: Block, pointer: string): PaperBlock {
    switch (block.block) {
      case 'national-header':
        return block;
      case 'title':
        return {
          block: 'title',
          text: plainText(block.text),
          ...(block.note ? { note: plainText(block.note) } : {}),
        };
      case 'addressee':
        return { block: 'addressee', parts: this.#parts(block.parts, `${pointer}/parts`) };
      case 'line':
        return {
          block: 'line',
          parts: this.#parts(block.parts, `${pointer}/parts`),
          ...(block.indent ? { indent: true } : {}),
        };
      case 'paragraph': {
        const { text, bold, italic, align } = block;
        const style = { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
        return { block: 'paragraph', parts: markedText(text, style), ...(align ? { align } : {}) };
      }
      case 'table':
        return this.#table(block, pointer);
      case 'place-and-date':
        return { block: 'place-and-date', parts: this.#placeAndDate(block, pointer) };
      case 'signatures':
        return {
          block: 'signatures',
          boxes: block.boxes.map(({ title, note, name }, index) => ({
            title: plainText(title),
            note: plainText(note),
            ...(name ? { name: this.#answer(name, `${pointer}/boxes/${index}/name`) } : {}),
          })),
        };
      case 'footnotes':
        return {
          block: 'footnotes',
          notes: block.notes.map(({ mark, text }) => ({ mark: plainText(mark), text: plainText(text) })),
        };
    }
  }

  #table(block: Extract<Block, { block: 'table' }>, pointer: string): PaperBlock {
    const cells = (row: readonly (string | Part[])[], at: string, list?: string): PaperCell[] =>
      row.map((cell, index) =>
        typeof cell === 'string' ? markedText(cell) : this.#parts(cell, `${at}/${index}`, list),
      );
    const { each } = block;
    return {
      block: 'table',
      columns: block.columns.map(({ title, width }) => ({ title: markedText(title, { bold: true }), width })),
      rows: (block.rows ?? []).map((row, index) => cells(row, `${pointer}/rows/${index}`)),
      ...(each && {
        each: {
          list: each.list,
          cells: cells(each.cells, `${pointer}/each/cells`, each.list),
          minRows: each.minRows,
        },
      }),
    };
  }

  #placeAndDate(block: Extract<Block, { block: 'place-and-date' }>, pointer: string): PaperPart[] {
    const date = (as: Writing, width: number): PaperPart => ({
      part: 'answer',
      ...this.#answer(block.date, `${pointer}/date`, as),
      width,
    });
    return [
      ...markedText(`${block.label} `),
      { part: 'answer', ...this.#answer(block.place, `${pointer}/place`), width: 22 },
      ...markedText(', ngày '),
      date('day', 5),
      ...markedText(' tháng '),
      date('month', 5),
      ...markedText(' năm '),
      date('year', 8),
    ];
  }

  #parts(parts: readonly Part[], pointer: string, list?: string): PaperPart[] {
    return parts.flatMap((part, index) => this.#part(part, `${pointer}/${index}`, list));
  }

  #part(part: Part, pointer: string, list?: string): PaperPart[] {
    if ('compose' in part) return [this.#compose(part, pointer, list)];
    if ('check' in part) {
      this.#answer(part.check, `${pointer}/check`, undefined, list);
      return [{ part: 'check', path: part.check, equals: part.equals, text: part.text.normalize() }];
    }
    if ('answer' in part) {
      const { answer, as, bold, width, lines } = part;
      const reference = this.#answer(answer, `${pointer}/answer`, as, list);
      return [
        {
          part: 'answer',
          ...reference,
          ...(bold && { bold }),
          ...(width && { width }),
          ...(lines && { lines }),
        },
      ];
    }
    return markedText(part.text, { ...(part.bold && { bold: true }), ...(part.italic && { italic: true }) });
  }

  #compose(part: Extract<Part, { compose: string }>, pointer: string, list?: string): PaperPart {
    this.#answer(part.compose, `${pointer}/compose`, 'text', list);
    const texts = Object.entries(part.texts).map(([option, text]) => {
      const pieces = text.normalize().split(/\{([^}]*)\}/);
      const written = pieces.map((piece, index) => {
        if (index % 2 === 0) return piece;
        const [path = '', as] = piece.split('|');
        return this.#answer(path, `${pointer}/texts/${option}`, as as Writing | undefined, list);
      });
      return [option, written.filter((piece) => piece !== '')] as const;
    });
    return {
      part: 'compose',
      path: part.compose,
      texts: Object.fromEntries(texts),
      ...(part.lines && { lines: part.lines }),
    };
  }

  #answer(path: string, pointer: string, as?: Writing, list?: string): AnswerReference {
    const full = list === undefined ? path : `${list}.0.${path}`;
    if (schemasAt(this.#declaration, full.split('.')).length === 0) {
      this.#problem(
        pointer,
        `Tờ khai không có mục "${path}".`,
        'Sửa lại đường dẫn, hoặc thêm mục này vào declaration.schema.json.',
      );
      return { path, writing: { as: 'text' } };
    }
    const writing = writingOf(this.#declaration, full, as);
    if (!writing) {
      this.#problem(
        pointer,
        `"${path}" là một nhóm nhiều mục, không viết được trên một dòng.`,
        'Ghi đường dẫn tới từng mục trong nhóm.',
      );
      return { path, writing: { as: 'text' } };
    }
    return { path, writing };
  }

  #problem(pointer: string, message: string, remedy: string): void {
    this.problems.push({ severity: 'error', file: this.#file, pointer, message, remedy });
  }
}

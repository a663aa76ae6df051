import type { Block, Paper, Procedure, Schema, Writing } from '@dvc-kit/procedure';
import type { PaperBlock, PaperCell, PaperModule, PaperPart, SignatureParts } from '../paper-module.ts';
import { markedText, plainText } from './marked-text.ts';
import { PartCompiler } from './part-compiler.ts';

/**
 * Makes a paper of a procedure ready for filling in. Runs when the site or the kit is built, on a procedure that
 * `loadSchemas` found no error in; throws where that was not heeded.
 */
export function compilePaper(procedure: Procedure, paper: Paper): PaperModule {
  const { declaration, file } = procedure;
  if (!declaration || file.code === null) throw new Error(`paper: ${procedure.slug} has nothing to print`);
  return {
    code: file.code,
    slug: procedure.slug,
    fileName: paper.fileName,
    title: titleOf(paper),
    form: `${paper.form.name} (${paper.form.issuedBy})`.normalize(),
    asOf: file.checkedOn,
    blocks: paper.blocks.map((block) => compileBlock(block, declaration)),
  };
}

function titleOf(paper: Paper): string {
  const title = paper.blocks.find((block) => block.block === 'title');
  return title?.block === 'title' ? plainText(title.text) : paper.form.name.normalize();
}

function compileBlock(block: Block, declaration: Schema): PaperBlock {
  const compiler = new PartCompiler(declaration);
  switch (block.block) {
    case 'national-header':
      return { block: 'national-header', left: (block.left ?? []).map((parts) => compiler.parts(parts)) };
    case 'title': {
      const note = block.note && { note: plainText(block.note) };
      return { block: 'title', text: plainText(block.text), ...note };
    }
    case 'addressee':
      return { block: 'addressee', parts: compiler.parts(block.parts) };
    case 'line':
      return { block: 'line', parts: compiler.parts(block.parts), ...(block.indent && { indent: true }) };
    case 'paragraph': {
      const { text, bold, italic, align } = block;
      const style = { ...(bold && { bold }), ...(italic && { italic }) };
      return { block: 'paragraph', parts: markedText(text, style), ...(align && { align }) };
    }
    case 'table':
      return compileTable(block, declaration);
    case 'place-and-date':
      return { block: 'place-and-date', parts: placeAndDate(block, compiler) };
    case 'signatures':
      return { block: 'signatures', boxes: block.boxes.map((box) => compileSignature(box, compiler)) };
    case 'footnotes': {
      const notes = block.notes.map(({ mark, text }) => ({ mark: plainText(mark), text: plainText(text) }));
      return { block: 'footnotes', notes };
    }
  }
}

function compileSignature(
  {
    date = [],
    title,
    note = '',
    content = [],
    name,
    lines = [],
  }: Extract<Block, { block: 'signatures' }>['boxes'][number],
  compiler: PartCompiler,
): SignatureParts {
  return {
    date: compiler.parts(date),
    title: markedText(title),
    note: plainText(note),
    content: compiler.parts(content),
    ...(name && { name: compiler.answer(name) }),
    lines: lines.map((parts) => compiler.parts(parts)),
  };
}

function compileTable(table: Extract<Block, { block: 'table' }>, declaration: Schema): PaperBlock {
  const { columns, rows = [], each } = table;
  const cellsOf = (row: (typeof rows)[number], compiler: PartCompiler): PaperCell[] =>
    row.map((cell) => (typeof cell === 'string' ? markedText(cell) : compiler.parts(cell)));
  const repeated = each && {
    list: each.list,
    cells: cellsOf(each.cells, new PartCompiler(declaration, each.list)),
    minRows: each.minRows,
  };
  return {
    block: 'table',
    columns: columns.map(({ title, width }) => ({ title: markedText(title, { bold: true }), width })),
    rows: rows.map((row) => cellsOf(row, new PartCompiler(declaration))),
    ...(repeated && { each: repeated }),
  };
}

/** "Làm tại: …, ngày … tháng … năm …", widths in characters. */
function placeAndDate(
  block: Extract<Block, { block: 'place-and-date' }>,
  compiler: PartCompiler,
): PaperPart[] {
  const answer = (path: string | null, width: number, as?: Writing): PaperPart =>
    path === null ? { part: 'blank', width } : { part: 'answer', ...compiler.answer(path, as), width };
  return [
    ...markedText(`${block.label} `),
    answer(block.place, 22),
    ...markedText(', ngày '),
    answer(block.date, 5, 'day'),
    ...markedText(' tháng '),
    answer(block.date, 5, 'month'),
    ...markedText(' năm '),
    answer(block.date, 8, 'year'),
  ];
}

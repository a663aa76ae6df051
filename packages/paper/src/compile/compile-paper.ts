import {
  type Block,
  type BlockOf,
  type Paper,
  type PaperLayout,
  type Procedure,
  type Schema,
  visitBlock,
  type Writing,
} from '@dvc-kit/procedure';
import type { PaperBlock, PaperCell, PaperModule, PaperPart, SignatureParts } from '../paper-module.ts';
import { markedText, plainText } from './marked-text.ts';
import { PartCompiler } from './part-compiler.ts';

/**
 * Makes a paper of a procedure ready for filling in. Runs when the site or the kit is built, on a procedure that
 * `loadSchemas` found no error in; throws where that was not heeded.
 */
export function compilePaper(procedure: Procedure, paper: Paper): PaperModule {
  const { declaration, file, slug } = procedure;
  if (!declaration || file.code === null) throw new Error(`paper: ${slug} has nothing to print`);
  return compileLayout(paper, { declaration, code: file.code, slug, asOf: file.checkedOn });
}

/** What a layout is filled in with: the schema of the answers, and what they belong to. */
interface Filled extends Pick<PaperModule, 'code' | 'slug' | 'asOf'> {
  readonly declaration: Schema;
}

/** The same for a layout that belongs to no procedure. Throws where it names what the schema does not declare. */
export function compileLayout(layout: PaperLayout, { declaration, code, slug, asOf }: Filled): PaperModule {
  return {
    code,
    slug,
    fileName: layout.fileName,
    title: titleOf(layout),
    form: `${layout.form.name} (${layout.form.issuedBy})`.normalize(),
    source: sourceOf(layout),
    asOf,
    blocks: layout.blocks.map((block) => compileBlock(block, declaration)),
  };
}

/** An officer who compares the paper with the form in hand has to know which one was meant. */
function sourceOf({ form }: PaperLayout): string {
  const isSeen = form.evidence.status === 'verified';
  const follows = `In theo mẫu ${form.name}, ${form.issuedBy}.`;
  return `${follows}${isSeen ? '' : ' Bản in này chưa so được với bản gốc của mẫu.'}`.normalize();
}

function titleOf(paper: PaperLayout): string {
  const title = paper.blocks.find((block) => block.block === 'title');
  return title?.block === 'title' ? plainText(title.text) : paper.form.name.normalize();
}

function compileBlock(block: Block, declaration: Schema): PaperBlock {
  const compiler = new PartCompiler(declaration);
  return visitBlock(block, {
    'national-header': ({ left = [] }) => ({
      block: 'national-header',
      left: left.map((parts) => compiler.parts(parts)),
    }),
    title: ({ text, note }) => ({
      block: 'title',
      text: plainText(text),
      ...(note && { note: plainText(note) }),
    }),
    addressee: ({ parts }) => ({ block: 'addressee', parts: compiler.parts(parts) }),
    line: ({ parts, indent, each }) => ({
      block: 'line',
      parts: (each ? new PartCompiler(declaration, each.list) : compiler).parts(parts),
      ...(indent && { indent }),
      ...(each && { each }),
    }),
    paragraph: ({ text, bold, italic, align }) => {
      const style = { ...(bold && { bold }), ...(italic && { italic }) };
      return { block: 'paragraph', parts: markedText(text, style), ...(align && { align }) };
    },
    table: (table) => compileTable(table, declaration),
    'place-and-date': (line) => ({ block: 'place-and-date', parts: placeAndDate(line, compiler) }),
    signatures: ({ boxes }) => ({
      block: 'signatures',
      boxes: boxes.map((box) => compileSignature(box, compiler)),
    }),
    footnotes: ({ notes }) => ({
      block: 'footnotes',
      notes: notes.map(({ mark, text }) => ({ mark: plainText(mark), text: plainText(text) })),
    }),
  });
}

function compileSignature(
  { date = [], title, note = '', content = [], name, lines = [] }: BlockOf<'signatures'>['boxes'][number],
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

function compileTable(table: BlockOf<'table'>, declaration: Schema): PaperBlock {
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
function placeAndDate(block: BlockOf<'place-and-date'>, compiler: PartCompiler): PaperPart[] {
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

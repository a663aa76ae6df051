import { charactersOf } from '../fill/fill-parts.ts';
import type { BoxesRun, FilledBlock, Run, SignatureBox } from '../filled-block.ts';
import { columnClasses } from './preview-styles.ts';

/** An element of the preview, as data: made into one of the page, or written as HTML. */
export interface PreviewNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PreviewNode | string)[];
}

/** The page around the preview has the headings of the journey: the title of the form stands below them. */
export const HEADING = 'h4';

/** The form as an article. Always Vietnamese, also within a page in another language. */
export function previewTree(title: string, blocks: readonly FilledBlock[]): PreviewNode {
  const article = element('article', 'paper', ...blocks.map(drawBlock));
  return withAttributes(article, { lang: 'vi', 'aria-label': `Bản xem trước: ${title}` });
}

function drawBlock(block: FilledBlock): PreviewNode {
  switch (block.block) {
    case 'national-header':
      return nationalHeader(block);
    case 'title': {
      const note = block.note ? [element('p', 'note', block.note)] : [];
      return element('div', 'title', element(HEADING, 'heading', block.text), ...note);
    }
    case 'addressee':
    case 'place-and-date':
      return element('p', block.block, ...block.runs.flatMap(drawRun));
    case 'line':
      return element('div', block.indent ? 'line indented' : 'line', ...drawLine(block.runs));
    case 'paragraph':
      return element('p', `paragraph ${block.align}`, ...block.runs.flatMap(drawRun));
    case 'table':
      return drawTable(block);
    case 'signatures':
      return element('div', 'signatures', ...block.boxes.map(drawSignature));
    case 'footnotes': {
      const notes = block.notes.map(({ mark, text }) => element('p', 'footnote', `${mark} ${text}`));
      return element('footer', 'footnotes', element('p', 'footnotes-title', block.title), ...notes);
    }
  }
}

function nationalHeader({
  name,
  motto,
  left,
}: Extract<FilledBlock, { block: 'national-header' }>): PreviewNode {
  const nation = element('div', 'nation', element('p', 'name', name), element('p', 'motto', motto));
  if (left.length === 0) return element('header', '', nation);
  const authority = left.map((runs) => element('p', 'runs', ...runs.flatMap(drawRun)));
  return element('header', 'two-columns', element('div', 'authority', ...authority), nation);
}

function drawLine(runs: readonly Run[]): PreviewNode[] {
  const extra = runs.reduce((sum, run) => sum + (run.run === 'answer' ? run.lines : 0), 0);
  const dotted = Array.from({ length: extra }, () => hidden(element('div', 'dotted-line')));
  return [element('p', 'runs', ...runs.flatMap(drawRun)), ...dotted];
}

function drawRun(run: Run, index: number, runs: readonly Run[]): (PreviewNode | string)[] {
  if (run.run === 'text') return [styled(run.text, run)];
  if (run.run === 'tick') return [`${run.text} `, tickBox(run.isTicked)];
  if (run.run === 'boxes') return [squares(run)];
  const text =
    run.text === ''
      ? []
      : [run.bold ? element('b', 'answer', run.text) : element('span', 'answer', run.text)];
  if (run.dots === 'none') return text;
  if (run.dots === 'to-end') {
    const isLast = index === runs.length - 1;
    return [...text, hidden(element('span', isLast ? 'dots to-end' : 'dots middle'))];
  }
  const missing = run.dots - run.text.length;
  return missing > 1 ? [...text, hidden(element('span', `dots w${missing}`))] : text;
}

function styled(
  text: string,
  { bold, italic, isRaised }: { bold?: boolean; italic?: boolean; isRaised?: boolean },
): PreviewNode | string {
  if (isRaised) return element('sup', 'mark', text);
  if (bold) return element('b', '', text);
  return italic ? element('i', '', text) : text;
}

function tickBox(isTicked: boolean): PreviewNode {
  return pictured(
    element('span', 'tick', isTicked ? 'X' : '\u00a0'),
    isTicked ? 'đã đánh dấu' : 'không đánh dấu',
  );
}

/** Copies out as one number: nothing stands between the squares. */
function squares({ text, count }: BoxesRun): PreviewNode {
  const characters = charactersOf(text);
  const boxes = Array.from({ length: count }, (_, index) =>
    index < characters.length
      ? element('span', 'square', characters[index]!)
      : hidden(element('span', 'square')),
  );
  return pictured(element('span', 'squares', ...boxes), text === '' ? `${count} ô trống` : text);
}

function drawTable(table: Extract<FilledBlock, { block: 'table' }>): PreviewNode {
  const hasHead = table.columns.some(({ title }) => title.length > 0);
  const columns = element('colgroup', '', ...columnClasses(table).map((name) => element('col', name)));
  const head = element('tr', '', ...table.columns.map(({ title }) => headerCell('col', title)));
  const rows = table.rows.map((cells) =>
    element(
      'tr',
      '',
      ...cells.map(({ runs, isHeader }) =>
        isHeader ? headerCell('row', runs) : element('td', '', ...runs.flatMap(drawRun)),
      ),
    ),
  );
  const parts = [columns, ...(hasHead ? [element('thead', '', head)] : []), element('tbody', '', ...rows)];
  return element('div', 'table', element('table', '', ...parts));
}

function headerCell(scope: 'col' | 'row', runs: readonly Run[]): PreviewNode {
  // An empty corner heads nothing.
  if (runs.length === 0) return element('td', '');
  return withAttributes(element('th', scope, ...runs.flatMap(drawRun)), { scope });
}

function drawSignature({ date, title, note, content, name, lines }: SignatureBox): PreviewNode {
  const paragraph = (className: string, runs: readonly Run[]) =>
    runs.length > 0 ? [element('p', className, ...runs.flatMap(drawRun))] : [];
  return element(
    'div',
    'signature',
    ...paragraph('note', date),
    ...paragraph('bold', title),
    ...(note === '' ? [] : [element('p', 'note', note)]),
    ...(content.length > 0 ? [element('div', 'beside', ...drawLine(content))] : []),
    element('p', 'signer', name),
    ...lines.map((runs) => element('div', 'beside', ...drawLine(runs))),
  );
}

function hidden(one: PreviewNode): PreviewNode {
  return withAttributes(one, { 'aria-hidden': 'true' });
}

/** Shown to the eye as it is, and told in these words. */
function pictured(one: PreviewNode, words: string): PreviewNode {
  return withAttributes(one, { role: 'img', 'aria-label': words });
}

function withAttributes(one: PreviewNode, attributes: Readonly<Record<string, string>>): PreviewNode {
  return { ...one, attributes: { ...one.attributes, ...attributes } };
}

function element(tag: string, className: string, ...children: (PreviewNode | string)[]): PreviewNode {
  return { tag, attributes: className ? { class: className } : {}, children };
}

import { charactersOf } from '../fill/fill-parts.ts';
import type { AnswerRun, BoxesRun, FilledBlock, Run, SignatureBox } from '../filled-block.ts';
import { visit } from '../visit.ts';
import { columnClasses } from './preview-styles.ts';

/** An element of the preview, as data: made into one of the page, or written as HTML. */
export interface PreviewNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PreviewNode | string)[];
}

/** The page around the preview has the headings of the journey: the title of the form stands below them. */
export const HEADING = 'h4';

/**
 * The form as an article. What shows an answer bears its path (`data-answer`), and stands in a line (`data-line`) that can
 * be marked (`data-at-hand`). Always Vietnamese, also within a page in another language.
 */
export function previewTree(title: string, blocks: readonly FilledBlock[]): PreviewNode {
  const article = element('article', 'paper', ...blocks.map(drawBlock));
  return withAttributes(article, { lang: 'vi', 'aria-label': `Bản xem trước: ${title}` });
}

function drawBlock(block: FilledBlock): PreviewNode {
  return visit('block', block, {
    'national-header': nationalHeader,
    title: ({ text, note }) =>
      element(
        'div',
        'title',
        element(HEADING, 'heading', text),
        ...(note ? [element('p', 'note', note)] : []),
      ),
    addressee: ({ runs }) => line(element('p', 'addressee', ...runs.flatMap(drawRun))),
    line: ({ runs, indent }) => line(element('div', indent ? 'line indented' : 'line', ...drawLine(runs))),
    paragraph: ({ runs, align }) => line(element('p', `paragraph ${align}`, ...runs.flatMap(drawRun))),
    table: drawTable,
    'place-and-date': ({ runs }) => line(element('p', 'place-and-date', ...runs.flatMap(drawRun))),
    signatures: ({ boxes }) => element('div', 'signatures', ...boxes.map(drawSignature)),
    footnotes: ({ title, notes }) =>
      element(
        'footer',
        'footnotes',
        element('p', 'footnotes-title', title),
        ...notes.map(({ mark, text }) => element('p', 'footnote', `${mark} ${text}`)),
      ),
    source: ({ text }) => element('p', 'source', text),
  });
}

function nationalHeader({
  name,
  motto,
  left,
}: Extract<FilledBlock, { block: 'national-header' }>): PreviewNode {
  const nation = element('div', 'nation', element('p', 'name', name), element('p', 'motto', motto));
  if (left.length === 0) return element('header', '', nation);
  const authority = left.map((runs) => line(element('p', 'runs', ...runs.flatMap(drawRun))));
  return element('header', 'two-columns', element('div', 'authority', ...authority), nation);
}

function drawLine(runs: readonly Run[]): PreviewNode[] {
  const extra = runs.reduce((sum, run) => sum + (run.run === 'answer' ? run.lines : 0), 0);
  const dotted = Array.from({ length: extra }, () => hidden(element('div', 'dotted-line')));
  return [element('p', 'runs', ...runs.flatMap(drawRun)), ...dotted];
}

function drawRun(run: Run, index: number, runs: readonly Run[]): (PreviewNode | string)[] {
  return visit<'run', Run, (PreviewNode | string)[]>('run', run, {
    text: (text) => [styled(text.text, text)],
    answer: (answer) => drawAnswer(answer, index === runs.length - 1),
    tick: ({ text, isTicked, field }) => [`${text} `, showing(field, tickBox(isTicked))],
    boxes: (boxes) => [showing(boxes.field, squares(boxes))],
  });
}

function drawAnswer({ text, bold, dots, field, from }: AnswerRun, isLast: boolean): PreviewNode[] {
  const source = field ?? from;
  // An empty one is there to be found, where an answer is still to come.
  const written =
    text === '' && source === undefined
      ? []
      : [showing(source, element(bold ? 'b' : 'span', 'answer', ...(text === '' ? [] : [text])))];
  if (dots === 'none') return written;
  if (dots === 'to-end') return [...written, hidden(element('span', isLast ? 'dots to-end' : 'dots middle'))];
  const missing = dots - text.length;
  return missing > 1 ? [...written, hidden(element('span', `dots w${missing}`))] : written;
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

/** Columns whose words have room beside each other on a phone. */
const MOST_NARROW = 3;

function drawTable(table: Extract<FilledBlock, { block: 'table' }>): PreviewNode {
  const hasHead = table.columns.some(({ title }) => title.length > 0);
  const columns = element('colgroup', '', ...columnClasses(table).map((name) => element('col', name)));
  const head = element('tr', '', ...table.columns.map(({ title }) => headerCell('col', title)));
  const rows = table.rows.map((cells) =>
    element(
      'tr',
      '',
      ...cells.map(({ runs, isHeader }) =>
        isHeader ? headerCell('row', runs) : line(element('td', '', ...runs.flatMap(drawRun))),
      ),
    ),
  );
  const parts = [columns, ...(hasHead ? [element('thead', '', head)] : []), element('tbody', '', ...rows)];
  const drawn = element('table', '', ...parts);
  // On a phone it is moved sideways rather than its words broken between letters; with the keyboard, too.
  return table.columns.length <= MOST_NARROW
    ? element('div', 'table', drawn)
    : withAttributes(element('div', 'table wide', drawn), {
        role: 'group',
        'aria-label': 'Bảng, kéo ngang để xem hết',
        tabindex: '0',
      });
}

function headerCell(scope: 'col' | 'row', runs: readonly Run[]): PreviewNode {
  // An empty corner heads nothing.
  if (runs.length === 0) return element('td', '');
  return withAttributes(element('th', scope, ...runs.flatMap(drawRun)), { scope });
}

function drawSignature({ date, title, note, content, name, nameFrom, lines }: SignatureBox): PreviewNode {
  const paragraph = (className: string, runs: readonly Run[]) =>
    runs.length > 0 ? [line(element('p', className, ...runs.flatMap(drawRun)))] : [];
  return element(
    'div',
    'signature',
    ...paragraph('note', date),
    ...paragraph('bold', title),
    ...(note === '' ? [] : [element('p', 'note', note)]),
    ...(content.length > 0 ? [line(element('div', 'beside', ...drawLine(content)))] : []),
    line(element('p', 'signer', showing(nameFrom, element('span', '', ...(name === '' ? [] : [name]))))),
    ...lines.map((runs) => line(element('div', 'beside', ...drawLine(runs)))),
  );
}

/** Says whose answer it shows. `name` is that of a field: with the part of a date, or the value of a tick, behind the path. */
function showing(name: string | undefined, one: PreviewNode): PreviewNode {
  return name === undefined ? one : withAttributes(one, { 'data-answer': name.replace(/[:=].*$/, '') });
}

/** Something that is read as one, and can be marked. */
function line(one: PreviewNode): PreviewNode {
  return withAttributes(one, { 'data-line': '' });
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

import type { Answers } from '@dvc-kit/validation';
import { fillPaper } from '../fill/fill-paper.ts';
import { charactersOf } from '../fill/fill-parts.ts';
import type { UnitNames } from '../fill/write-address.ts';
import type { BoxesRun, FilledBlock, Run, SignatureBox } from '../filled-block.ts';
import type { PaperModule } from '../paper-module.ts';
import { previewStyles } from './preview-styles.ts';

/**
 * The form as it will print, to be read on the screen. A `div` with an open shadow root of its own; under a strict
 * Content-Security-Policy with Trusted Types, for it writes neither inline styles nor markup.
 */
export function previewElement(paper: PaperModule, answers: Answers | null, units: UnitNames): HTMLElement {
  const blocks = fillPaper(paper, answers, units);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(previewStyles(blocks));
  root.adoptedStyleSheets = [sheet];
  const article = element('article', 'paper');
  // Always Vietnamese, also within a page in another language.
  article.lang = 'vi';
  article.setAttribute('aria-label', `Bản xem trước: ${paper.title}`);
  article.append(...blocks.map(drawBlock));
  root.append(article);
  return host;
}

function drawBlock(block: FilledBlock): HTMLElement {
  switch (block.block) {
    case 'national-header':
      return element(
        'header',
        'nation',
        element('p', 'name', block.name),
        element('p', 'motto', block.motto),
      );
    case 'title': {
      const note = block.note ? [element('p', 'note', block.note)] : [];
      return element('div', 'title', heading(block.text), ...note);
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

/** The page around it has the headings of the journey: this one stands below them. */
function heading(text: string): HTMLElement {
  return element('h4', 'heading', text);
}

function drawLine(runs: readonly Run[]): HTMLElement[] {
  const extra = runs.reduce((sum, run) => sum + (run.run === 'answer' ? run.lines : 0), 0);
  const dotted = Array.from({ length: extra }, () => hidden(element('div', 'dotted-line')));
  return [element('p', 'runs', ...runs.flatMap(drawRun)), ...dotted];
}

function drawRun(run: Run, index: number, runs: readonly Run[]): (Node | string)[] {
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
): Node | string {
  if (isRaised) return element('sup', 'mark', text);
  if (bold) return element('b', '', text);
  return italic ? element('i', '', text) : text;
}

function tickBox(isTicked: boolean): HTMLElement {
  const box = element('span', 'tick', isTicked ? 'X' : '\u00a0');
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', isTicked ? 'đã đánh dấu' : 'không đánh dấu');
  return box;
}

/** Copies out as one number: nothing stands between the squares. */
function squares({ text, count }: BoxesRun): HTMLElement {
  const characters = charactersOf(text);
  const boxes = Array.from({ length: count }, (_, index) =>
    index < characters.length
      ? element('span', 'square', characters[index]!)
      : hidden(element('span', 'square')),
  );
  const group = element('span', 'squares', ...boxes);
  group.setAttribute('role', 'img');
  group.setAttribute('aria-label', text === '' ? `${count} ô trống` : text);
  return group;
}

function drawTable(table: Extract<FilledBlock, { block: 'table' }>): HTMLElement {
  const hasHead = table.columns.some(({ title }) => title.length > 0);
  const columns = element('colgroup', '', ...table.columns.map((_, index) => element('col', `c${index}`)));
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

function headerCell(scope: 'col' | 'row', runs: readonly Run[]): HTMLElement {
  // An empty corner heads nothing.
  if (runs.length === 0) return element('td', '');
  const cell = element('th', scope, ...runs.flatMap(drawRun));
  cell.setAttribute('scope', scope);
  return cell;
}

function drawSignature({ date, title, note, content, name, lines }: SignatureBox): HTMLElement {
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

function hidden(one: HTMLElement): HTMLElement {
  one.setAttribute('aria-hidden', 'true');
  return one;
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const one = document.createElement(tag);
  if (className) one.className = className;
  one.append(...children);
  return one;
}

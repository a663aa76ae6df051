import type { PDFStructureElement } from 'pdfkit';
import type {
  BoxesItem,
  Item,
  Layout,
  ScanItem,
  StructureNode,
  TextItem,
  TickItem,
} from '../layout/layout.ts';
import { page } from '../layout/page-format.ts';
import { visit } from '../visit.ts';
import { DeflatedDocument } from './deflated-document.ts';
import { type Fonts, metricsOf } from './fonts.ts';

/** What a PDF tells about itself. Nothing personal: the file name and the metadata travel further than the paper. */
export interface PdfDescription {
  readonly title: string;
  readonly subject: string;
  /** `YYYY-MM-DD`. The same form gives the same bytes on any day. */
  readonly asOf: string;
  /** Of all its text; Vietnamese unless told otherwise. */
  readonly language?: 'vi' | 'en';
}

/** A tagged PDF of this layout. The same input gives the same bytes, in Node and in any browser. */
export async function renderPdf(
  layout: Layout,
  fonts: Fonts,
  description: PdfDescription,
): Promise<Uint8Array> {
  return render(layout, fonts, description, (items) => items.filter(({ item }) => item !== 'room'));
}

/**
 * The same with a structure element `Form` for every field, which bears its name as a title and waits for the field
 * itself; boxes are drawn as mere decoration below the field.
 */
export async function renderFillable(
  layout: Layout,
  fonts: Fonts,
  description: PdfDescription,
): Promise<Uint8Array> {
  return render(layout, fonts, description, (items) =>
    items.map((item) => (item.item === 'tick' || item.item === 'boxes' ? { ...item, node: null } : item)),
  );
}

function render(
  layout: Layout,
  fonts: Fonts,
  description: PdfDescription,
  choose: (items: readonly Item[]) => Item[],
): Promise<Uint8Array> {
  const document = openDocument(fonts, description);
  const pen = new Pen(document, fonts, wordsFor[description.language ?? 'vi']);
  const elements = addStructure(document, layout.structure);
  for (const [index, { items }] of layout.pages.entries()) {
    if (index > 0) document.addPage();
    for (const part of contiguous(choose(items)))
      pen.draw(part.items, part.node ? elements.get(part.node)! : null, part.node?.role);
  }
  return document.bytes();
}

function openDocument(fonts: Fonts, { title, subject, asOf, language }: PdfDescription): DeflatedDocument {
  const date = new Date(`${asOf}T00:00:00Z`);
  const document = new DeflatedDocument({
    size: [page.width, page.height],
    margin: 0,
    font: null,
    compress: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language === 'en' ? 'en' : 'vi-VN',
    subset: 'PDF/UA',
    bufferPages: true,
    autoFirstPage: true,
    info: {
      Title: title,
      Subject: subject,
      Creator: 'DVC Kit',
      Producer: 'DVC Kit',
      CreationDate: date,
      ModDate: date,
    },
  });
  for (const [style, font] of Object.entries(fonts)) document.registerFont(style, font);
  return document;
}

/** Puts the whole tree into the document before anything is drawn, so that the reading order is that of the form. */
function addStructure(
  document: DeflatedDocument,
  nodes: readonly StructureNode[],
): Map<StructureNode, PDFStructureElement> {
  const elements = new Map<StructureNode, PDFStructureElement>();
  const add = (node: StructureNode, parent: PDFStructureElement) => {
    const element = document.struct(node.role, node.scope ? { scope: node.scope } : {});
    parent.add(element);
    elements.set(node, element);
    for (const child of node.children) add(child, element);
  };
  const root = document.struct('Document');
  document.addStructure(root);
  for (const node of nodes) add(node, root);
  nameNotes(document, elements);
  return elements;
}

/** PDF/UA asks that each note has a name of its own, and PDF that all such names are listed. */
function nameNotes(
  document: DeflatedDocument,
  elements: ReadonlyMap<StructureNode, PDFStructureElement>,
): void {
  const notes = [...elements].filter(([{ role }]) => role === 'Note');
  if (notes.length === 0) return;
  const names = notes.map(([, { dictionary }], index) => {
    const id = `note-${String(index + 1).padStart(2, '0')}`;
    // A String object is what pdfkit writes as text: a plain one would become a name.
    dictionary.data.ID = new String(id);
    return [new String(id), dictionary];
  });
  const tree = document.ref({ Names: names.flat() });
  tree.end();
  document.getStructTreeRoot().data.IDTree = tree;
}

/** Items in their order, those next to each other of the same structure node together. */
function contiguous(items: readonly Item[]): { node: StructureNode | null; items: Item[] }[] {
  const parts: { node: StructureNode | null; items: Item[] }[] = [];
  for (const item of items) {
    const node = 'node' in item ? item.node : null;
    const last = parts[parts.length - 1];
    if (last && last.node === node) last.items.push(item);
    else parts.push({ node, items: [item] });
  }
  return parts;
}

/** What those hear who do not see the boxes. */
interface FigureWords {
  readonly ticked: string;
  readonly notTicked: string;
  emptyBoxes(count: number): string;
}

const wordsFor: Readonly<Record<'vi' | 'en', FigureWords>> = {
  vi: { ticked: 'đã đánh dấu', notTicked: 'không đánh dấu', emptyBoxes: (count) => `${count} ô trống` },
  en: { ticked: 'ticked', notTicked: 'not ticked', emptyBoxes: (count) => `${count} empty boxes` },
};

/** Draws items, each as content of its structure element or as an artifact of the page. */
class Pen {
  readonly #document: DeflatedDocument;
  readonly #metrics: ReturnType<typeof metricsOf>;
  readonly #words: FigureWords;

  constructor(document: DeflatedDocument, fonts: Fonts, words: FigureWords) {
    this.#document = document;
    this.#words = words;
    this.#metrics = metricsOf(fonts);
  }

  draw(items: readonly Item[], element: PDFStructureElement | null, role = 'P'): void {
    if (!element) {
      this.#artifact(() => this.#items(items));
      return;
    }
    const flowing = (part: readonly Item[]) => this.#content(element, role, () => this.#items(part));
    for (const part of splitAtFigures(items)) {
      const [first] = part;
      if (!first) continue;
      visit('item', first, {
        text: (text) => (text.isMark ? this.#reference(part, element) : flowing(part)),
        dots: () => flowing(part),
        rule: () => flowing(part),
        tick: (tick) => this.#tick(tick, element),
        boxes: (boxes) => this.#boxes(boxes, element),
        room: ({ field }) => element.add(this.#document.struct('Form', { title: field })),
        scan: (code) => this.#scan(code, element),
      });
    }
  }

  #items(items: readonly Item[]): void {
    for (const item of items) this.#item(item);
  }

  #item(item: Item): void {
    visit('item', item, {
      text: (text) => this.#text(text),
      tick: (tick) => this.#box(tick),
      boxes: (boxes) => this.#squares(boxes),
      dots: ({ x, y, width }) => this.#dots(x, y, width),
      rule: ({ x, y, width, height }) => {
        this.#document.fillColor('#000').rect(x, y, width, height).fill();
      },
      // Nothing is drawn where one types.
      room: () => {},
      scan: (code) => this.#modules(code),
    });
  }

  /** The mark of a note, told apart from the words that it stands behind. */
  #reference(part: readonly Item[], parent: PDFStructureElement): void {
    const reference = this.#document.struct('Reference');
    parent.add(reference);
    this.#content(reference, 'Reference', () => this.#items(part));
  }

  #scan(item: ScanItem, parent: PDFStructureElement): void {
    const { x, y, size, alt } = item;
    const figure = this.#document.struct('Figure', {
      alt,
      bbox: [x, y, x + size, y + size],
      placement: 'Block',
    });
    parent.add(figure);
    this.#content(figure, 'Figure', () => this.#modules(item));
  }

  /** All of it in one path: squares that are filled one by one show hairlines between them. */
  #modules({ x, y, size, modules }: ScanItem): void {
    const side = size / modules.length;
    for (const [row, blacks] of modules.entries())
      for (const { from, to } of runsOfTrue(blacks))
        this.#document.rect(x + from * side, y + row * side, (to - from) * side, side);
    this.#document.fillColor('#000').fill();
  }

  /** A figure with words for it: a box drawn with lines says nothing to those who listen. */
  #tick(item: TickItem, parent: PDFStructureElement): void {
    const { x, y, size, isTicked } = item;
    const figure = this.#document.struct('Figure', {
      alt: isTicked ? this.#words.ticked : this.#words.notTicked,
      bbox: [x, y, x + size, y + size],
      placement: 'Inline',
    });
    parent.add(figure);
    this.#content(figure, 'Figure', () => this.#box(item));
  }

  /**
   * Read and copied as one number, not as digits apart: the actual text stands both with the structure, for assistive
   * technology, and with the content, for those who copy.
   */
  #boxes(item: BoxesItem, parent: PDFStructureElement): void {
    const { x, y, size, characters, count } = item;
    const actual = characters.join('');
    const element =
      characters.length === 0
        ? this.#document.struct('Figure', {
            alt: this.#words.emptyBoxes(count),
            bbox: [x, y, x + size * count, y + size],
            placement: 'Inline',
          })
        : this.#document.struct('Span', { actual });
    parent.add(element);
    const draw = () => this.#squares(item);
    if (characters.length === 0) this.#content(element, 'Figure', draw);
    else this.#asOneText(size, () => this.#content(element, 'Span', () => this.#turned(draw), { actual }));
  }

  /**
   * Poppler puts the actual text where it stands by the coordinates and the font in force at the end of the content, so
   * they have to be those of the letters: y grows upwards, and the font stays set.
   */
  #asOneText(size: number, draw: () => void): void {
    this.#turned(() => {
      const { id } = this.#document.font('regular')._font;
      this.#document.addContent(`/${id} ${letterSize(size)} Tf`);
      draw();
    });
  }

  /** Turns the y axis round, which points down on a page of pdfkit. */
  #turned(draw: () => void): void {
    this.#document.save().transform(1, 0, 0, -1, 0, page.height);
    draw();
    this.#document.restore();
  }

  #squares({ x, y, size, characters, count }: BoxesItem): void {
    this.#document.strokeColor('#000').lineWidth(0.6);
    for (let box = 0; box < count; box++) this.#document.rect(x + box * size, y, size, size).stroke();
    const letter = letterSize(size);
    for (const [box, text] of characters.entries()) {
      const width = this.#metrics.widthOf(text, 'regular', letter);
      const left = x + box * size + (size - width) / 2;
      const middle = y + size / 2 + letter * 0.33;
      this.#text({
        item: 'text',
        text,
        x: left,
        y: middle,
        width,
        style: 'regular',
        size: letter,
        node: null,
      });
    }
  }

  /** The X is a letter, so that it is found in the text of the file as well. */
  #box({ x, y, size, isTicked }: TickItem): void {
    this.#document.strokeColor('#000').lineWidth(0.8).rect(x, y, size, size).stroke();
    if (!isTicked) return;
    const letter = size * 1.1;
    const width = this.#metrics.widthOf('X', 'bold', letter);
    this.#text({
      item: 'text',
      text: 'X ',
      x: x + (size - width) / 2,
      y: y + size * 0.86,
      width,
      style: 'bold',
      size: letter,
      node: null,
    });
  }

  #text({ text, x, y, style, size }: TextItem): void {
    this.#document
      .fillColor('#000')
      .font(style)
      .fontSize(size)
      .text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** From the right end, so that the dots of all lines stand below each other. */
  #dots(x: number, y: number, width: number): void {
    const thickness = 0.95;
    if (width < thickness) return;
    this.#document.strokeColor('#000').lineWidth(thickness).lineCap('round').dash(0.01, { space: 2.99 });
    this.#document
      .moveTo(x + width - thickness / 2, y - 0.5)
      .lineTo(x, y - 0.5)
      .stroke()
      .undash()
      .lineCap('butt');
  }

  #content(element: PDFStructureElement, tag: string, draw: () => void, options?: { actual: string }): void {
    const content = this.#document.markStructureContent(tag, options);
    draw();
    this.#document.endMarkedContent();
    element.add(content);
  }

  #artifact(draw: () => void): void {
    this.#document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#document.endMarkedContent();
  }
}

/** Boxes of either kind, fields and marks of notes apart from what stands around them. */
function splitAtFigures(items: readonly Item[]): Item[][] {
  const apart = new Set(['tick', 'boxes', 'room', 'scan']);
  const isFigure = (item: Item | undefined) =>
    item !== undefined && (apart.has(item.item) || (item.item === 'text' && item.isMark === true));
  const parts: Item[][] = [];
  for (const item of items) {
    const last = parts[parts.length - 1];
    if (last && !isFigure(item) && !isFigure(last[0])) last.push(item);
    else parts.push([item]);
  }
  return parts;
}

/** Where true stands: from the first of each run to behind the last. */
function runsOfTrue(row: readonly boolean[]): { readonly from: number; readonly to: number }[] {
  const edges = [...row, false].flatMap((is, at) => (is === (row[at - 1] ?? false) ? [] : [at]));
  return edges.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: edges[index + 1]! }] : []));
}

/** Of a character in a box of this size. */
function letterSize(box: number): number {
  return Number((box * 0.85).toFixed(2));
}

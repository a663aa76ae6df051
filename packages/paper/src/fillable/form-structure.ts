import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/**
 * Ties the fields of a form to the `Form` elements that stand for them in the tags of the document, in which
 * assistive technology comes across them on its way through the text.
 */
export class FormStructure {
  readonly #document: PDFDocument;
  /** Elements that wait for a field, by its name, in reading order. */
  readonly #waiting = new Map<string, PDFRef[]>();

  constructor(document: PDFDocument) {
    this.#document = document;
    for (const [ref, object] of document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict) || object.get(name('S')) !== name('Form')) continue;
      const title = object.lookup(name('T'));
      if (!(title instanceof PDFString) && !(title instanceof PDFHexString)) continue;
      const field = title.decodeText();
      this.#waiting.set(field, [...(this.#waiting.get(field) ?? []), ref]);
    }
  }

  /** This place of the field belongs to the first element that waits for it. */
  tag(room: string, widget: PDFRef, page: PDFPage): void {
    const { context } = this.#document;
    const element = this.#waiting.get(room)?.shift();
    if (!element) throw new Error(`paper: no tag for the field ${room}`);
    const content = context.obj({ Type: 'OBJR', Obj: widget, Pg: page.ref });
    const dict = context.lookup(element, PDFDict);
    dict.set(name('Pg'), page.ref);
    dict.set(name('K'), content);
    context.lookup(widget, PDFDict).set(name('StructParent'), PDFNumber.of(this.#entryOf(element)));
  }

  /** Enters the element in the tree that leads from a widget to its tag. */
  #entryOf(element: PDFRef): number {
    const root = this.#document.catalog.lookup(name('StructTreeRoot'), PDFDict);
    const key = root.lookup(name('ParentTreeNextKey'), PDFNumber).asNumber();
    root.set(name('ParentTreeNextKey'), PDFNumber.of(key + 1));
    const numbers = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
    numbers.push(PDFNumber.of(key));
    numbers.push(element);
    return key;
  }
}

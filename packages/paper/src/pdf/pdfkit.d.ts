/** What this package uses of pdfkit 0.20, which brings no types. */
declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  export interface PDFReference {
    readonly data: Record<string, unknown>;
    buffer: Uint8Array[];
    end(): void;
    finalize(): void;
  }

  export interface PDFStructureContent {
    readonly refs: readonly unknown[];
  }

  export interface PDFStructureElement {
    readonly dictionary: PDFReference;
    add(child: PDFStructureElement | PDFStructureContent): this;
    end(): void;
  }

  export class PDFDocument {
    constructor(options: {
      size: [number, number];
      margin: number;
      font: null;
      compress: boolean;
      pdfVersion: '1.7';
      tagged: boolean;
      displayTitle: boolean;
      lang: string;
      subset: 'PDF/UA';
      bufferPages: boolean;
      autoFirstPage: boolean;
      info: Record<string, string | Date>;
    });
    ref(data?: Record<string, unknown>): PDFReference;
    on(event: 'data', listen: (chunk: Uint8Array) => void): this;
    on(event: 'end', listen: () => void): this;
    on(event: 'error', listen: (error: Error) => void): this;
    end(): void;
    addPage(): this;
    switchToPage(index: number): unknown;
    registerFont(name: string, font: Font): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;
    addContent(operators: string): this;
    /** The font in force; pinned to this version, for pdfkit has no public name for it. */
    readonly _font: { readonly id: string };
    save(): this;
    restore(): this;
    transform(m11: number, m12: number, m21: number, m22: number, dx: number, dy: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(width: number): this;
    lineCap(cap: 'butt' | 'round'): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    fill(): this;
    stroke(): this;
    struct(
      type: string,
      options?: {
        title?: string;
        alt?: string;
        actual?: string;
        scope?: string;
        bbox?: number[];
        placement?: string;
      },
    ): PDFStructureElement;
    /** The top of the tags; pinned to this version, for pdfkit has no public name for it. */
    getStructTreeRoot(): PDFReference;
    addStructure(element: PDFStructureElement): this;
    markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): this;
    markStructureContent(tag: string, options?: { actual?: string }): PDFStructureContent;
    endMarkedContent(): this;
  }
  export default PDFDocument;
}

declare module 'fontkit' {
  export interface Font {
    readonly characterSet: readonly number[];
    readonly unitsPerEm: number;
    readonly postscriptName: string;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly id: number };
    layout(text: string): { readonly advanceWidth: number };
  }
  export function create(bytes: Uint8Array): Font;
}

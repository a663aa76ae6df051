import type { Procedure } from '@dvc-kit/procedure';
import type { Answers } from '@dvc-kit/validation';
import type { UnitNames } from './fill/write-address.ts';
import type { PaperModule } from './paper-module.ts';
import type { FontBytes } from './pdf/fonts.ts';

/** Every format that a paper is written in: to print, to fill in on the screen, to edit, to read in a browser. */
export const paperFormats = ['pdf', 'fillable', 'docx', 'html'] as const;
export type PaperFormat = (typeof paperFormats)[number];

interface Content {
  readonly procedure: Procedure;
  readonly paper: PaperModule;
  /** Null for the blank form. */
  readonly answers: Answers | null;
  readonly units: UnitNames;
  readonly fonts: FontBytes;
}

interface Made {
  readonly content: Uint8Array | string;
  /** What follows the name of the form in the name of the file. */
  readonly ending: string;
  readonly pages: number | null;
  readonly missing: readonly string[];
}

/** The paper in this format; null for what that format does not come in. Engines are loaded when they are needed. */
export async function writeFormat(format: PaperFormat, content: Content): Promise<Made | null> {
  const { procedure, paper, answers, units, fonts } = content;
  const state = answers === null ? '' : '-da-dien';
  switch (format) {
    case 'pdf': {
      const { printPdf } = await import('./pdf/print-pdf.ts');
      const { bytes, pages, missing } = await printPdf(paper, answers, units, fonts);
      return { content: bytes, ending: `${state}.pdf`, pages, missing };
    }
    case 'fillable': {
      // A filled form is for signing: what was answered is changed in the declaration.
      if (answers !== null || !procedure.declaration) return null;
      const { printFillable } = await import('./fillable/print-fillable.ts');
      const { bytes, pages } = await printFillable(paper, procedure.declaration, units, fonts);
      return { content: bytes, ending: '-dien-tren-may.pdf', pages, missing: [] };
    }
    case 'docx': {
      const { printDocx } = await import('./docx/print-docx.ts');
      const bytes = await printDocx(paper, answers, units);
      return { content: bytes, ending: `${state}.docx`, pages: null, missing: [] };
    }
    case 'html': {
      const { previewPage } = await import('./preview/preview-page.ts');
      const html = previewPage(paper, answers, units);
      return { content: html, ending: `${state}.html`, pages: null, missing: [] };
    }
  }
}

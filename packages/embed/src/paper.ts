import type { Units } from '@dvc-kit/administrative-units';
import type { PaperPort } from '@dvc-kit/elements';
import { blankOrFilledPdf, type PaperModule, previewElement } from '@dvc-kit/paper/browser';
import { loadBytes } from './load.ts';

const styles = ['regular', 'bold', 'italic'] as const;

/** The paper of one procedure, ready for use without the network: its fonts are fetched here. */
export async function openPaper(paper: PaperModule, units: Units): Promise<PaperPort> {
  const [regular, bold, italic] = await Promise.all(
    styles.map((style) => loadBytes(`fonts/tinos-${style}.ttf`)),
  );
  const fonts = { regular: regular!, bold: bold!, italic: italic! };
  return {
    preview: (answers) => previewElement(paper, answers, units),
    async pdf(answers) {
      const bytes = await blankOrFilledPdf(paper, answers, units, fonts);
      return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
    },
  };
}

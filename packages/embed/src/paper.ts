import type { Units } from '@dvc-kit/administrative-units';
import type { PaperPort } from '@dvc-kit/elements';
import { type PaperModule, previewElement } from '@dvc-kit/paper/browser';
import { loadBytes, loadModule } from './load.ts';

/** The paper of one procedure. Drawing it needs nothing more; the PDF engine and its fonts come with the first PDF. */
export function openPaper(paper: PaperModule, units: Units): PaperPort {
  return {
    preview: (answers) => previewElement(paper, answers, units),
    prepare: async () => {
      await loadPrinter();
    },
    async pdf(answers) {
      const { printPaper, fonts } = await loadPrinter();
      const { bytes, missing } = await printPaper(paper, answers, units, fonts);
      const file = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
      return { file, missing };
    },
  };
}

async function loadPrinter() {
  const font = (style: string) => loadBytes(`fonts/tinos-${style}.ttf`);
  const [{ printPaper }, regular, bold, italic] = await Promise.all([
    loadModule<typeof import('./pdf.ts')>('pdf.js'),
    font('regular'),
    font('bold'),
    font('italic'),
  ]);
  return { printPaper, fonts: { regular, bold, italic } };
}

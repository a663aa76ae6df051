import type { Units } from '@dvc-kit/administrative-units';
import type { PaperPort } from '@dvc-kit/elements';
import { type PaperModule, type PaperModules, previewElement } from '@dvc-kit/paper/browser';
import { loadBytes, loadModule } from './load.ts';

/** The papers of one procedure. Drawing needs nothing more; the PDF engine and its fonts come with the first PDF. */
export function openPaper(papers: PaperModules, units: Units): PaperPort {
  const paperOf = (id: string): PaperModule => {
    const paper = papers[id];
    if (!paper) throw new Error(`embed: no paper "${id}"`);
    return paper;
  };
  return {
    preview: (id, answers) => previewElement(paperOf(id), answers, units),
    prepare: async () => {
      await loadPrinter();
    },
    async pdf(id, answers) {
      const { printPaper, fonts } = await loadPrinter();
      const { bytes, missing } = await printPaper(paperOf(id), answers, units, fonts);
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

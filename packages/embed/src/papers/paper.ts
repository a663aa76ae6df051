import type { Units } from '@dvc-kit/administrative-units';
import type { CodeDictionary } from '@dvc-kit/dossier/code';
import type { PaperPort } from '@dvc-kit/elements';
import { type LinkStyles, type PaperModule, type PaperModules, previewElement } from '@dvc-kit/paper/browser';
import type { Checklist as PrintedChecklist } from '@dvc-kit/paper/checklist';
import { type KitFiles, loadBytes, loadModule } from '../fetching/load.ts';

/**
 * The papers of one procedure. Drawing needs nothing more; the PDF engine and its fonts come with the first PDF, what
 * writes DOCX with the first DOCX. `load` is that of the elements, which may hold all files to their hashes.
 */
export function openPaper(
  papers: PaperModules,
  units: Units,
  linkStyles: LinkStyles,
  load: KitFiles = { loadBytes, loadModule },
): PaperPort {
  const paperOf = (id: string): PaperModule => {
    const paper = papers[id];
    if (!paper) throw new Error(`embed: no paper "${id}"`);
    return paper;
  };
  const printList = async (contents: PrintedChecklist) => {
    const { printChecklist, fonts } = await loadPrinter(load);
    // Of the forms beside it: the list says nothing that was not compared with its sources on the same day.
    const { asOf } = paperOf(Object.keys(papers)[0] ?? '');
    const { bytes, missing } = await printChecklist(contents, asOf, fonts);
    return { file: fileOf(bytes, 'application/pdf'), missing };
  };
  return {
    preview: (id, answers) => previewElement(paperOf(id), answers, units, linkStyles),
    prepare: async () => {
      await loadPrinter(load);
    },
    async pdf(id, answers) {
      const { printPaper, fonts } = await loadPrinter(load);
      const { bytes, missing } = await printPaper(paperOf(id), answers, units, fonts);
      return { file: fileOf(bytes, 'application/pdf'), missing };
    },
    async docx(id, answers) {
      const { printDocx } = await loadDocx(load);
      return { file: fileOf(await printDocx(paperOf(id), answers, units), DOCX), missing: [] };
    },
    checklist: (contents) => printList(contents),
    async addressCode(address) {
      const { codeOfAddress } = await loadScanCode(load);
      return codeOfAddress(address);
    },
    async receipt({ day, scan, ...contents }) {
      const [{ printReceipt, fonts }, { codeOfAddress }] = await Promise.all([
        loadPrinter(load),
        loadScanCode(load),
      ]);
      const modules = scan ? codeOfAddress(scan.address) : null;
      const sheet = { ...contents, ...(scan && modules && { scan: { ...scan, modules } }) };
      const { bytes, missing } = await printReceipt(sheet, day, fonts);
      return { file: fileOf(bytes, 'application/pdf'), missing };
    },
    async checklistWithCode(contents, { procedure: { code, version }, answers, ...words }) {
      const { codeOfAnswers } = await loadScanCode(load);
      const bytes = await load.loadBytes('code-dictionaries.json');
      const dictionaries: Readonly<Record<string, CodeDictionary>> = JSON.parse(
        new TextDecoder().decode(bytes),
      );
      const dictionary = dictionaries[code];
      const modules = dictionary ? codeOfAnswers(answers, version, dictionary) : null;
      return modules && printList({ ...contents, scan: { ...words, modules } });
    },
  };
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const fileOf = (bytes: Uint8Array, type: string) => new Blob([bytes as Uint8Array<ArrayBuffer>], { type });

const loadScanCode = ({ loadModule }: KitFiles) =>
  loadModule<typeof import('./scan-code.ts')>('scan-code.js');

const loadDocx = ({ loadModule }: KitFiles) => loadModule<typeof import('./docx.ts')>('docx.js');

async function loadPrinter({ loadBytes, loadModule }: KitFiles) {
  const font = (style: string) => loadBytes(`fonts/tinos-${style}.ttf`);
  const [printer, regular, bold, italic] = await Promise.all([
    loadModule<typeof import('./pdf.ts')>('pdf.js'),
    font('regular'),
    font('bold'),
    font('italic'),
  ]);
  return { ...printer, fonts: { regular, bold, italic } };
}

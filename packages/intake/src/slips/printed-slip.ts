import { readFile } from 'node:fs/promises';
import type { PaperModule, ScanBlock } from '@dvc-kit/paper/slip';
import type { Answers } from '@dvc-kit/validation';
import { fontsOfPaper } from '../printing/fonts.ts';
import type { SlipForm } from './slip-forms.ts';

/** Of the code to scan with its quiet zone, in points: 30 mm, so that a slip stays on its page. */
const SIDE = (30 * 72) / 25.4;

/** What prints is large: loaded when something is printed. */
const printing = () => import('@dvc-kit/paper/slip');

const layouts = new Map<string, Promise<PaperModule>>();

/** The slip with these facts in it. The only date inside the file is that on which it was given. */
export async function printedSlip(
  slip: SlipForm,
  facts: Answers,
  lookUp: string | null,
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }> {
  const layout = layouts.get(slip.layout) ?? layoutOf(slip);
  layouts.set(slip.layout, layout);
  const paper = { ...(await layout), asOf: String(facts.day) };
  const code = String(facts.code);
  const { printSlip, scanCode } = await printing();
  const scan = slip.isOpen && lookUp ? scanOf(lookUp, code, scanCode(`${lookUp}#ma=${code}`, 'byte')) : null;
  const { bytes } = await printSlip(paper, facts, scan, await fontsOfPaper());
  return { bytes, fileName: `${paper.fileName}-${code}.pdf` };
}

/** A layout, ready to be filled in. Throws where it names what no slip has. */
export async function layoutOf({ layout, form }: Pick<SlipForm, 'layout' | 'form'>): Promise<PaperModule> {
  const { compileLayout } = await printing();
  const declaration = await json('slip-facts.schema.json');
  return compileLayout(await json(`layouts/${layout}.json`), {
    declaration,
    code: form,
    slug: layout,
    asOf: '',
  });
}

const json = async (name: string) => JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));

/** The address with the code of the dossier alone: who finds the slip sees no more than the state, and that with her phone number. */
function scanOf(lookUp: string, code: string, modules: ScanBlock['modules'] | null): ScanBlock | null {
  return (
    modules && {
      block: 'scan',
      title: 'Tra cứu hồ sơ',
      lines: [`Quét mã này, hoặc mở ${lookUp} và nhập mã hồ sơ ${code}.`],
      alt: `Mã để quét: trang tra cứu hồ sơ ${code}`,
      modules,
      size: SIDE,
    }
  );
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleDossier, type DossierFile, dossierText } from '@dvc-kit/dossier';
import { createForm, type GivenFile } from '@dvc-kit/engine';
import { compilePapers } from '@dvc-kit/paper';
import { type CommuneProfile, loadProcedure, type Procedure } from '@dvc-kit/procedure';
import {
  type Answers,
  compileProcedure,
  loadDelivery,
  openProcedure,
  type PlainProcedure,
  type ProcedureModule,
} from '@dvc-kit/validation';

/** Tests name its sums and words; an editor may change those of the project. */
const schemas = fileURLToPath(new URL('../../kept-schemas/schemas/', import.meta.url));

/** A commune that is nowhere. */
const commune: CommuneProfile = {
  code: '00000',
  name: 'Xã Sông Mẫu',
  isFictional: true,
  authority: 'Ủy ban nhân dân xã Sông Mẫu',
  desk: {
    name: 'Trung tâm Phục vụ hành chính công xã Sông Mẫu',
    address: 'Thôn Trung, xã Sông Mẫu',
    hours: ['Thứ Hai đến thứ Sáu'],
  },
  fees: [],
  receiver: {
    address: '/tiep-nhan/',
    postage: { vnd: 30_000, document: 'Bảng giá ví dụ' },
    account: { bank: 'Ngân hàng Mẫu', bin: '000000', number: '0000000000', holder: 'UBND XA SONG MAU' },
  },
};

let loaded: { readonly procedure: Procedure; readonly plain: PlainProcedure } | undefined;

function birth() {
  if (loaded) return loaded;
  const { procedure } = loadProcedure(join(schemas, 'procedures', 'dang-ky-khai-sinh'));
  if (!procedure) throw new Error('the registration of births cannot be read');
  loaded = { procedure, plain: compileProcedure(procedure, 'vi', { delivery: loadDelivery(schemas) }) };
  return loaded;
}

/** A kit of one procedure, as far as a receiver reads one. */
export function writeKit(folder: string): void {
  const { plain, procedure } = birth();
  const write = (name: string, data: unknown) => writeFileSync(join(folder, name), JSON.stringify(data));
  for (const each of ['procedures', 'communes', 'papers']) mkdirSync(join(folder, each), { recursive: true });
  write('contents.json', { procedures: [plain.code], communes: [commune.code] });
  write(`communes/${commune.code}.json`, commune);
  write(`procedures/${plain.code}.vi.json`, plain);
  write(`papers/${procedure.slug}.json`, compilePapers(procedure));
}

/** An empty folder; whoever asks for it removes it. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'intake-'));

let opened: ProcedureModule | undefined;

const birthModule = () => {
  opened ??= openProcedure(birth().plain);
  return opened;
};

/** One page with a text of its own, so that no two are the same. */
export function pdf(text: string): Uint8Array {
  const content = `BT (${text}) Tj ET`;
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Contents 4 0 R>>endobj\n4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`,
  );
}

export interface SampleDossier {
  readonly dossier: DossierFile;
  /** By the id that the dossier has them under. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A right dossier of a birth, handed in online, with a file for each paper that needs one; `text` makes it one of its own. */
export function sampleDossier(
  text: string,
  assembledAt = new Date(),
  delivery: Answers = { option: birthModule().deliveryOptions[0]?.option ?? 'desk' },
): SampleDossier {
  const module = birthModule();
  const { procedure } = birth();
  const answers = procedure.cases.find(({ expect }) => expect.issues.length === 0)?.answers as Answers;
  const files = new Map<string, Uint8Array>();
  const given: Record<string, GivenFile[]> = {};
  for (const { id, files: rule, when, channels, isDeclaration } of module.attachments) {
    if (!rule || isDeclaration || !channels.includes('online') || (when && !when(answers))) continue;
    const content = pdf(`${id} ${text}`);
    files.set(`file-${id}`, content);
    given[id] = [
      { id: `file-${id}`, name: `Giấy tờ ${id}.pdf`, type: 'application/pdf', size: content.length },
    ];
  }
  const today = assembledAt.toISOString().slice(0, 10);
  const { state } = createForm(module, { today, channel: 'online', answers });
  const filled = { ...state, delivery, undertaken: true, files: given };
  const assembly = assembleDossier(module, filled, {
    commune,
    assembledAt: assembledAt.toISOString(),
    channel: 'online',
    filesRequired: true,
  });
  if ('issues' in assembly) throw new Error(JSON.stringify(assembly.issues));
  return { dossier: JSON.parse(dossierText(assembly.dossier)), files };
}

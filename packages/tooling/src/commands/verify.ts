import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LookFault, lookAt } from '@dvc-kit/attachments/look-at';
import {
  type OpenedPackage,
  type OpenedSupplemented,
  openPackage,
  openSupplemented,
  type PackageFault,
  parsePackage,
} from '@dvc-kit/dossier/package';
import { loadSchemas } from '@dvc-kit/procedure';
import { compileProcedure, type Issue, openProcedure } from '@dvc-kit/validation';
import { pathFromEditor } from '../command-line/editor-path.ts';
import { Refusal } from '../command-line/refusal.ts';
import { wordsOnly } from '../command-line/words-only.ts';

const schemas = process.env.DVC_SCHEMAS ?? fileURLToPath(new URL('../../../../schemas', import.meta.url));
const usage = 'Cách dùng: npm run dvc -- verify <gói hồ sơ.zip>';

/**
 * `dvc verify <package>`: whether a package of a dossier is as the kit wrote it, its dossier right by its procedure, and each paper in
 * it whole; of a dossier that was supplemented each package in its file, and all that was added. Tells every file that is not, and why. Gives 0 when all is
 * well.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [file, ...rest] = wordsOnly('verify', args, usage);
  if (file === undefined || rest.length) throw new Refusal(usage);
  const bytes = bytesOf(pathFromEditor(file));
  const opened = openSupplemented(bytes) ?? openPackage(bytes);
  if (!('manifest' in opened)) return refused(opened.map(told));
  const faults = 'dossier' in opened ? wrongPackage(opened) : wrongSupplemented(opened);
  if (faults.length > 0) return refused(faults);
  const { procedure, files } = opened.manifest;
  const what = 'dossier' in opened ? 'Gói hồ sơ nguyên vẹn' : 'Hồ sơ và phần bổ sung nguyên vẹn';
  console.log(`${what}: ${procedure.name} (${procedure.code}, phiên bản ${procedure.version})`);
  for (const { name, title, size } of files) console.log(`  ${name}  ${size} byte  ${title}`);
  return 0;
}

function refused(faults: readonly string[]): number {
  for (const fault of faults) console.error(fault);
  return 1;
}

const wrongPackage = (opened: OpenedPackage): string[] => [...wrongDossier(opened), ...wrongPapers(opened)];

/** Each package is told by its name in the file, before what is wrong in it. */
function wrongSupplemented(opened: OpenedSupplemented): string[] {
  const { manifest, files } = opened;
  const packages = manifest.files.filter(({ kind }) => kind === 'package');
  return [
    ...packages.flatMap(({ name }) => {
      const inner = openPackage(files.get(name)!);
      const faults = 'manifest' in inner ? wrongPackage(inner) : inner.map(told);
      return faults.map((fault) => `${name}: ${fault}`);
    }),
    ...wrongPapers(opened),
  ];
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`Không đọc được tệp "${path}". Kiểm tra lại đường dẫn và quyền đọc tệp.`);
  }
}

const PACKAGE = 'cả gói';

const told = ({ name, fault, issues = [] }: PackageFault): string =>
  [`${name || PACKAGE}: ${meanings[fault]}`, ...issues.map(issueLine)].join('\n');

const issueLine = ({ path, keyword, params }: Issue) =>
  `    ${path || '(cả tệp)'}: ${keyword}${'expected' in params ? `, phải là ${JSON.stringify(params.expected)}` : ''}`;

const meanings: Readonly<Record<PackageFault['fault'], string>> = {
  'not-one': 'không phải gói hồ sơ. Kiểm tra lại đã chọn đúng tệp chưa.',
  'cut-off': 'bị cắt cụt. Chép hoặc tải lại gói.',
  'too-large': 'lớn hơn mọi gói hồ sơ. Kiểm tra lại đã chọn đúng tệp chưa.',
  changed: 'không còn như lúc lập. Chép lại gói, hoặc đề nghị người nộp gửi lại.',
  unlisted: 'không có trong danh sách của gói: ai đó đã thêm vào.',
  missing: 'có trong danh sách nhưng không có trong gói.',
  altered: 'khác với lúc lập gói (dung lượng hoặc mã băm).',
  unreadable: 'không đúng quy cách.',
  'not-of-dossier': 'không khớp với danh sách giấy tờ trong hồ sơ.',
};

/** By the procedure as it is here, in the version that the dossier names. */
function wrongDossier(opened: OpenedPackage): string[] {
  const { code, version } = opened.manifest.procedure;
  const { procedures } = loadSchemas(schemas);
  const procedure = procedures.find(({ file, declaration }) => file.code === code && declaration !== null);
  if (!procedure) return [`dossier.json: không có thủ tục ${code} ở đây để kiểm tra.`];
  const module = openProcedure(compileProcedure(procedure, languageOf(opened.dossier)));
  if (module.version !== version)
    return [
      `dossier.json: điền theo phiên bản ${version} của tờ khai, ở đây là phiên bản ${module.version}. Kiểm tra bằng đúng phiên bản đó.`,
    ];
  const parsed = parsePackage(opened, module);
  return 'dossier' in parsed ? [] : parsed.map(told);
}

/** Names and notes are compared in the language in which the form was filled in. */
const languageOf = (dossier: string): 'vi' | 'en' => (/"language": "en"/.test(dossier) ? 'en' : 'vi');

function wrongPapers({ manifest, files }: OpenedPackage | OpenedSupplemented): string[] {
  return manifest.files.flatMap(({ name, kind, type }) => {
    if (kind !== 'declaration' && kind !== 'attachment') return [];
    const look = lookAt(files.get(name)!);
    if (look.is === 'refused') return [`${name}: ${paperFaults[look.fault]}`];
    const found = look.is === 'pdf' ? 'application/pdf' : `image/${look.kind}`;
    return found === type ? [] : [`${name}: danh sách ghi là ${type}, nội dung là ${found}.`];
  });
}

const paperFaults: Readonly<Record<LookFault, string>> = {
  empty: 'không có nội dung.',
  'not-a-paper': 'không phải ảnh, cũng không phải PDF.',
  'two-in-one': 'có một tệp khác giấu bên trong.',
  encrypted: 'bị khóa.',
  damaged: 'bị hỏng.',
  bomb: 'phình quá lớn khi mở ra.',
};

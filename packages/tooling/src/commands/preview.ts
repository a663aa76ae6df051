import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadDeclaration } from '@dvc-kit/procedure';
import { compileForm, type PlainProcedure, plainProcedureFormat } from '@dvc-kit/validation';
import { escape as escapeHtml } from 'html-escaper';
import { pathFromEditor } from '../command-line/editor-path.ts';
import { Refusal } from '../command-line/refusal.ts';
import { findRevision } from '../diff/schemas-at-revision.ts';
import { kitForPreview } from '../preview/kit-for-preview.ts';
import { previewProcedure } from '../preview/preview-procedure.ts';
import { serveCatalogue } from '../preview/serve-catalogue.ts';
import { describeProblems } from '../problems/describe-problems.ts';
import { noSuchProcedure } from '../procedure-folder/no-such-procedure.ts';
import { procedureFolder } from '../procedure-folder/procedure-folder.ts';
import { portFrom } from '../serving/chosen-port.ts';
import { type MadeFile, serve } from '../serving/serve.ts';

const procedures = fileURLToPath(new URL('../../../../schemas/procedures/', import.meta.url));
const usage =
  'Cách dùng: npm run dvc -- preview <tên thủ tục, hoặc đường dẫn tới tệp declaration.schema.json> [--since <phiên bản git>]';

/**
 * `dvc preview <procedure>`: serves its form, its papers and its page of the catalogue side by side, drawn anew after
 * every save; beside them, where wished, those of a git revision: HEAD, or that of `--since`. `dvc preview <declaration.schema.json>`: the form of any schema in the subset, read anew for every view
 * of the page. Prints the address; what is wrong stands on the page.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { wanted, since } = readArguments(args);
  const folder = procedureFolder(wanted);
  if (!folder && !/[\\/]|\.json$/.test(wanted))
    throw new Refusal(noSuchProcedure(wanted, dirname(procedures)));
  return folder ? showProcedure(folder, since) : showSchema(wanted);
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [wanted, ...rest] = positionals;
  if (wanted === undefined || rest.length > 0)
    throw new Refusal(`Lệnh preview cần đúng một tên thủ tục hoặc đường dẫn.\n${usage}`);
  return { wanted, since: values.since };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { since: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new Refusal(`Lệnh preview chỉ hiểu thêm --since kèm một phiên bản git.\n${usage}`);
  }
}

/** That of PORT, else whichever is free. */
function portOfPreview(): number {
  const port = portFrom(process.env.PORT, 0);
  if (port === undefined)
    throw new Refusal(`PORT đang là "${process.env.PORT}"; số cổng là số nguyên không quá 65535.`);
  return port;
}

/** A name below `schemas/procedures/`, or the path of a procedure's folder. */
async function showProcedure(folder: string, since: string | undefined): Promise<number> {
  // One that is asked for has to be there; without any, there may be no git.
  if (since !== undefined) findRevision(dirname(dirname(folder)), since);
  const kit = await kitForPreview();
  if (!kit) return 1;
  console.log('Đang mở trang danh mục…');
  const catalogue = (schemas: string) =>
    serveCatalogue(schemas).catch((fault: Error) => {
      console.error(`Chưa mở được trang danh mục (${fault.message}); chỉ xem biểu mẫu và bản in.`);
      throw fault;
    });
  const server = await previewProcedure(folder, {
    port: portOfPreview(),
    kit,
    serveCatalogue: catalogue,
    since: since ?? 'HEAD',
  });
  console.log(`Xem thủ tục tại ${server.origin}/\nSửa và lưu tệp, trang tự vẽ lại. Bấm Ctrl+C để dừng.`);
  await stopped();
  await server.close();
  return 0;
}

async function showSchema(wanted: string): Promise<number> {
  const file = pathFromEditor(wanted);
  const problems = errorsOf(file);
  if (problems) {
    console.error(problems);
    return 1;
  }
  const kit = await kitForPreview();
  if (!kit) return 1;
  const { origin, close } = await serve(kit, portOfPreview(), (path) => previewFile(file, path));
  console.log(`Xem biểu mẫu tại ${origin}/\nSửa tệp xong thì tải lại trang. Bấm Ctrl+C để dừng.`);
  await stopped();
  await close();
  return 0;
}

function stopped(): Promise<unknown> {
  return new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
}

/** What keeps the schema from becoming a form, in the words of an editor; undefined when nothing does. */
function errorsOf(file: string): string | undefined {
  const { problems } = loadDeclaration(file);
  return problems.some(({ severity }) => severity === 'error') ? describeProblems(problems) : undefined;
}

async function previewFile(file: string, path: string): Promise<MadeFile | undefined> {
  if (path === '/') return { ending: '.html', text: page(errorsOf(file)) };
  if (path === '/preview.js') return { ending: '.js', text: script };
  if (path === '/procedure.json') return { ending: '.json', text: JSON.stringify(plainProcedure(file)) };
  return undefined;
}

/** A procedure around the schema: a schema alone has neither papers, fees nor an official layout. */
function plainProcedure(file: string): PlainProcedure {
  const { declaration } = loadDeclaration(file);
  if (!declaration) throw new Error('preview: the schema cannot be read');
  const { form, ...rules } = compileForm(declaration);
  return {
    format: plainProcedureFormat,
    code: '0.000000',
    slug: 'preview',
    version: 1,
    language: 'vi',
    name: form.title,
    declaration: form,
    channels: [],
    attachments: [],
    later: {
      delivery: { title: '', children: [], conditions: [] },
      papers: [],
      deliveryOptions: [],
      copies: null,
      attachments: [],
      fees: [],
      undertaking: '',
      authority: '',
      results: [],
      timeLimits: [],
      conditions: [],
      formats: {},
    },
    ...rules,
  };
}

function page(problems: string | undefined): string {
  const content = problems
    ? `<h1>Tệp có lỗi</h1><pre>${escapeHtml(problems)}</pre>`
    : '<dvc-procedure code="0.000000"></dvc-procedure><script type="module" src="/preview.js"></script>';
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Xem trước biểu mẫu</title></head>
<body><main>${content}</main></body>
</html>`;
}

/** Runs in the page. */
const script = `const procedure = await (await fetch('/procedure.json')).json();
const element = document.querySelector('dvc-procedure');
element.services = {
  loadProcedure: async (code, language) => ({...procedure, language}),
  loadCommune: async () => null,
  loadUnits: async () => (await import('/kit/v1/units.js')).units,
  loadPaper: async () => null,
};
await import('/kit/v1/dvc.js');
`;

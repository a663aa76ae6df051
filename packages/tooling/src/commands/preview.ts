import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDeclaration } from '@dvc-kit/procedure';
import { emitForm } from '@dvc-kit/validation';
import { runStage } from '../run-stage.ts';
import { type MadeFile, serve } from '../serve.ts';
import { describeProblems } from './describe-problems.ts';

const kit = fileURLToPath(new URL('../../../embed/dist/', import.meta.url));

/**
 * `dvc preview <declaration.schema.json>`: serves the form of any schema in the subset, and prints its address. The
 * file is read anew for every view of the page; what is wrong with it stands on the page in place of the form.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [wanted, ...rest] = args;
  if (wanted === undefined || rest.length) {
    console.error('Cách dùng: npm run dvc -- preview <đường dẫn tới tệp declaration.schema.json>');
    return 1;
  }
  // npm changes to the project's root; INIT_CWD is where the editor called it.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), wanted);
  const problems = errorsOf(file);
  if (problems) {
    console.error(problems);
    return 1;
  }
  if (!(await hasKit())) {
    console.error('Không dựng được biểu mẫu; xem các dòng lỗi ở trên.');
    return 1;
  }
  const { origin, close } = await serve(kit, Number(process.env.PORT ?? 0), (path) =>
    previewFile(file, path),
  );
  console.log(`Xem biểu mẫu tại ${origin}/\nSửa tệp xong thì tải lại trang. Bấm Ctrl+C để dừng.`);
  await new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
  await close();
  return 0;
}

/** What keeps the schema from becoming a form, in the words of an editor; undefined when nothing does. */
function errorsOf(file: string): string | undefined {
  const { problems } = loadDeclaration(file);
  return problems.some(({ severity }) => severity === 'error') ? describeProblems(problems) : undefined;
}

/** Builds the elements on the first preview; a later build of the site renews them. */
async function hasKit(): Promise<boolean> {
  if (existsSync(`${kit}kit/v1/dvc.js`)) return true;
  console.log('Lần xem đầu tiên phải dựng biểu mẫu, mất khoảng một phút.');
  const build = ['pnpm', '-r', '--workspace-concurrency=1', '--filter=@dvc-kit/embed...', 'run', 'build'];
  const { failed } = await runStage({ name: 'kit', commands: [build] }, { live: true });
  return !failed;
}

async function previewFile(file: string, path: string): Promise<MadeFile | undefined> {
  if (path === '/') return { ending: '.html', text: page(errorsOf(file)) };
  if (path === '/preview.js') return { ending: '.js', text: script };
  if (path === '/form.js') return { ending: '.js', text: formModule(file) };
  return undefined;
}

function formModule(file: string): string {
  const { declaration } = loadDeclaration(file);
  if (!declaration) throw new Error('preview: the schema cannot be read');
  return emitForm(declaration);
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

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Runs in the page: a schema alone has neither papers, fees nor an official layout. */
const script = `import form from '/form.js';
const nothing = {plan: {title: '', children: [], conditions: []}, conditions: [], validate: () => []};
const procedure = {
  code: '0.000000', slug: 'preview', version: 1, language: 'vi', name: form.plan.title, papers: [],
  declaration: form, delivery: nothing, deliveryOptions: [], copies: null, attachments: [], fees: [],
  undertaking: '', results: [], timeLimits: [],
};
const element = document.querySelector('dvc-procedure');
element.services = {
  loadProcedure: async (code, language) => ({...procedure, language}),
  loadCommune: async () => null,
  loadUnits: async () => (await import('/kit/v1/units.js')).units,
  loadPaper: async () => null,
};
await import('/kit/v1/dvc.js');
`;

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { slugOf } from '@dvc-kit/procedure';
import { pathForEditor, pathFromEditor } from '../command-line/editor-path.ts';
import { Refusal } from '../command-line/refusal.ts';
import { countProblems } from '../problems/describe-problems.ts';
import { findProblems } from '../problems/find-problems.ts';
import { newProcedure } from '../procedure-folder/new-procedure.ts';

const usage = 'Cách dùng: npm run dvc -- new <mã thủ tục> <tên thủ tục> [--schemas <thư mục schemas>]';

/**
 * `dvc new <code> <name>`: makes the folder of a procedure, which checks clean; its warnings say what to fill in. Gives
 * 1, and writes nothing, when the code is malformed or the code or the folder is there already.
 */
export async function run(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args);
  const folder = join(wanted.schemas, 'procedures', wanted.slug);
  refuseExisting(wanted, folder);
  const files = newProcedure({ ...wanted, today: new Date().toISOString().slice(0, 10) });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  }
  const found = await findProblems(folder);
  console.log(nextSteps(wanted.slug, folder, Object.keys(files), countProblems(found?.problems ?? [])));
  return 0;
}

interface Wanted {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  readonly schemas: string;
}

function readArguments(args: readonly string[]): Wanted {
  const { values, positionals } = parse(args);
  const [code, ...words] = positionals;
  const name = words.join(' ').trim().normalize();
  if (code === undefined || name === '') throw new Refusal(`Lệnh new cần mã và tên của thủ tục.\n${usage}`);
  if (!/^\d\.\d{6}$/.test(code))
    throw new Refusal(
      `Mã "${code}" viết không đúng: mã thủ tục gồm một chữ số, dấu chấm, sáu chữ số, ví dụ 1.001193.\nTra mã trong Cơ sở dữ liệu quốc gia về thủ tục hành chính rồi gõ lại.`,
    );
  const slug = slugOf(name);
  if (slug === '')
    throw new Refusal(`Tên "${name}" không có chữ cái nào để đặt tên thư mục.\nViết tên thủ tục bằng chữ.`);
  const schemas = values.schemas === undefined ? projectSchemas : pathFromEditor(values.schemas);
  if (!existsSync(join(schemas, 'procedures')))
    throw new Refusal(`"${schemas}" không phải thư mục schemas: trong đó không có thư mục procedures.`);
  return { code, name: name.slice(0, 1).toUpperCase() + name.slice(1), slug, schemas };
}

const projectSchemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { schemas: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    throw new Refusal(`Lệnh new chỉ hiểu thêm --schemas kèm một đường dẫn.\n${usage}`);
  }
}

function refuseExisting({ code, schemas, slug }: Wanted, folder: string): void {
  if (existsSync(folder))
    throw new Refusal(
      `Đã có thư mục ${pathForEditor(folder)}.\nSửa thủ tục trong đó, hoặc đặt tên khác cho thủ tục mới.`,
    );
  const owner = readdirSync(join(schemas, 'procedures')).find((one) => codeIn(schemas, one) === code);
  if (owner !== undefined)
    throw new Refusal(
      `Mã ${code} đã là của thủ tục trong thư mục "${owner}".\nSửa thủ tục đó; nếu gõ nhầm mã thì gõ lại. Bản theo luật mới của cùng một mã thì chép thư mục "${owner}" thành "${slug}" rồi ghi "validity" cho cả hai.`,
    );
}

/** Of a file that may have mistakes of its own. */
function codeIn(schemas: string, slug: string): string | undefined {
  const path = join(schemas, 'procedures', slug, 'procedure.json');
  return existsSync(path) ? /"code"\s*:\s*"([^"]*)"/.exec(readFileSync(path, 'utf8'))?.[1] : undefined;
}

function nextSteps(slug: string, folder: string, files: readonly string[], count: string): string {
  const at = pathForEditor(folder);
  return `Đã tạo thủ tục trong ${at}:
${files.map((name) => `  ${at}/${name}`).join('\n')}

Kiểm tra: ${count}

Làm tiếp:
  1. npm run dvc -- check ${slug}
     Mỗi lưu ý là một chỗ phải điền: tên gọi, nguồn, lời cam đoan, bản tiếng Anh.
  2. Thêm các mục của mẫu tờ khai vào declaration.schema.json và chỗ in của chúng vào paper.json.
     Mục nào hay gặp (người, địa chỉ, giấy tờ tùy thân) thì dùng "$ref" tới schemas/shared.
  3. npm run dvc -- preview ${slug}
     Xem biểu mẫu trong khi sửa.
  4. npm run dvc -- paper ${slug} --out to-khai
     Xem bản in và so với mẫu chính thức.
  5. Viết thêm trường hợp thử trong cases/: ít nhất mỗi điều kiện một trường hợp.`;
}

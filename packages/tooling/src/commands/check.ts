import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDeclaration, loadProcedure, loadSchemas, type Problem } from '@dvc-kit/procedure';
import { describeProblems } from './describe-problems.ts';

const schemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));

/**
 * `dvc check [folder]`: tells everything that is wrong in `schemas/`, in one procedure (by folder or name) or in one
 * declaration file. Gives 1 when there is an error, so that a build stops; warnings do not count.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [wanted, ...rest] = args;
  if (rest.length) {
    console.error('Lệnh check chỉ nhận một thư mục hoặc tên thủ tục; bỏ bớt các chữ đứng sau.');
    return 1;
  }
  const target = wanted === undefined ? schemas : locate(wanted);
  if (target === undefined) {
    console.error(`Không tìm thấy "${wanted}".\n${choices()}`);
    return 1;
  }
  const found = check(target);
  if (!found) {
    console.error(
      `"${target}" không phải thư mục schemas, không nằm trong thư mục của một thủ tục, cũng không phải tệp *.schema.json.\n${choices()}`,
    );
    return 1;
  }
  console.log(describeProblems(found));
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A path from where the editor stands, or the name of a procedure's folder. */
function locate(wanted: string): string | undefined {
  // npm changes to the project's root; INIT_CWD is where the editor called it.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), wanted);
  return [path, join(schemas, 'procedures', wanted)].find((one) => existsSync(one));
}

function check(target: string): readonly Problem[] | undefined {
  if (existsSync(join(target, 'procedures'))) return loadSchemas(target).problems;
  const procedure = procedureAround(target);
  if (procedure) return loadProcedure(procedure).problems;
  return target.endsWith('.schema.json') ? loadDeclaration(target).problems : undefined;
}

/** The folder of the procedure that the path is, or lies in: an editor may name the very file she has open. */
function procedureAround(path: string): string | undefined {
  const isProcedure = basename(dirname(path)) === 'procedures' || existsSync(join(path, 'procedure.json'));
  if (isProcedure && statSync(path).isDirectory()) return path;
  return dirname(path) === path ? undefined : procedureAround(dirname(path));
}

function choices(): string {
  const folder = join(schemas, 'procedures');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return `Viết đường dẫn tới một thư mục, hoặc tên một thủ tục: ${names.join(', ')}.`;
}

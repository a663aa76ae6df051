import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathFromEditor } from '../command-line/editor-path.ts';
import { wordsOnly } from '../command-line/words-only.ts';
import { describeProblems } from '../problems/describe-problems.ts';
import { findProblems } from '../problems/find-problems.ts';
import { noSuchProcedure } from '../procedure-folder/no-such-procedure.ts';

const schemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));
const usage = 'Cách dùng: npm run dvc -- check [thư mục hoặc tên thủ tục]';

/**
 * `dvc check [folder]`: tells everything that is wrong in `schemas/`, in one procedure (by folder or name) or in one
 * declaration file, and how long that took. Gives 1 when there is an error, so that a build stops; warnings do not count.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [wanted, ...rest] = wordsOnly('check', args, usage);
  if (rest.length) {
    console.error('Lệnh check chỉ nhận một thư mục hoặc tên thủ tục; bỏ bớt các chữ đứng sau.');
    return 1;
  }
  const target = wanted === undefined ? schemas : locate(wanted);
  if (target === undefined) {
    console.error(noSuchProcedure(wanted ?? '', schemas));
    return 1;
  }
  const begun = performance.now();
  const found = await findProblems(target);
  if (!found) {
    console.error(
      `"${target}" không phải thư mục schemas, không nằm trong thư mục của một thủ tục, cũng không phải tệp *.schema.json.\nViết đường dẫn tới một thư mục như vậy, hoặc tên một thủ tục.`,
    );
    return 1;
  }
  console.log(describeProblems(found.problems, found.home));
  console.log(`Kiểm tra trong ${seconds(performance.now() - begun)} giây.`);
  return found.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Milliseconds as an editor reads seconds: "0,4", "9,2". */
function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).replace('.', ',');
}

/** A path from where the editor stands, or the name of a procedure's folder. */
function locate(wanted: string): string | undefined {
  const path = pathFromEditor(wanted);
  return [path, join(schemas, 'procedures', wanted)].find((one) => existsSync(one));
}

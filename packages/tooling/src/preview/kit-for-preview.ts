import { globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runStage } from '../stages/run-stage.ts';

const packages = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${packages}embed/dist-preview/`;

/** The folder with the scripts that draw forms and papers, built when it is missing or older than its sources. */
export async function kitForPreview(): Promise<string | null> {
  if (changedOn([`${folder}kit/v1/dvc.js`]) > changedOn(globSync(`${packages}*/src/**/*.{ts,css}`)))
    return folder;
  console.log('Đang dựng phần vẽ biểu mẫu, mất nửa phút…');
  const commands = [
    [
      'pnpm',
      '-r',
      '--workspace-concurrency=1',
      '--filter=@dvc-kit/embed^...',
      '--if-present',
      'run',
      'build',
    ],
    ['pnpm', '--filter', '@dvc-kit/embed', 'run', 'build-for-preview'],
  ];
  const { failed, output } = await runStage({ name: 'kit', commands });
  if (!failed) return folder;
  console.error(`${output}\nKhông dựng được phần vẽ biểu mẫu; xem các dòng lỗi ở trên.`);
  return null;
}

/** When the last of these files was written, in milliseconds; 0 where none is there. */
function changedOn(files: readonly string[]): number {
  return Math.max(0, ...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { askedScripts } from '../scripts/asked-scripts.ts';
import type { Latest } from '../scripts/publish-version.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = at('../dist/kit/');
const latest: Latest = JSON.parse(readFileSync(join(root, 'latest.json'), 'utf8'));
const kit = join(root, dirname(latest.script));
const { paper, 'linked-styles': linkedStyles } = askedScripts;
const slug = 'xac-nhan-tinh-trang-hon-nhan';

it('comes out in the same bytes when it is built again, at another place, in another time zone and language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-twice-'));
  try {
    // One procedure stands for all: what compiles them knows only one at a time.
    for (const part of ['shared', `procedures/${slug}`])
      cpSync(at(`../../../schemas/${part}`), join(folder, 'schemas', part), { recursive: true });
    const env = {
      ...process.env,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      DVC_SCHEMAS: join(folder, 'schemas/'),
      SOURCE_DATE_EPOCH: String(Date.parse(latest.date) / 1000),
    };
    const into = join(folder, 'here/');
    execFileSync(process.execPath, [at('../scripts/build.ts'), '--content-into', into], { env, cwd: folder });
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        buildOf({ dvc: 'dvc.ts', paper, 'linked-styles': linkedStyles }, into, latest.version),
      ],
      { env, cwd: folder },
    );
    const again = join(into, 'kit/v1');
    const files = globSync('{procedures,papers,chunks}/*.*', { cwd: again });
    assert.ok(files.length >= 17, files.join());
    for (const file of [...files, 'form.css', 'paper.js', 'linked-styles.js'])
      assert.ok(readFileSync(join(again, file)).equals(readFileSync(join(kit, file))), file);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** A script that bundles some of the scripts of the kit into a folder. */
function buildOf(scripts: Readonly<Record<string, string>>, into: string, version: string): string {
  const script = new URL('../scripts/build-script.ts', import.meta.url).href;
  return `import { buildScript } from ${JSON.stringify(script)};
for (const [name, file] of ${JSON.stringify(Object.entries(scripts))})
  await buildScript({
    name,
    source: ${JSON.stringify(at('../src/'))} + file,
    folder: ${JSON.stringify(join(into, 'kit/v1'))},
    isOneFile: name !== 'dvc',
    exact: '../v${version}/',
  });`;
}

/**
 * A Chromium from the package registry, for Linux x64 machines where nothing can be installed system-wide.
 *
 * Headless only. It needs libnss3, libnspr4 and libexpat1, which most images have.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAME = '@sparticuz/chromium';
const VERSION = '153.0.0';
const FOLDER = fileURLToPath(new URL('../../../../.tools/chromium/', import.meta.url));
const PATH_FILE = join(FOLDER, 'path');

export const packagedChromium = {
  /** Where it was unpacked by `install`, or undefined. */
  path() {
    return existsSync(PATH_FILE) ? readFileSync(PATH_FILE, 'utf8') : undefined;
  },

  /** Installs and unpacks it; leaves nothing behind but a message when that fails. */
  install() {
    if (process.platform !== 'linux' || process.arch !== 'x64') return;
    console.log(`Installing ${NAME} ${VERSION} into .tools`);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const installed = run('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--save-exact',
      `${NAME}@${VERSION}`,
    ]);
    const unpack = `import chromium from '${NAME}'; console.log(await chromium.executablePath())`;
    const path = installed && run(process.execPath, ['--input-type=module', '-e', unpack]);
    if (path) writeFileSync(PATH_FILE, path.trim());
  },
};

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: FOLDER, encoding: 'utf8' });
  if (status === 0) return stdout;
  console.error(`${command} ${args.join(' ')} failed:\n${stderr}`);
  return undefined;
}

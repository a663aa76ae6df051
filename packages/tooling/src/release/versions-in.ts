import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `release.json` in the folder of a version says. */
export interface Release {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly channels: readonly string[];
}

/** The versions in a folder of the kit, oldest first. */
export function versionsIn(kit: string): Release[] {
  return globSync('v*.*.*/release.json', { cwd: kit })
    .map((file): Release => JSON.parse(readFileSync(join(kit, file), 'utf8')))
    .sort(byVersion);
}

export const folderOf = ({ version }: Release) => `v${version}`;

/** By their three numbers; what is no release comes before the release of its number. */
function byVersion(a: Release, b: Release): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
}

function partsOf({ version }: Release): number[] {
  const [numbers = '', dev] = version.split('-');
  return [...numbers.split('.').map(Number), dev ? 0 : 1];
}

/** The release of the version that a folder was built of. */
export function releaseOf(built: string): Release {
  const file = join(built, 'latest.json');
  if (!existsSync(file)) throw new Error(`There is no built kit in ${built}: run \`npm run build\` first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * `npm run release`: builds the kit of the commit that is checked out under the number of its version, and adds it to the folder `release/kit/`
 * (`--into <folder>` for another), which is what a web server serves as `/kit/`: the versions before stay. Beside it, in `release/npm/`, comes
 * what `npm publish` takes.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { worksInRepository } from '../licences/licences.ts';
import { asksForHelp, helpOf } from '../stages/help.ts';
import { runStage } from '../stages/run-stage.ts';
import { buildStage } from '../stages/stages.ts';
import { addVersion } from './add-version.ts';
import { checksums } from './checksums.ts';
import { hashOf } from './hashes.ts';
import { billOfMaterials, type Work } from './sbom.ts';
import { folderOf, releaseOf } from './versions-in.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const dist = join(root, 'packages/embed/dist');

const into = chosenFolder();
process.exitCode = into === undefined ? 1 : await release(into);

function chosenFolder(): string | undefined {
  if (process.argv.some(asksForHelp)) {
    console.log(helpOf('release', { name: 'release', commands: [], flags: ['--into <folder>'] }));
    return process.exit(0);
  }
  try {
    const options = { into: { type: 'string', default: join(root, 'release/kit') } } as const;
    return parseArgs({ options }).values.into;
  } catch (error) {
    console.error((error as Error).message);
    return undefined;
  }
}

async function release(into: string): Promise<number> {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  if (git('status', '--porcelain')) {
    console.error(
      'There are changes that are not committed. A release is of one commit, so that it can be built again.',
    );
    return 1;
  }
  // All below reads the time of the commit as that of the build.
  process.env.SOURCE_DATE_EPOCH = git('log', '-1', '--format=%ct');
  process.env.DVC_RELEASE = 'true';
  const { failed } = await runStage(buildStage, { live: true });
  if (failed) return 1;
  // What was built stays as the build made it, for the tests that follow.
  const kit = mkdtempSync(join(tmpdir(), 'dvc-release-'));
  cpSync(join(dist, 'kit'), kit, { recursive: true });
  describeVersion(kit);
  mkdirSync(into, { recursive: true });
  const { version, removed } = addVersion(kit, into);
  const npm = join(root, 'release/npm');
  rmSync(npm, { recursive: true, force: true });
  cpSync(join(dist, 'npm'), npm, { recursive: true });
  cpSync(join(kit, folderOf(releaseOf(kit))), join(npm, 'kit'), { recursive: true });
  rmSync(kit, { recursive: true });
  console.log(`\nVersion ${version} is in ${into}.`);
  if (removed.length) console.log(`Taken away after a year: ${removed.join(', ')}.`);
  return 0;
}

/** Puts the bill of materials and the checksums beside the files of the version. */
function describeVersion(kit: string): void {
  const release = releaseOf(kit);
  const folder = join(kit, folderOf(release));
  const others: Work[] = JSON.parse(readFileSync(join(dist, 'others.json'), 'utf8'));
  const works = [...others, ...worksInRepository.map((work): Work => ({ ...work, isData: true }))];
  const hash = hashOf('sha256', readFileSync(join(folder, 'dvc.js')));
  writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(release.version, works, hash));
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(folder));
}

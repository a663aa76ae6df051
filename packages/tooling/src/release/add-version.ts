import { cpSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf } from './hashes.ts';
import { netlifyHeaders } from './netlify-headers.ts';
import { folderOf, type Release, releaseOf, versionsIn } from './versions-in.ts';

/** How long a version stays after the next one came, in milliseconds: pages and caches still ask for it. */
const KEPT = 365 * 24 * 60 * 60 * 1000;

export interface Added {
  readonly version: string;
  /** Versions that were taken away, oldest first. */
  readonly removed: readonly string[];
}

/**
 * Adds the built version to a folder with those before it, and has each channel lead to the newest of its kind. Throws when that folder
 * has the version already with something else in it: pages hold to its hashes.
 *
 * Takes away what was followed by another more than a year before the newest came, unless a channel leads there.
 */
export function addVersion(built: string, kit: string): Added {
  const release = releaseOf(built);
  const exact = folderOf(release);
  const place = join(kit, exact);
  if (existsSync(place)) {
    const other = differenceOf(join(built, exact), place);
    if (other)
      throw new Error(
        `${place} was released with another ${other}. A version never changes: note the change with \`npm run changeset\`, then give it a new number with \`npm run changeset -- version\`.`,
      );
  } else cpSync(join(built, exact), place, { recursive: true });
  for (const name of ['.htaccess', 'web.config']) cpSync(join(built, name), join(kit, name));
  const newest = leadChannels(kit);
  const removed = outlived(versionsIn(kit), newest);
  for (const one of removed) rmSync(join(kit, folderOf(one)), { recursive: true });
  writeFileSync(join(kit, 'netlify-headers.txt'), netlifyHeaders(versionsIn(kit).map(folderOf)));
  return { version: release.version, removed: removed.map(({ version }) => version) };
}

/** A file that is in one folder only, or has other bytes there. */
function differenceOf(one: string, other: string): string | undefined {
  const [here, there] = [hashesOf(one), hashesOf(other)];
  return Object.keys({ ...here, ...there })
    .sort()
    .find((file) => here[file] !== there[file]);
}

/** Returns those that a channel leads to. */
function leadChannels(kit: string): Set<string> {
  const newest = new Map<string, Release>();
  const versions = versionsIn(kit);
  // The last of the order is the newest.
  for (const release of versions) for (const channel of release.channels) newest.set(channel, release);
  for (const [channel, release] of newest) {
    mkdirSync(join(kit, channel), { recursive: true });
    const exact = join(kit, folderOf(release));
    cpSync(join(exact, 'channel.js'), join(kit, channel, 'dvc.js'));
    for (const file of globSync('frame*', { cwd: exact }))
      cpSync(join(exact, file), join(kit, channel, file));
  }
  const last = versions.at(-1) as Release;
  cpSync(join(kit, folderOf(last), 'release.json'), join(kit, 'latest.json'));
  return new Set([...newest.values()].map(({ version }) => version));
}

function outlived(versions: readonly Release[], newest: ReadonlySet<string>): Release[] {
  const now = Date.parse((versions.at(-1) as Release).date);
  return versions.filter(({ version }, index) => {
    const next = versions[index + 1];
    return next && !newest.has(version) && now - Date.parse(next.date) > KEPT;
  });
}

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf, hashOf } from '@dvc-kit/tooling/hashes';
import { pinnedScript } from './pinned-script.ts';
import type { Version } from './versions.ts';

/** What `release.json` of a version says, and `latest.json` of the newest, for those who keep a page up to date. */
export interface Latest {
  readonly version: string;
  /** The day, `YYYY-MM-DD`, whose law its first definitions are in force on. */
  readonly date: string;
  /** Addresses below the folder of the kit. */
  readonly script: string;
  readonly changes: string;
  /** The hash for the script tag of a page that keeps to this version. */
  readonly integrity: string;
  /** The folders that lead to it while it is the newest of their kind. */
  readonly channels: readonly string[];
}

/** The script of the channels while this version is their newest; runs in a folder beside that of the version. */
export const CHANNEL_SCRIPT = 'channel.js';

/** What a page with the form in a frame loads, of a channel too. */
const FRAME_FILES = ['frame.html', 'frame.css', 'frame.js', 'frame-inside.js'];

/**
 * Turns the built files of one version into what pages load, below the folder `kit`: the script of the exact version with the hashes of
 * all files that it asks for, the scripts of the channels that lead to it, and `latest.json`.
 */
export function publishVersion(kit: string, { name, folder, channels }: Version, date: string): void {
  const exact = join(kit, folder);
  const read = (file: string) => readFileSync(join(exact, file), 'utf8');
  // Kept in the folder of the version too: a release puts the scripts of the channels together from there.
  const channelScript = read('dvc.js').replaceAll(/(["'`])\.\/chunks\//g, `$1../${folder}/chunks/`);
  writeFileSync(join(exact, CHANNEL_SCRIPT), channelScript);
  for (const channel of channels) {
    mkdirSync(join(kit, channel), { recursive: true });
    writeFileSync(join(kit, channel, 'dvc.js'), channelScript);
    for (const file of FRAME_FILES) cpSync(join(exact, file), join(kit, channel, file));
  }
  const entry = read('pinned.js');
  for (const file of ['dvc.js', 'pinned.js']) rmSync(join(exact, file));
  const { first, later } = tablesOf(hashesOf(exact));
  const rest = `${JSON.stringify(later)}\n`;
  const table = `${JSON.stringify({ ...first, 'later-files.json': hashOf('sha256', rest) })}\n`;
  writeFileSync(join(exact, 'later-files.json'), rest);
  writeFileSync(join(exact, 'files.json'), table);
  const script = pinnedScript(entry, read('chunks/kit.js'), `sha256-${hashOf('sha256', table)}`);
  writeFileSync(join(exact, 'dvc.js'), script);
  const latest: Latest = {
    version: name,
    date,
    script: `${folder}/dvc.js`,
    changes: `${folder}/CHANGELOG.md`,
    integrity: `sha384-${hashOf('sha384', script)}`,
    channels,
  };
  for (const file of [join(exact, 'release.json'), join(kit, 'latest.json')])
    writeFileSync(file, `${JSON.stringify(latest, null, 2)}\n`);
}

/**
 * What the script of the version never asks for: what stands in it, what others load, and texts for people. A worker takes no hash, and runs only
 * where the page comes from the same server.
 */
const NEVER_ASKED_FOR =
  /\.(md|config|html)$|^(channel|frame|frame-inside|taking-worker)\.|^chunks\/(kit|prevented|too-old)\./;

/** What is asked for after the first step, three files of four, or by few: the table of these grows with every procedure, and nobody is to wait for it. */
const AFTER_THE_FIRST_STEP =
  /^procedures\/.*\.(rest|later)\.json$|^(papers|provinces)\/|^(heic-reader|libheif)\./;

/** Of the hashes of all files those that the script needs, for the first step and after it. */
export function tablesOf(hashes: Readonly<Record<string, string>>): Record<'first' | 'later', Table> {
  const asked = Object.entries(hashes).filter(([file]) => !NEVER_ASKED_FOR.test(file));
  return {
    first: Object.fromEntries(asked.filter(([file]) => !AFTER_THE_FIRST_STEP.test(file))),
    later: Object.fromEntries(asked.filter(([file]) => AFTER_THE_FIRST_STEP.test(file))),
  };
}

/** Hashes in base64, by path. */
type Table = Readonly<Record<string, string>>;

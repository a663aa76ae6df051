/**
 * Damages the sample package in many ways, and counts what is not found out.
 *
 *     node packages/dossier/test/damage-package.ts 10000
 */
import { openPackage } from '@dvc-kit/dossier/package';
import { type Entry, LOCAL } from '../src/archive/archive.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { samplePackage } from './sample-package.ts';

interface Damage {
  readonly tried: number;
  /** What was taken for whole. */
  readonly missed: readonly string[];
  /** What was found out without the name of the file in which it lies. */
  readonly unnamed: readonly string[];
}

/** As often with a bit turned over as cut off; the same ones for the same seed. */
export function damageFound(count: number, seed: number): Damage {
  const missed: string[] = [];
  const unnamed: string[] = [];
  let state = seed;
  const random = (below: number) => {
    // Numerical Recipes' generator: good enough to choose places.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const files = placesOfFiles();
  for (let index = 0; index < count; index++) {
    const at = random(samplePackage.length);
    const isCut = index % 2 === 0;
    const damaged = isCut ? samplePackage.slice(0, at) : samplePackage.slice();
    const bit = random(8);
    if (!isCut) damaged[at]! ^= 1 << bit;
    const told = `${isCut ? 'cut at' : `bit ${bit} of`} ${at}`;
    const found = openPackage(damaged);
    const file = files.find(({ end }) => at < end);
    // Cut off in the head of a file, the rest does not say that there was one.
    const isKnown = file && (!isCut || at >= file.head);
    if ('manifest' in found) missed.push(told);
    else if (isKnown && found.every(({ name }) => name !== file.name)) unnamed.push(told);
  }
  return { tried: count, missed, unnamed };
}

/** Where the bytes of each file begin after its head, and where they end. */
function placesOfFiles() {
  const entries = readArchive(samplePackage) as readonly Entry[];
  let end = 0;
  return entries.map(({ name, bytes }) => {
    const head = end + LOCAL.size + name.length;
    end = head + bytes.length;
    return { name, head, end };
  });
}

if (import.meta.main) {
  const { tried, missed, unnamed } = damageFound(Number(process.argv[2] ?? 10_000), Date.now() % 1_000_000);
  console.log(
    `${tried} damaged packages: ${missed.length} taken for whole, ${unnamed.length} without the name of the file`,
  );
  for (const one of [...missed, ...unnamed].slice(0, 20)) console.log(one);
  process.exitCode = missed.length + unnamed.length > 0 ? 1 : 0;
}

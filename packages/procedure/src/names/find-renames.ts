import { basename } from 'node:path/posix';
import { type AnswerPath, parentOf, seenFrom } from '../outline/answer-path.ts';
import { grouped } from '../outline/grouped.ts';
import type { Origin } from '../shapes/procedure.ts';
import { closest } from '../words/suggestion.ts';
import type { NamedPlace } from './named-places.ts';

/** A name that is gone, and the one that most likely came in its place. A guess that somebody is asked about. */
export interface LikelyRename {
  readonly from: AnswerPath;
  readonly to: AnswerPath;
  /** Places that still say the name that is gone. */
  readonly places: readonly NamedPlace[];
  /** Whether nothing but the declaration says the new name: then it is the declaration that changed. */
  readonly isNew: boolean;
  /** Where the new name is declared. */
  readonly declared: Origin;
}

/**
 * Names in the files of the folder `at` that nothing declares, each with the one member of the same object that these
 * very files do not name. `places` are all of that folder.
 */
export function findRenames(places: readonly NamedPlace[], at: string): LikelyRename[] {
  const declared = new Map<AnswerPath, NamedPlace>();
  for (const place of places)
    if (place.declares && !declared.has(place.path)) declared.set(place.path, place);
  // What shared parts name may be missing in one procedure.
  const own = places.filter(({ file }) => file.startsWith(`${at}/`));
  const named = filesThatName(own);
  const members = grouped(declared.keys(), parentOf);
  const taken = new Set<AnswerPath>();
  return [...goneIn(own, declared)].flatMap(([from, gone]) => {
    const others = (members.get(parentOf(from)) ?? []).filter((one) => !taken.has(one));
    const to = heirOf(from, gone, others, named);
    const place = to === undefined ? undefined : declared.get(to);
    if (to === undefined || !place) return [];
    taken.add(to);
    const isUnnamed = !isNamedIn(named, to, (file) => !isForm(file));
    // One letter that is otherwise at one place is a slip of the pen there.
    const isNew = isUnnamed && !(gone.length === 1 && isSlip(from, to));
    return [{ from, to, places: gone, isNew, declared: { file: place.file, pointer: place.pointer } }];
  });
}

type Naming = ReadonlyMap<AnswerPath, ReadonlySet<string>>;

/** The files that speak of each thing, or of something in it. */
function filesThatName(own: readonly NamedPlace[]): Naming {
  const named = new Map<AnswerPath, Set<string>>();
  for (const { path, file } of own)
    for (let at = path; at !== ''; at = parentOf(at)) {
      const files = named.get(at) ?? new Set();
      // What is around it was noted along with it.
      if (files.has(file)) break;
      named.set(at, files.add(file));
    }
  return named;
}

function isNamedIn(named: Naming, path: AnswerPath, counts: (file: string) => boolean): boolean {
  return [...(named.get(path) ?? [])].some(counts);
}

/** By the outermost thing that is gone, the places that name it or what was in it. */
function goneIn(
  own: readonly NamedPlace[],
  declared: ReadonlyMap<AnswerPath, NamedPlace>,
): Map<AnswerPath, NamedPlace[]> {
  const found = new Map<AnswerPath, NamedPlace[]>();
  const known = new Map<AnswerPath, AnswerPath | undefined>([['', undefined]]);
  /** Each name is asked about once, however much lies in it. */
  const outermost = (path: AnswerPath): AnswerPath | undefined => {
    if (!known.has(path))
      known.set(path, outermost(parentOf(path)) ?? (declared.has(path) ? undefined : path));
    return known.get(path);
  };
  for (const place of own) {
    const gone = outermost(place.path);
    if (gone === undefined) continue;
    const places = found.get(gone);
    if (places) places.push(place);
    else found.set(gone, [place]);
  }
  return found;
}

/** Who speaks of the thing under its old name does not speak of it under the new one. */
function heirOf(
  from: AnswerPath,
  gone: readonly NamedPlace[],
  others: readonly AnswerPath[],
  named: Naming,
): AnswerPath | undefined {
  const witnesses = new Set(gone.map(({ file }) => file).filter((file) => !isForm(file)));
  if (witnesses.size === 0) return undefined;
  const unnamed = (counts: (file: string) => boolean) =>
    others.filter((other) => !isNamedIn(named, other, counts));
  const open = unnamed((file) => witnesses.has(file));
  if (open.length <= 1) return open[0];
  const fresh = unnamed((file) => !isForm(file));
  if (fresh.length === 1) return fresh[0];
  const key = (path: AnswerPath) => seenFrom(parentOf(path), path);
  const near = closest(key(from), open.map(key));
  return open.find((one) => key(one) === near);
}

function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return closest(short, [long]) === long && long.length - short.length <= 1;
}

function isForm(file: string): boolean {
  return basename(file).endsWith('.schema.json');
}

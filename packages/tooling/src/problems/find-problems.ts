import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { units } from '@dvc-kit/administrative-units/current';
import { metricsFor, readFonts } from '@dvc-kit/paper';
import {
  addProblems,
  type FoundProblem,
  loadDeclaration,
  loadPlaces,
  loadProcedure,
  loadSchemas,
  type Problem,
  type Procedure,
} from '@dvc-kit/procedure';
import { checkCases, isUnbuilt } from './check-cases.ts';
import { checkCommuneCodes, checkProvinceCodes } from './check-commune-codes.ts';
import { checkLabelRoom } from './check-label-room.ts';

/** What was found, and the folder that the files of the problems are named from: the one that holds `schemas`. */
export interface FoundProblems {
  readonly home: string;
  readonly problems: readonly Problem[];
}

/**
 * All that is wrong in a folder `schemas`, in the folder of one procedure (or in a file of it), or in one declaration;
 * undefined when the path is none of these. `today` (`YYYY-MM-DD`) is the day on which the age of facts is judged.
 */
export async function findProblems(target: string, today?: string): Promise<FoundProblems | undefined> {
  if (existsSync(join(target, 'procedures'))) {
    const { procedures, communes, provinces, problems } = loadSchemas(target, today);
    const further = [
      ...(await checkSound(target, procedures, problems, { communes, provinces })),
      ...checkCommuneCodes(communes, units),
      ...checkProvinceCodes(provinces, units),
    ];
    return { home: dirname(target), problems: addProblems(target, problems, further) };
  }
  const folder = procedureAround(target);
  if (folder) {
    const root = dirname(dirname(folder));
    const { procedure, problems } = loadProcedure(folder, today);
    const further = await checkSound(root, procedure ? [procedure] : [], problems);
    return { home: dirname(root), problems: addProblems(root, problems, further) };
  }
  if (!target.endsWith('.schema.json')) return undefined;
  return { home: homeOf(target), problems: loadDeclaration(target).problems };
}

/** What worked cases and papers find wrong. Only what has no error among `problems` can be compiled, tried and set on paper. */
export async function checkSound(
  root: string,
  procedures: readonly Procedure[],
  problems: readonly Problem[],
  places = loadPlaces(root),
): Promise<FoundProblem[]> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const folders = new Set(errors.map(({ file }) => file.split('/').slice(1, -1)[1] ?? ''));
  if (errors.some(({ file }) => file.split('/')[1] === 'shared')) return [];
  // Where a province or commune has an error, what a case there must pay is not known.
  const isPlaceSound = !errors.some(({ file }) => /^[^/]+\/(provinces|communes)\//.test(file));
  const sound = procedures
    .filter(({ slug }) => !folders.has(slug))
    .map((one) =>
      isPlaceSound ? one : { ...one, cases: one.cases.filter(({ place }) => place === undefined) },
    );
  const found = checkCases(root, sound, places);
  const isBuilt = ({ slug }: Procedure) => !found.some((one) => isUnbuilt(slug, one));
  return [...found, ...checkLabelRoom(root, sound.filter(isBuilt), metricsFor(await readFonts()))];
}

/** The folder of the procedure that the path is, or lies in: an editor may name the very file she has open. */
function procedureAround(path: string): string | undefined {
  const isProcedure = basename(dirname(path)) === 'procedures' || existsSync(join(path, 'procedure.json'));
  if (isProcedure && statSync(path).isDirectory()) return path;
  return dirname(path) === path ? undefined : procedureAround(dirname(path));
}

/** A declaration outside of a folder `schemas` is named from the folder around its own. */
function homeOf(file: string): string {
  for (let at = dirname(file); at !== dirname(at); at = dirname(at))
    if (basename(at) === 'schemas') return dirname(at);
  return dirname(dirname(file));
}

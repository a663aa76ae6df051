import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadPlaces, loadProcedure, type Procedure } from '@dvc-kit/procedure';
import { publishedSchema } from '@dvc-kit/validation';
import Ajv2020 from 'ajv/dist/2020.js';
import { caseFaults } from '../cases/case-faults.ts';
import { openForm } from '../cases/open-procedure.ts';
import { findProblems } from '../commands/find-problems.ts';
import { damages } from './damages.ts';
import { Random } from './random.ts';
import { reach } from './reach.ts';

/** One damage to try, the same for the same seed. */
export interface Job {
  readonly seed: number;
  /** A copy of the folder `schemas`, which is put right again after the damage. */
  readonly root: string;
  /** Folders of procedures with a form. */
  readonly slugs: readonly string[];
}

/** How a damaged folder was received. */
export interface Verdict {
  readonly seed: number;
  readonly outcome: 'refused' | 'sound' | 'crashed' | 'broken' | 'hung';
  /** What was done to which file, and what is wrong. */
  readonly did: string;
}

/** Damages one file, checks the folder as an editor would, and tries out what was accepted. */
export async function judge({ seed, root, slugs }: Job): Promise<Verdict> {
  const random = new Random(seed);
  const folder = join(root, 'procedures', random.pick(slugs));
  const before = loadProcedure(folder).procedure;
  if (!before) throw new Error(`damage: ${folder} is broken before it is damaged`);
  const file = random.pick(filesOf(before));
  const path = join(root, file);
  const written = readFileSync(path);
  const others = filesOf(before).map((one) => readFileSync(join(root, one), 'utf8'));
  for (;;) {
    const kind = random.pick(Object.keys(damages));
    const damaged = damages[kind]?.({ text: written.toString('utf8'), others }, random);
    if (damaged === undefined) continue;
    try {
      writeFileSync(path, damaged);
      return { seed, ...(await received(folder, before, `${kind}: ${file}`)) };
    } finally {
      writeFileSync(path, written);
    }
  }
}

/** The declaration twice: most of what can break hangs on it. */
function filesOf({ slug, cases, papers }: Procedure): string[] {
  const at = `procedures/${slug}`;
  const [paper] = papers;
  return [
    `${at}/declaration.schema.json`,
    `${at}/declaration.schema.json`,
    `${at}/declaration.schema.json`,
    `${at}/procedure.json`,
    paper?.id === 'paper' ? `${at}/paper.json` : `${at}/papers/${paper?.id}.json`,
    ...cases.slice(0, 1).map(({ source }) => source),
  ];
}

async function received(folder: string, before: Procedure, did: string): Promise<Omit<Verdict, 'seed'>> {
  let problems: readonly { readonly severity: string }[] = [];
  try {
    problems = (await findProblems(folder))?.problems ?? [];
  } catch (error) {
    return { outcome: 'crashed', did: `${did}: ${String(error)}` };
  }
  if (problems.some(({ severity }) => severity === 'error')) return { outcome: 'refused', did };
  const fault = brokenBy(folder, before);
  return fault ? { outcome: 'broken', did: `${did}: ${fault}` } : { outcome: 'sound', did };
}

/** What does not work of a folder that was accepted. */
function brokenBy(folder: string, before: Procedure): string | undefined {
  try {
    const { procedure } = loadProcedure(folder);
    if (!procedure?.declaration) return undefined;
    const form = openForm(procedure).declaration;
    const published = publishedSchema(procedure);
    const ajv = new Ajv2020.default({ strict: false, validateFormats: false, logger: false });
    if (published) ajv.compile(published);
    const changed = caseFaults(
      { ...procedure, cases: before.cases },
      loadPlaces(dirname(dirname(folder))),
    ).find(({ faults }) => faults.length > 0);
    if (changed) return `a case changes: ${changed.one.name}: ${changed.faults[0]?.message}`;
    const { unreached, disputed } = reach(form, procedure.declaration, new Random(1));
    if (unreached.length > 0) {
      const usual = before.declaration
        ? reach(openForm(before).declaration, before.declaration, new Random(1)).unreached
        : [];
      const lost = unreached.filter((path) => !usual.includes(path));
      if (lost.length > 0) return `cannot be reached: ${lost.join(', ')}`;
    }
    return disputed && `form and JSON Schema disagree about ${JSON.stringify(disputed)}`;
  } catch (error) {
    return String(error);
  }
}

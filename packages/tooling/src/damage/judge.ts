import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadProcedure, loadSchemas, type Problem, type Procedure } from '@dvc-kit/procedure';
import { findProblems } from '../problems/find-problems.ts';
import { damages } from './damages.ts';
import { failsLater } from './fails-later.ts';
import { folderDamages } from './folder-damages.ts';
import { Random } from './random.ts';

/** One damage to try, the same for the same seed. */
export interface Job {
  readonly seed: number;
  /** The folder `schemas` as it is, and a copy, which is put right again after the damage. */
  readonly schemas: string;
  readonly root: string;
  /** Folders of procedures with a form. */
  readonly slugs: readonly string[];
  /** What provinces and communes set is damaged, not a procedure or what procedures share: all of the folder is checked. */
  readonly isOfPlaces: boolean;
}

/** How a damaged folder was received. */
export interface Verdict {
  readonly seed: number;
  readonly outcome: 'refused' | 'sound' | 'crashed' | 'broken' | 'hung';
  /** What was done to which file, and what is wrong. */
  readonly did: string;
}

type Received = Omit<Verdict, 'seed'>;

/** Damages one file or folder, checks it as an editor would, and tries out what was accepted. */
export async function judge(job: Job): Promise<Verdict> {
  const random = new Random(job.seed);
  const received = job.isOfPlaces ? await damagedPlace(job, random) : await damagedProcedure(job, random);
  return { seed: job.seed, ...received };
}

async function damagedProcedure({ schemas, root, slugs }: Job, random: Random): Promise<Received> {
  const slug = random.pick(slugs);
  const folder = join(root, 'procedures', slug);
  const before = loadProcedure(folder).procedure;
  if (!before) throw new Error(`damage: ${folder} is broken before it is damaged`);
  if (random.chance(0.1)) {
    const [kind = '', damage] = random.pick(Object.entries(folderDamages));
    try {
      const { did, folder: moved = folder } = damage(folder, random);
      return await received(root, moved, before, `${kind}: ${slug}: ${did}`);
    } finally {
      const [place, original] = ['procedures', join(schemas, 'procedures', slug)];
      for (const one of readdirSync(join(root, place)))
        if (one === slug || !slugs.includes(one)) putRight(root, schemas, join(place, one));
      cpSync(original, folder, { recursive: true });
    }
  }
  const file = random.pick(filesOf(root, before));
  return await whileDamaged(root, file, filesOf(root, before), random, (did) =>
    received(root, folder, before, did),
  );
}

/** As the original has it, or away with it. */
function putRight(root: string, schemas: string, name: string): void {
  rmSync(join(root, name), { recursive: true });
  if (readdirSync(join(schemas, 'procedures')).includes(basename(name)))
    cpSync(join(schemas, name), join(root, name), { recursive: true });
}

async function damagedPlace({ root }: Job, random: Random): Promise<Received> {
  const files = ['provinces', 'communes'].flatMap((place) =>
    readdirSync(join(root, place)).map((name) => `${place}/${name}`),
  );
  const file = random.pick([...files, 'elsewhere.json']);
  return await whileDamaged(root, file, files, random, async (did) => {
    const told = await problemsOf(root, did);
    if ('outcome' in told) return told;
    // What the cases of a place find wrong is among the problems; what reads the places must not throw.
    return soundUnless(did, () => {
      loadSchemas(root);
      return undefined;
    });
  });
}

/** Damages one file until what was done to it has been judged. */
async function whileDamaged(
  root: string,
  file: string,
  others: readonly string[],
  random: Random,
  judged: (did: string) => Promise<Received>,
): Promise<Received> {
  const path = join(root, file);
  const written = readFileSync(path);
  const target = {
    text: written.toString('utf8'),
    others: others.map((one) => readFileSync(join(root, one), 'utf8')),
  };
  for (;;) {
    const [kind = '', damage] = random.pick(Object.entries(damages));
    const damaged = damage(target, random);
    if (damaged === undefined) continue;
    try {
      writeFileSync(path, damaged);
      return await judged(`${kind}: ${file}`);
    } finally {
      writeFileSync(path, written);
    }
  }
}

/** The declaration more often than others: most of what can break hangs on it. */
function filesOf(root: string, { slug, cases, papers }: Procedure): string[] {
  const at = `procedures/${slug}`;
  const shared = readdirSync(join(root, 'shared')).filter((one) => one.endsWith('.json'));
  const declaration = `${at}/declaration.schema.json`;
  return [
    ...[declaration, declaration, declaration, declaration, declaration, declaration],
    ...[`${at}/procedure.json`, `${at}/procedure.json`, `${at}/procedure.json`, `${at}/en.json`],
    ...papers.slice(0, 2).map(({ id }) => (id === 'paper' ? `${at}/paper.json` : `${at}/papers/${id}.json`)),
    ...cases.slice(0, 1).map(({ source }) => source),
    // One of them, another for each procedure.
    `shared/${shared[slug.length % shared.length]}`,
  ];
}

async function received(root: string, folder: string, before: Procedure, did: string): Promise<Received> {
  const told = await problemsOf(folder, did);
  if ('outcome' in told) return told;
  const { procedure } = loadProcedure(folder);
  // Without its declaration there is nothing to fill in, which the command tells as a warning at most.
  if (!procedure) return { outcome: 'broken', did: `${did}: nothing wrong, and nothing there` };
  return await soundUnless(did, () => failsLater({ root, procedure, before, warnings: told.problems }));
}

/** What was told of the folder; the verdict already where it was refused, or where telling failed. */
async function problemsOf(
  folder: string,
  did: string,
): Promise<Received | { readonly problems: readonly Problem[] }> {
  try {
    const problems = (await findProblems(folder))?.problems ?? [];
    return problems.some(({ severity }) => severity === 'error') ? { outcome: 'refused', did } : { problems };
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: 'crashed', did: `${did}: ${trace.split('\n').slice(0, 4).join(' | ')}` };
  }
}

async function soundUnless(
  did: string,
  fails: () => string | undefined | Promise<string | undefined>,
): Promise<Received> {
  const fault = await fails();
  return fault ? { outcome: 'broken', did: `${did}: ${fault}` } : { outcome: 'sound', did };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DossierFile } from '@dvc-kit/dossier';
import { dossierOf, fileOf } from '@dvc-kit/dossier/dossier-of';
import { type FormState, read } from '@dvc-kit/engine';
import type { Procedure } from '@dvc-kit/procedure';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import {
  type Answers,
  compileProcedure,
  type Issue,
  openProcedure,
  type PlainProcedure,
  type ProcedureModule,
  sampleValues,
} from '@dvc-kit/validation';
import { contact, expecting, senderOf } from '../sender.ts';
import { filledIn } from './filled-in.ts';
import { oneOf, type Random, randomOf } from './hostile-values.ts';

const schemas = schemasOnce(fileURLToPath(new URL('../../../../schemas/', import.meta.url)));
const commune = schemas.communes.find(({ code }) => code === '00000')!;

/** Those that are handed in online. */
export const onlineProcedures: readonly Procedure[] = schemas.procedures.filter(
  ({ declaration, file }) => declaration && file.channels.some(({ channel }) => channel === 'online'),
);

/** The day that the worked cases were written for. */
export const now = new Date('2026-11-21T02:30:00Z');

/** Limits that hold nobody up, and challenges that are solved by clocks which went on since. */
export const unhurried = { challengesAMinute: 1e9, requestsAMinute: 1e9, challenge: 50 * 365 * 24 * 3600 };

const context = {
  commune,
  assembledAt: '2026-11-21T09:30:00+07:00',
  channel: 'online' as const,
  filesRequired: true,
};

/** Writes the procedures as the kit publishes them, and gives each as a browser opens that very text. */
export function writeVerdictKit(
  folder: string,
  procedures: readonly Procedure[],
): ReadonlyMap<Procedure, ProcedureModule> {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  for (const each of ['procedures', 'communes']) mkdirSync(join(folder, each), { recursive: true });
  const modules = new Map<Procedure, ProcedureModule>();
  for (const procedure of procedures) {
    const plain = compileProcedure(procedure, 'vi');
    const text = JSON.stringify(plain);
    write(`procedures/${plain.code}.vi.json`, text);
    modules.set(procedure, openProcedure(JSON.parse(text) as PlainProcedure));
  }
  const codes = [...modules.values()].map(({ code }) => code);
  write('contents.json', JSON.stringify({ procedures: codes, communes: [commune.code] }));
  write(`communes/${commune.code}.json`, JSON.stringify(commune));
  return modules;
}

export interface ComparedVerdicts {
  readonly cases: number;
  readonly generated: number;
  readonly right: number;
  readonly wrong: number;
  /** Wrong ones whose places and keywords were compared as well: all that both could read as a dossier. */
  readonly places: number;
  readonly disagreements: readonly string[];
}

/**
 * The browser's verdict beside the receiver's: over every worked case, and over so many generated answers. The browser reads the state as the form does all
 * the time (`read`, `dossierOf`), and what it then has, right or wrong, is sent as whoever goes round the form would send it; the receiver answers over
 * HTTP. No file is uploaded: what lacks nothing else is told of these alone.
 */
export async function comparedVerdicts(
  origin: string,
  modules: ReadonlyMap<Procedure, ProcedureModule>,
  { generated, seed }: { readonly generated: number; readonly seed: number },
): Promise<ComparedVerdicts> {
  const receiver = receiverAt(origin);
  const sums = { right: 0, wrong: 0, places: 0 };
  const disagreements: string[] = [];

  async function compare(of: string, module: ProcedureModule, state: FormState): Promise<void> {
    const reading = read({ module, today: '2026-11-21', ...context }, state);
    const assembly = dossierOf(reading, module, state, context);
    const { declaration } = reading;
    const whole = fileOf(module, state, reading, context);
    // The file of a form that lets nothing pass has the words of the undertaking in any case.
    const file = state.undertaken ? whole : { ...whole, undertaking: '' };
    const verdict = await receiver(file);
    const isRight = 'dossier' in assembly;
    sums[isRight ? 'right' : 'wrong'] += 1;
    if (verdict.isRight !== isRight) {
      const issues = 'issues' in assembly ? assembly.issues : [];
      disagreements.push(`${of}: browser ${isRight} ${told(issues)}, receiver ${told(verdict.issues)}`);
      return;
    }
    if (isRight || !verdict.isRead) return;
    const found = declaration.issues.length > 0 ? declaration.issues : declaration.refused;
    const here = places(found.map((issue) => ({ ...issue, path: inside(issue.path) })));
    const there = places(verdict.issues.filter(({ path }) => /^answers(?:\.|$)/.test(path)));
    sums.places += 1;
    if (here !== there) disagreements.push(`${of}: browser ${here}, receiver ${there}`);
  }

  let cases = 0;
  for (const [procedure, module] of modules)
    for (const { name, answers } of procedure.cases) {
      await compare(`${procedure.slug}, ${name}`, module, filledIn(module, answers as Answers));
      cases += 1;
    }
  const random = randomOf(seed);
  const all = [...modules];
  for (let count = 0; count < generated; count += 1) {
    const [procedure, module] = all[count % all.length]!;
    const answers = someAnswers(procedure, random);
    const state = slipped(filledIn(module, answers), random);
    await compare(`${procedure.slug}, generated ${count} of seed ${seed}`, module, state);
  }
  return { cases, generated, ...sums, disagreements };
}

const inside = (path: string) => (path ? `answers.${path}` : 'answers');
const told = (issues: readonly Issue[]) =>
  issues.map(({ path, keyword }) => `${path} ${keyword}`).join(', ') || 'nothing';
/** One of several that is missing is shown at the first of them, and found wrong at their group. */
const places = (issues: readonly Issue[]) => {
  const all = issues.map(({ path, keyword }) =>
    keyword === 'anyOf' ? `${path.split('.').slice(0, 2).join('.')} anyOf` : `${path} ${keyword}`,
  );
  return [...new Set(all)].sort().join(', ');
};

interface Verdict {
  readonly isRight: boolean;
  /** It was a dossier at all, whatever is wrong with it. */
  readonly isRead: boolean;
  readonly issues: readonly Issue[];
}

function receiverAt(origin: string): (file: DossierFile) => Promise<Verdict> {
  const sender = senderOf((path, init) => fetch(origin + path, init));
  let token: string | undefined;
  return async (dossier) => {
    token ??= await sender.openSession();
    const response = await sender.handIn(token, sender.newKey(), { dossier, files: [], contact });
    if (response.status === 201) {
      await response.text();
      token = undefined;
      return { isRight: true, isRead: true, issues: [] };
    }
    const { issues } = await expecting<{ readonly issues: readonly Issue[] }>(422, response);
    return {
      isRight: issues.every(({ path }) => /^files(?:\.|$)/.test(path)),
      isRead: issues.some(({ path }) => path.startsWith('answers')),
      issues,
    };
  };
}

/** Now and then something is left undone, or done otherwise, beside the answers. */
function slipped(state: FormState, random: Random): FormState {
  const dice = random();
  if (dice < 0.03) return { ...state, undertaken: false };
  if (dice < 0.06) return { ...state, delivery: {} };
  if (dice < 0.09) return { ...state, delivery: { option: oneOf(random, ['post', 'electronic', 'desk']) } };
  const [first, ...rest] = Object.entries(state.files);
  if (dice < 0.12 && first) return { ...state, files: Object.fromEntries(rest) };
  return state;
}

/** Those of a worked case with a few of them changed; or what the schema asks for, often in part. */
function someAnswers(procedure: Procedure, random: Random): Answers {
  if (random() < 0.2) {
    const seed = Math.floor(random() * 2 ** 31);
    return sampleValues(procedure.declaration!, 1, seed)[0] as Answers;
  }
  const answers = structuredClone(oneOf(random, procedure.cases).answers) as Record<string, unknown>;
  for (let left = Math.floor(random() * 4); left > 0; left -= 1) change(answers, procedure, random);
  return answers as Answers;
}

function change(answers: Record<string, unknown>, procedure: Procedure, random: Random): void {
  const all = leavesOf(answers);
  if (all.length === 0) return;
  const [holder, key] = oneOf(random, all);
  const text = holder[key];
  const others = leavesOf(oneOf(random, procedure.cases).answers as Record<string, unknown>);
  const changes: readonly (() => unknown)[] = [
    () => undefined,
    () => '',
    () => `${text}x`,
    () => String(text).slice(1),
    () => String(text).toUpperCase(),
    () => String(text).replace(/\d/, '9'),
    () => ` ${text} `,
    () => (typeof text === 'boolean' ? !text : text),
    () => oneOf(random, ['1899-01-01', '2026-11-21', '2027-02-29', '2031-01', '0912345678', '079099000001']),
    // What somebody else said, here or elsewhere: most often it is right of itself, and wrong beside the rest.
    () => others.find(([, name]) => name === key)?.[0][key] ?? text,
    () =>
      others.length > 0 ? others.map(([of, name]) => of[name])[Math.floor(random() * others.length)] : text,
  ];
  const value = oneOf(random, changes)();
  if (value === undefined) delete holder[key];
  else holder[key] = value;
}

type Leaf = readonly [holder: Record<string, unknown>, key: string];

function leavesOf(value: Record<string, unknown>): Leaf[] {
  return Object.entries(value).flatMap(([key, inner]): Leaf[] =>
    inner !== null && typeof inner === 'object' ? leavesOf(inner as Record<string, unknown>) : [[value, key]],
  );
}

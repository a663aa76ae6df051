import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadPlaces, type Problem, type Procedure, questionsOf } from '@dvc-kit/procedure';
import { usualChannel } from '@dvc-kit/procedure/usual-channel';
import {
  type Answers,
  type CheckedProcedure,
  compileProcedure,
  disagreement,
  openProcedure,
  publishedSchema,
  sampleValues,
} from '@dvc-kit/validation';
import Ajv2020 from 'ajv/dist/2020.js';
import { caseFaults } from '../cases/case-faults.ts';
import { openForm } from '../cases/open-procedure.ts';
import { compareCatalogues } from '../diff/compare-catalogues.ts';
import { describeChanges } from '../diff/describe-changes.ts';
import type { Accepted } from './accepted.ts';
import { drawnWrong } from './drawn.ts';
import { printedWrong } from './printed.ts';
import { Random } from './random.ts';
import { answersFor, valuesAsked } from './random-answers.ts';
import { reach } from './reach.ts';

/** What does not work of a procedure that was accepted, in the order in which it would be noticed; undefined when all does. */
export async function failsLater(accepted: Accepted): Promise<string | undefined> {
  try {
    const { procedure, before } = accepted;
    // Nothing of it throws for a procedure without a form either.
    describeChanges(compareCatalogues(catalogueOf(before), catalogueOf(procedure)));
    for (const language of procedure.languages)
      if (procedure.declaration) openProcedure(compileProcedure(procedure, language));
    return (await withForm(accepted)) ?? lostEnglish(accepted);
  } catch (error) {
    return error instanceof Error
      ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ')
      : String(error);
  }
}

function catalogueOf(procedure: Procedure) {
  return { procedures: [procedure], communes: [], provinces: [], elsewhere: [] };
}

async function withForm(accepted: Accepted): Promise<string | undefined> {
  const { root, procedure, before } = accepted;
  const { declaration } = procedure;
  const schema = publishedSchema(procedure);
  if (!declaration || !schema) return undefined;
  const module = openForm(procedure);
  new Ajv2020.default({ strict: false, validateFormats: false, logger: false }).compile(schema);
  questionsOf(declaration);
  const changed = caseFaults({ ...procedure, cases: before.cases }, loadPlaces(root)).find(
    ({ faults }) => faults.length > 0,
  );
  if (changed) return `a case changes: ${changed.one.name}: ${changed.faults[0]?.message}`;
  const judged = disagreement(module.declaration, schema, [
    ...before.cases.map(({ answers }) => answers as Answers),
    ...sampleValues(schema, 12),
  ]);
  if (judged) return `Ajv judges otherwise: ${JSON.stringify(judged)}`;
  return unreached(module, before, declaration) ?? (await used(accepted, module));
}

function unreached(
  module: CheckedProcedure,
  before: Procedure,
  declaration: NonNullable<Procedure['declaration']>,
): string | undefined {
  const { unreached: paths, disputed } = reach(module.declaration, declaration, new Random(1));
  if (disputed) return `form and JSON Schema disagree about ${JSON.stringify(disputed)}`;
  if (paths.length === 0) return undefined;
  const usual = before.declaration
    ? reach(openForm(before).declaration, before.declaration, new Random(1)).unreached
    : [];
  const lost = paths.filter((path) => !usual.includes(path));
  return lost.length > 0 ? `cannot be reached: ${lost.join(', ')}` : undefined;
}

/** Fills in the form of the worked cases and of random answers, page by page, and puts them on paper. */
async function used(accepted: Accepted, module: CheckedProcedure): Promise<string | undefined> {
  const { procedure, before } = accepted;
  const random = new Random(7);
  const values = valuesAsked(procedure.declaration);
  const occasions = [
    ...before.cases
      .slice(0, 3)
      .map(({ answers, channel, date }) => ({ answers: answers as Answers, channel, today: date })),
    ...[0, 0.3].map((left) => ({
      answers: answersFor(module.declaration.plan.children, values, random, left),
      channel: usualChannel(module.channels),
      today: '2026-11-20',
    })),
  ];
  for (const occasion of occasions) {
    const wrong = drawnWrong(module, procedure.declaration ?? {}, occasion);
    if (wrong) return wrong;
  }
  return await printedWrong(accepted, module, occasions);
}

/** What citizens read in English before and read in Vietnamese now, without a word to the editor. */
function lostEnglish({ root, procedure, before, warnings }: Accepted): string | undefined {
  if (!procedure.declaration || !before.declaration) return undefined;
  if (warnings.some(({ file }) => /\/[a-z-]+\.json$/.test(file) && file.endsWith('/en.json')))
    return undefined;
  // Papers, and their names, are Vietnamese in every language.
  const onPaper = new Set(vietnameseIn(procedure.papers));
  const known = new Set(vietnameseIn(compileProcedure(before, 'en')));
  const lost = vietnameseIn(compileProcedure(procedure, 'en'))
    .filter((text) => !known.has(text) && !onPaper.has(text) && text !== procedure.slug)
    // Mended, it may be the old text again, which is translated: `check` tells of it there and not in `en.json`.
    .find((text) => !warnings.some((one) => textAt(root, one) === text));
  return lost === undefined ? undefined : `in Vietnamese on the English form: ${lost}`;
}

function textAt(root: string, { file, pointer }: Problem): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | null)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    JSON.parse(readFileSync(join(dirname(root), file), 'utf8')),
  );
}

function vietnameseIn(value: unknown): string[] {
  if (typeof value === 'string') return isVietnamese(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (answerKeys.has(key) ? [] : vietnameseIn(inner)));
}

/** What stands at these is an answer: offered, filled in or asked about as citizens give it, the same in any language. */
const answerKeys: ReadonlySet<string> = new Set([
  'when',
  'value',
  'answer',
  'default',
  'example',
  'suggestions',
  'const',
  'enum',
]);

/** Whether half of the words have Vietnamese marks: an English text may name a decree or quote a form. */
function isVietnamese(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 0 && words.filter((word) => /[ăâđêôơưà-ỹ]/i.test(word)).length >= words.length / 2;
}

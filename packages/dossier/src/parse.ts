import { type FormReading, type FormState, readJson } from '@dvc-kit/engine';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Issue, OpenForm, ProcedureModule } from '@dvc-kit/validation';
import { check } from '@dvc-kit/validation/check';
import { readingOf } from './assemble.ts';
import { brokenShape, inside } from './broken-shape.ts';
import { differences, differencesById } from './differences.ts';
import type { Dossier, DossierFile } from './dossier.ts';
import { type Assembly, type AssemblyContext, feeOf, fileOf } from './dossier-of.ts';
import { dossierSchema } from './dossier-schema.ts';

/** What the reader of a file knows beside it. */
export interface ParseContext {
  /**
   * The commune that receives the dossier: then it must be addressed to it, and the sums that its province sets are
   * checked too. Left out, they are taken as they stand.
   */
  readonly commune?: Pick<CommuneProfile, 'code' | 'fees'> | null | undefined;
  readonly filesRequired?: AssemblyContext['filesRequired'];
}

/**
 * The dossier in a file, or all that keeps it from being one. Takes the text, or what `JSON.parse` made of it, and never
 * throws: everything in it is doubted and checked anew, the fees too. `module` is the procedure in the version of the file.
 *
 * Paths of issues start at the file: `answers.child.fullName`, `fees.0.total`; '' is the file as a whole.
 */
export function parseDossier(given: unknown, module: ProcedureModule, context: ParseContext = {}): Assembly {
  const { value, unreadable } = readJson(given);
  if (unreadable.length > 0) return { issues: unreadable };
  const misshapen = brokenShape(value, dossierSchema);
  if (misshapen.length > 0) return { issues: misshapen };
  const file = value as unknown as DossierFile;
  const { code, version } = module;
  const foreign = differences(file.procedure, { ...file.procedure, code, version }, 'procedure');
  // Another version asks other things: nothing further can be said of the answers.
  if (foreign.length > 0) return { issues: foreign };
  return checked(file, module, context);
}

/** Assembles the dossier of what the file says, and looks where the file says otherwise. */
function checked(
  file: DossierFile,
  module: ProcedureModule,
  { commune, filesRequired }: ParseContext,
): Assembly {
  const { assembledAt, channel } = file;
  const addressee = commune === undefined ? addresseeOf(file) : commune;
  const context: AssemblyContext = { commune: addressee, assembledAt, channel, filesRequired };
  const state = stateOf(file);
  const reading = readingOf(module, state, context);
  const anew = fileOf(module, state, reading, context);
  const spoken = file.language === module.language ? anew : inWordsOf(file, anew);
  const expected = commune === undefined ? withSumsOf(file, spoken) : spoken;
  const { answers, delivery, attachments, fees, ...rest } = file;
  const { answers: _a, delivery: _d, attachments: papers, fees: costs, ...facts } = expected;
  const issues = [
    ...differences(rest, facts, ''),
    ...wrongAnswers(module.declaration, answers, expected.answers, reading.declaration, 'answers'),
    ...wrongAnswers(module.delivery, delivery, expected.delivery, reading.delivery, 'delivery'),
    ...differencesById(attachments, papers, 'attachments'),
    ...wrongFiles(file, reading.steps.filter(({ kind }) => kind === 'attachments').flatMap(reading.issuesOf)),
    ...differencesById(fees, costs, 'fees'),
  ];
  // biome-ignore lint/plugin: the file says what was assembled anew
  return issues.length > 0 ? { issues } : { dossier: expected as Dossier };
}

/** What was done in the form, as far as the file tells. */
function stateOf({ answers, delivery, attachments, undertaking }: DossierFile): FormState {
  const leftOut = attachments.filter(({ waived }) => waived).map(({ id }) => id);
  return {
    answers,
    delivery,
    files: Object.fromEntries(attachments.map(({ id, files }) => [id, files])),
    // The file does not tell the two apart; what the procedure does not waive can only be brought.
    waived: new Set(leftOut),
    brought: leftOut,
    undertaken: undertaking !== '',
    at: { step: 'review' },
    checked: new Set(),
    returnTo: null,
    grouping: 'declaration',
    handIn: { state: 'ready' },
  };
}

function addresseeOf({ commune }: DossierFile): AssemblyContext['commune'] {
  return commune === null ? null : { code: commune, fees: [] };
}

/** By the schema as they stand; then what cannot be so, whether all of them are shown, and none that follows from another is amiss. */
function wrongAnswers(
  form: OpenForm,
  given: DossierFile['answers'],
  counted: DossierFile['answers'],
  { refused }: FormReading,
  path: string,
): readonly Issue[] {
  const inFile = (issue: Issue) => ({ ...issue, path: issue.path ? inside(path, issue.path) : path });
  const issues = check(form, given);
  if (issues.length > 0) return issues.map(inFile);
  return [...refused.map(inFile), ...differences(given, counted, path)];
}

/** The engine names a paper by its id, the file by its place. */
function wrongFiles({ attachments }: DossierFile, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => {
    const index = attachments.findIndex(({ id }) => issue.path === `attachments.${id}`);
    return { ...issue, path: index < 0 ? 'attachments' : `attachments.${index}.files` };
  });
}

/** The texts are those of the language in which the form was filled in. */
function inWordsOf(file: DossierFile, anew: DossierFile): DossierFile {
  const nameOf = (
    entries: readonly { readonly id: string; readonly name: string }[],
    id: string,
    other: string,
  ) => entries.find((one) => one.id === id)?.name ?? other;
  return {
    ...anew,
    procedure: file.procedure,
    language: file.language,
    attachments: anew.attachments.map((one) => ({
      ...one,
      name: nameOf(file.attachments, one.id, one.name),
    })),
    fees: anew.fees.map((fee) => feeOf(fee, file.fees.find(({ id }) => id === fee.id) ?? fee)),
    undertaking: anew.undertaking === '' ? '' : file.undertaking || anew.undertaking,
  };
}

/** Sums that a province sets, as they stand in the file: whoever asks nothing of a commune does not know them. */
function withSumsOf(file: DossierFile, anew: DossierFile): DossierFile {
  return {
    ...anew,
    fees: anew.fees.map((fee) => {
      const given = file.fees.find(({ id }) => id === fee.id);
      if (fee.setBy !== 'province' || !given) return fee;
      const { each } = given;
      const legal = each === null ? fee.legal : given.legal;
      return feeOf(
        { ...fee, each, total: each === null ? null : each * fee.quantity },
        { ...fee, ...(legal ? { legal } : {}) },
      );
    }),
  };
}

import type { Language, LoadedDeclaration, Procedure, ProcedureFile, Schema } from '@dvc-kit/procedure';
import { fileIn, textOf } from '@dvc-kit/procedure';
import { type PlainProcedure, plainProcedureFormat } from '../plain.ts';
import type { ProcedureModule } from '../procedure-module.ts';
import { deliveryDeclaration, loadDelivery } from './delivery-declaration.ts';
import { PlainFile } from './plain-file.ts';
import type { TextOf } from './text-of.ts';

/** The evidence of a fact in `procedure.json`. */
type Evident = { readonly evidence: { readonly status: string } };

/**
 * A procedure in one language as plain data, to be written as JSON and read by `openProcedure`.
 *
 * Throws for a procedure without a declaration: there is nothing to fill in. `delivery` is read from the schemas of
 * this project unless given; `next` tells what takes its place, and when.
 */
export function compileProcedure(
  procedure: Procedure,
  language: Language,
  { delivery, next }: { readonly delivery?: LoadedDeclaration; readonly next?: ProcedureModule['next'] } = {},
): PlainProcedure {
  const { declaration } = procedure;
  const file = fileIn(procedure, language);
  if (!declaration || file.code === null)
    throw new Error(`validation: ${procedure.slug} has no declaration to compile`);
  const compiled = new PlainFile(language);
  const spoken: TextOf = (schema, place) => textOf(procedure, schema, place, language);
  const deliveryForm = deliveryDeclaration(delivery ?? loadDelivery(), procedure, language);
  const parts = {
    format: plainProcedureFormat,
    code: file.code,
    slug: procedure.slug,
    version: file.version,
    language,
    name: file.name,
    ...(next && { next }),
    papers: procedure.papers.map(({ id, form, fileName, when }) => ({
      id,
      name: form.name,
      fileName,
      ...(when && { when: compiled.condition(when as Schema) }),
    })),
    declaration: compiled.form(declaration, spoken),
    delivery: compiled.form(deliveryForm.schema, deliveryForm.textOf),
    ...publishedFacts(file, compiled),
  } as const;
  return { ...parts, ...compiled.rules };
}

/** What the form needs of `procedure.json`. */
function publishedFacts(file: ProcedureFile, compiled: PlainFile) {
  return {
    deliveryOptions: file.delivery.options.map(({ option, note }) => ({ option, note })),
    copies: file.delivery.copies,
    attachments: file.attachments.map((attachment) => compiledWhen(attachment, compiled)),
    fees: file.fees.map((fee) => compiledWhen(fee, compiled)),
    undertaking: file.undertaking ?? '',
    authority: file.authority.text,
    results: file.results.map(({ text }) => text),
    timeLimits: file.channels.map((one) => ({
      channel: one.channel,
      text: one.timeLimit,
      isVerified: isVerified(one),
    })),
  };
}

/** A paper or a fee with the number of its condition in place of the schema. */
function compiledWhen<
  Part extends Evident & {
    readonly when?: Record<string, unknown> | undefined;
    readonly whenText?: string | undefined;
  },
>(part: Part, compiled: PlainFile) {
  // The words of the condition are for pages that know no answers.
  const { when, whenText: _words, evidence: _sources, ...rest } = part;
  const test = when && compiled.condition(when as Schema);
  return { ...rest, ...(test !== undefined && { when: test }), isVerified: isVerified(part) };
}

function isVerified({ evidence }: Evident): boolean {
  return evidence.status === 'verified';
}

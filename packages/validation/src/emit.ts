import type { Language, LoadedDeclaration, Procedure, ProcedureFile, Schema } from '@dvc-kit/procedure';
import { fileIn, textOf } from '@dvc-kit/procedure';
import { deliveryDeclaration, loadDelivery } from './delivery-declaration.ts';
import { ModuleCode } from './module-code.ts';
import type { ProcedureModule } from './procedure-module.ts';
import { ownText, type TextOf } from './text-of.ts';

/** The evidence of a fact in `procedure.json`. */
type Evident = { readonly evidence: { readonly status: string } };

/**
 * The ES module of a procedure in one language; its default export is a `ProcedureModule`. Not minified.
 *
 * Throws for a procedure without a declaration: there is nothing to fill in. `delivery` is read from the schemas of
 * this project unless given; `next` tells what takes its place, and when.
 */
export function emitModule(
  procedure: Procedure,
  language: Language,
  { delivery, next }: { readonly delivery?: LoadedDeclaration; readonly next?: ProcedureModule['next'] } = {},
): string {
  const { declaration } = procedure;
  const file = fileIn(procedure, language);
  if (!declaration || file.code === null)
    throw new Error(`validation: ${procedure.slug} has no declaration to compile`);
  const module = new ModuleCode();
  const spoken: TextOf = (schema, place) => textOf(procedure, schema, place, language);
  const deliveryForm = deliveryDeclaration(delivery ?? loadDelivery(), procedure, language);
  return module.code({
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
      when: when && module.condition(when as Schema),
    })),
    declaration: module.form('declaration', declaration, spoken),
    delivery: module.form('delivery', deliveryForm.schema, deliveryForm.textOf),
    ...publishedFacts(file, module),
  });
}

/** The ES module of a schema on its own; its default export is a `CompiledForm`. For previews and tests. */
export function emitForm(schema: Schema, spoken: TextOf = ownText): string {
  const module = new ModuleCode();
  return module.code(module.form('form', schema, spoken));
}

/** What the form needs of `procedure.json`. */
function publishedFacts(file: ProcedureFile, module: ModuleCode) {
  return {
    deliveryOptions: file.delivery.options.map(({ option, note }) => ({ option, note })),
    copies: file.delivery.copies,
    attachments: file.attachments.map((attachment) => compiledWhen(attachment, module)),
    fees: file.fees.map((fee) => compiledWhen(fee, module)),
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

/** A paper or a fee with the function of its condition in place of the schema. */
function compiledWhen<
  Part extends Evident & {
    readonly when?: Record<string, unknown> | undefined;
    readonly whenText?: string | undefined;
  },
>(part: Part, module: ModuleCode) {
  // The words of the condition are for pages that know no answers.
  const { when, whenText: _words, evidence: _sources, ...rest } = part;
  const test = when && module.condition(when as Schema);
  return { ...rest, when: test, isVerified: isVerified(part) };
}

function isVerified({ evidence }: Evident): boolean {
  return evidence.status === 'verified';
}

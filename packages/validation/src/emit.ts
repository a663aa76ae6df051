import type { Language, LoadedDeclaration, Procedure, ProcedureFile, Schema } from '@dvc-kit/procedure';
import { fileIn, textOf } from '@dvc-kit/procedure';
import { ConditionTable } from './condition-table.ts';
import { deliveryDeclaration, loadDelivery } from './delivery-declaration.ts';
import { Code, compileDeclaration, moduleCode } from './module-code.ts';
import { ownText, type TextOf } from './text-of.ts';

/** The evidence of a fact in `procedure.json`. */
type Evident = { readonly evidence: { readonly status: string } };

/**
 * The ES module of a procedure in one language; its default export is a `ProcedureModule`. Not minified.
 *
 * Throws for a procedure without a declaration: there is nothing to fill in. `delivery` is read from the schemas of
 * this project unless given.
 */
export function emitModule(procedure: Procedure, language: Language, delivery?: LoadedDeclaration): string {
  const { declaration } = procedure;
  if (!declaration) throw new Error(`validation: ${procedure.slug} has no declaration to compile`);
  const table = new ConditionTable();
  const file = fileIn(procedure, language);
  const spoken: TextOf = (schema, place) => textOf(procedure, schema, place, language);
  const deliveryForm = deliveryDeclaration(delivery ?? loadDelivery(), procedure, language);
  return moduleCode(
    {
      code: file.code,
      slug: procedure.slug,
      version: file.version,
      language,
      name: file.name,
      fileName: procedure.paper?.fileName ?? procedure.slug,
      declaration: compileDeclaration(declaration, spoken, table).form,
      delivery: compileDeclaration(deliveryForm.schema, deliveryForm.textOf, table).form,
      ...publishedFacts(file, table),
    },
    table,
  );
}

/** The ES module of a schema on its own; its default export is a `CompiledForm`. For previews and tests. */
export function emitForm(schema: Schema, spoken: TextOf = ownText): string {
  const table = new ConditionTable();
  return moduleCode(compileDeclaration(schema, spoken, table).form, table);
}

/** What the form needs of `procedure.json`. */
function publishedFacts(file: ProcedureFile, table: ConditionTable) {
  return {
    deliveryOptions: file.delivery.options.map(({ option, note }) => ({ option, note })),
    copies: file.delivery.copies,
    attachments: file.attachments.map((attachment) => compiledWhen(attachment, table)),
    fees: file.fees.map((fee) => compiledWhen(fee, table)),
    undertaking: file.undertaking ?? '',
    results: file.results.map(({ text }) => text),
    timeLimits: file.channels.map((one) => ({
      channel: one.channel,
      text: one.timeLimit,
      isVerified: isVerified(one),
    })),
  };
}

/** A paper or a fee with the function of its condition in place of the schema. */
function compiledWhen<Part extends Evident & { readonly when?: Record<string, unknown> | undefined }>(
  part: Part,
  table: ConditionTable,
) {
  const { when, evidence: _sources, ...rest } = part;
  const test = when && new Code(`conditions[${table.add(when as Schema)}]`);
  return { ...rest, when: test, isVerified: isVerified(part) };
}

function isVerified({ evidence }: Evident): boolean {
  return evidence.status === 'verified';
}

import type { LoadedDeclaration, Procedure, Schema } from '@dvc-kit/procedure';
import { citizensRead, fileIn, languageAround, textOf } from '@dvc-kit/procedure';
import { type PlainProcedure, plainProcedureFormat } from '../plain.ts';
import type { DeclarationModule } from '../procedure-module.ts';
import { compileLater } from './compile-later.ts';
import { loadDelivery } from './delivery-declaration.ts';
import { OtherTexts } from './other-texts.ts';
import { PlainFile } from './plain-file.ts';
import type { TextOf } from './text-of.ts';

/** Letters from which on a name takes three lines of a phone. */
const LONG_NAME = 60;

/**
 * A procedure in one language as plain data, to be written as JSON and read by `openProcedure`. What is not translated is Vietnamese, and so
 * is the interface around any language but English.
 *
 * Throws for a procedure without a declaration: there is nothing to fill in. `delivery` is read from the schemas of
 * this project unless given; `next` tells what takes its place, and when.
 */
export function compileProcedure(
  procedure: Procedure,
  language: string,
  {
    delivery,
    next,
  }: { readonly delivery?: LoadedDeclaration; readonly next?: DeclarationModule['next'] } = {},
): PlainProcedure {
  const { declaration } = procedure;
  const others = new OtherTexts(language, citizensRead(procedure));
  const source = others.of(procedure);
  const file = fileIn(source, language);
  if (!declaration || file.code === null)
    throw new Error(`validation: ${procedure.slug} has no declaration to compile`);
  const compiled = new PlainFile(languageAround(language));
  const spoken: TextOf = (schema, place) => textOf(source, schema, place, language);
  const parts = {
    format: plainProcedureFormat,
    code: file.code,
    slug: procedure.slug,
    version: file.version,
    language: languageAround(language),
    name: file.name,
    ...(file.name.length > LONG_NAME && file.plainName.length < file.name.length
      ? { shortName: file.plainName }
      : {}),
    ...(next && { next }),
    declaration: compiled.form(declaration, spoken),
    channels: [...new Set(file.channels.map(({ channel }) => channel))],
    attachments: file.attachments.map(({ when, channels }) => ({
      channels,
      ...(when && { when: compiled.condition(when as Schema) }),
    })),
  } as const;
  const later = compileLater(source, language, others.of(delivery ?? loadDelivery()));
  return {
    ...parts,
    ...compiled.rules,
    ...others.in(parts),
    // It stands beside the first part, in whose place it comes.
    later: { ...later, ...others.in([parts, later]) },
  };
}

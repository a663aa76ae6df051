import {
  fileIn,
  type LoadedDeclaration,
  languageAround,
  type Procedure,
  type Schema,
} from '@dvc-kit/procedure';
import type { PlainLater } from '../plain.ts';
import { deliveryDeclaration } from './delivery-declaration.ts';
import { PlainFile } from './plain-file.ts';

/** The evidence of a fact in `procedure.json`. */
type Evident = { readonly evidence: { readonly status: string } };

/** What comes after the declaration of a procedure, in one language. */
export function compileLater(
  procedure: Procedure,
  language: string,
  delivery: LoadedDeclaration,
): PlainLater {
  const file = fileIn(procedure, language);
  const compiled = new PlainFile(languageAround(language));
  const form = deliveryDeclaration(delivery, procedure, language);
  const parts = {
    papers: procedure.papers.map(({ id, form: { name }, fileName, when }) => ({
      id,
      name,
      fileName,
      ...(when && { when: compiled.condition(when as Schema) }),
    })),
    delivery: compiled.form(form.schema, form.textOf),
    deliveryOptions: file.delivery.options.map(({ option, note }) => ({ option, note })),
    copies: file.delivery.copies,
    attachments: file.attachments.map((attachment) => {
      const { when: _when, whenText: _words, channels: _channels, evidence, ...words } = attachment;
      return { ...words, isVerified: isVerified({ evidence }) };
    }),
    fees: file.fees.map((fee) => {
      // The words of the condition are for pages that know no answers.
      const { when, whenText: _words, evidence, ...rest } = fee;
      const test = when && compiled.condition(when as Schema);
      return { ...rest, ...(test !== undefined && { when: test }), isVerified: isVerified({ evidence }) };
    }),
    ...(file.waivers.length > 0 && {
      waivers: file.waivers.map(({ when, evidence: _evidence, ...rest }) => ({
        ...rest,
        ...(when && { when: compiled.condition(when as Schema) }),
      })),
    }),
    undertaking: file.undertaking ?? '',
    ...(file.moves.length > 0 && { moves: file.moves }),
    authority: file.authority.text,
    results: file.results.map(({ text }) => text),
    timeLimits: file.channels.map(({ channel, timeLimit, validity, evidence }) => ({
      channel,
      text: timeLimit,
      isVerified: isVerified({ evidence }),
      ...(validity && { validity }),
    })),
  };
  return { ...parts, ...compiled.rules };
}

function isVerified({ evidence }: Evident): boolean {
  return evidence.status === 'verified';
}

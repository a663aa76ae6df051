import { writtenDate } from '@dvc-kit/procedure/formats/written-date';
import type { Json } from '@dvc-kit/validation';
import { numberText } from '@dvc-kit/wording/number';
import type { AnswerReference } from '../paper-module.ts';
import { answerAt } from './answer-at.ts';
import { printableText } from './printable-text.ts';
import { type UnitNames, writeAddress } from './write-address.ts';
import { writeDatePart } from './write-date.ts';
import { writeIdentityDocument } from './write-identity-document.ts';

/**
 * An answer as it stands on the paper; '' where nothing was answered. An answer of an unexpected kind is written as
 * text rather than left out: the paper shows what was answered, right or wrong.
 */
export function writeAnswer(reference: AnswerReference, answers: Json, units: UnitNames): string {
  const answer = answerAt(answers, reference.path);
  return answer === undefined ? '' : printableText(writeJson(answer, reference, units));
}

function writeJson(answer: Json, { writing }: AnswerReference, units: UnitNames): string {
  if (typeof answer === 'object' && answer !== null) {
    if (Array.isArray(answer))
      return answer.map((item: Json) => writeJson(item, { path: '', writing }, units)).join(', ');
    const group = answer as { readonly [key: string]: Json };
    if (writing.as === 'address') return writeAddress(group, units);
    if (writing.as === 'identity-document') return writeIdentityDocument(group, writing.kinds);
    return Object.values(group)
      .map((value) => writeJson(value, { path: '', writing }, units))
      .join(', ');
  }
  const text = String(answer);
  switch (writing.as) {
    case 'upper':
      return text.toUpperCase();
    case 'date':
      return writtenDate(text);
    case 'day':
    case 'month':
    case 'year':
      return writeDatePart(text, writing.as);
    case 'commune':
      return units.commune(text)?.name ?? text;
    case 'province':
      return units.province(text)?.name ?? text;
    case 'option':
      return writing.labels[text] ?? text;
    default:
      return typeof answer === 'number' ? numberText(answer, 'vi') : text;
  }
}

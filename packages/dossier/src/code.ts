/** A declaration as the text of one QR code, for paper that outlives this release. */
export type { CodeDictionary } from './code/code-dictionary.ts';
export {
  type CodedAnswers,
  type CodeFault,
  decodeAnswers,
  encodeAnswers,
  type FaultyCode,
} from './code/code-text.ts';
export { makeCodeDictionary } from './code/make-code-dictionary.ts';

import { type CodeDictionary, encodeAnswers } from '@dvc-kit/dossier/code';
import { scanCode } from '@dvc-kit/paper/scan-code';
import type { Answers } from '@dvc-kit/validation';

/** A declaration as the modules of a QR code, quiet zone and all; null where it does not fit into one. */
export const codeOfAnswers = (answers: Answers, version: number, dictionary: CodeDictionary) =>
  scanCode(encodeAnswers(answers, version, dictionary));

/** Likewise the address of a page. */
export const codeOfAddress = (address: string) => scanCode(address, 'byte');

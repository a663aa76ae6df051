import { readFileSync } from 'node:fs';
import { schemas } from './site.ts';

const file = `${schemas}procedures/dang-ky-khai-sinh/cases/cha-me-da-ket-hon.json`;

/** Answers to the whole birth declaration that nothing is wrong with. */
export const birthAnswers = JSON.parse(readFileSync(file, 'utf8')).answers;

/** The same, but the year of birth and the personal number of the requester do not go together: the form warns. */
export const answersWithWarning = {
  ...birthAnswers,
  requester: { ...birthAnswers.requester, dateOfBirth: '1997-04-12' },
};

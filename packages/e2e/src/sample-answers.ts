import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = new URL(
  '../../../schemas/procedures/dang-ky-khai-sinh/cases/cha-me-da-ket-hon.json',
  import.meta.url,
);

/** Answers to the whole birth declaration that nothing is wrong with. */
export const birthAnswers = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')).answers;

/** The same, but the year of birth and the personal number of the requester do not go together: the form warns. */
export const answersWithWarning = {
  ...birthAnswers,
  requester: { ...birthAnswers.requester, dateOfBirth: '1997-04-12' },
};

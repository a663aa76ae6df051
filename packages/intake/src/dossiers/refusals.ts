import type { Issue } from '@dvc-kit/validation';
import { Problem } from '../http/problem.ts';

/** The dossier is not of what it adds to. */
export function notOf(path: string, expected: string): Problem {
  return new Problem('dossier-refused', { issues: [{ path, keyword: 'const', params: { expected } }] });
}

/** Something is wrong with the files as they were sent, at that place among them. */
export function refusedFile(place: string, keyword: string, params: Issue['params'] = {}): Problem {
  const path = place ? `files.${place}` : 'files';
  return new Problem('dossier-refused', { issues: [{ path, keyword, params }] });
}

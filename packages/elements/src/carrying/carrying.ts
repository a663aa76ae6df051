/**
 * What makes one file of a form or a dossier, and opens such a file again. A file of its own, fetched when it is asked for: most print
 * their declaration and carry nothing else.
 */
import './saved-dialog.ts';

export { packDossier } from '@dvc-kit/dossier/carried';

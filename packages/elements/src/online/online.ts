/**
 * What sends a dossier to a receiver: a file of its own, fetched when she chooses that. Most print their declaration, and nobody whose
 * commune has no receiver ever needs it.
 */
export { contactFields, contactIn, contactOf } from './contact.ts';
export { progressView } from './progress-view.ts';
export { sendDossier } from './send-dossier.ts';

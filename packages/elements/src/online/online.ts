/**
 * What speaks with a receiver: sends a dossier to it, asks what became of one. A file of its own, fetched when she chooses that. Most print
 * their declaration, and nobody whose commune has no receiver ever needs it.
 */
export { askAgain, askOnce, json, pageMeans, Refusal } from './asking.ts';
export { contactFields, contactIn, contactOf } from './contact.ts';
export { correct } from './corrections.ts';
export { keepReceipt } from './keep-receipt.ts';
export { problemText } from './problem-text.ts';
export { progressView } from './progress-view.ts';
export { sendDossier } from './send-dossier.ts';
export { sendSupplement } from './send-supplement.ts';

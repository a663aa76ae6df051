import type { OfReceipt } from './by-receipt.ts';

/** Forms that correct a dossier which a receiver has. */
const corrections = new WeakMap<object, OfReceipt>();

/** From here on what is sent from this form takes the place of the dossier, under its code: the receiver keeps the one before. */
export function correct(form: object, receipt: OfReceipt): void {
  corrections.set(form, receipt);
}

/** The dossier that a form corrects; undefined for one that hands in a new one. */
export const correctedBy = (form: object | undefined): OfReceipt | undefined => form && corrections.get(form);

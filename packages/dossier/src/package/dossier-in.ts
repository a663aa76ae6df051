import { brokenShape } from '../broken-shape.ts';
import type { DossierFile } from '../dossier.ts';
import { dossierSchema } from '../dossier-schema.ts';

/** What the text of a dossier says, right or wrong by its procedure; null for what has another shape. */
export function dossierIn(text: string): DossierFile | null {
  try {
    const value: unknown = JSON.parse(text);
    return brokenShape(value, dossierSchema).length === 0 ? (value as DossierFile) : null;
  } catch {
    return null;
  }
}

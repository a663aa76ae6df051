import { formatNamed } from '../formats/formats.ts';
import type { Schema } from '../shapes/declaration.ts';

/** Whether a text of this schema is a date, whole or in part. */
export const isDate = ({ format }: Pick<Schema, 'format'>): boolean =>
  formatNamed(format)?.onPaper.as === 'date';

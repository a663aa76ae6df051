import type { Schema } from '@dvc-kit/procedure';
import type { PlainForm } from '../plain.ts';
import { PlainFile } from './plain-file.ts';
import { ownText, type TextOf } from './text-of.ts';

/** A schema on its own, compiled, in Vietnamese. For previews and tests. */
export function compileForm(schema: Schema, spoken: TextOf = ownText): PlainForm {
  const file = new PlainFile('vi');
  const form = file.form(schema, spoken);
  return { form, ...file.rules };
}

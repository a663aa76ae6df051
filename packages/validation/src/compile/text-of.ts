import type { Schema } from '@dvc-kit/procedure';

/**
 * The text at a place of a (sub)schema, in the language of the form: `title`, `x-messages/pattern`,
 * `x-warnings/0/message`. Undefined where the schema says nothing there.
 */
export type TextOf = (schema: Schema, place: string) => string | undefined;

/** The text as the schema itself has it. */
export const ownText: TextOf = (schema, place) => {
  let value: unknown = schema;
  for (const key of place.split('/')) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
};

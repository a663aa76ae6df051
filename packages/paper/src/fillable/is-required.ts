import type { Schema } from '@dvc-kit/procedure';

/** Whether whoever fills in the form always owes this answer: what depends on another answer is not. */
export function isRequired(declaration: Schema, path: string): boolean {
  const [step = '', ...rest] = path.split('.');
  if (declaration.required?.includes(step) !== true) return false;
  const below = declaration.properties?.[step];
  return rest.length === 0 || (typeof below === 'object' && isRequired(below, rest.join('.')));
}

import type { Json } from '@dvc-kit/validation';

/**
 * The answer at a path such as `children.0.fullName`, or undefined where nothing was answered. '' is the path of the
 * answers themselves, which are a plain value in a row of a list of such.
 */
export function answerAt(answers: Json, path: string): Json | undefined {
  let value: Json | undefined = answers;
  for (const key of path === '' ? [] : path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Array.isArray(value) ? value[Number(key)] : (value as { readonly [key: string]: Json })[key];
  }
  return value === null || value === '' ? undefined : value;
}

import type { Period } from './evidence.ts';

/** Whether a fact applies on a day (`YYYY-MM-DD`): its first and its last day count. */
export function appliesOn(
  { validity }: { readonly validity?: Period | null | undefined },
  day: string,
): boolean {
  return !validity || ((validity.from ?? '') <= day && day <= (validity.to ?? '9999'));
}

import type { ItemView } from '@dvc-kit/engine';

/** Where the number of an identity card stands in the blocks of persons. */
const NUMBERS = ['identityDocument', 'personalIdNumber', 'identityNumber'];

/**
 * Whether a card can fill the block: it asks for a name and for the number of a card, by the keys that all declarations have
 * for them. Those who write a definition say nothing more.
 */
export function isPerson(items: readonly ItemView[]): boolean {
  const keys = items.map(({ path }) => path.slice(path.lastIndexOf('.') + 1));
  return keys.includes('fullName') && keys.some((key) => NUMBERS.includes(key));
}

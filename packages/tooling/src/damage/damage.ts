import type { Random } from './random.ts';

/** A file before it is damaged, and the others of the folder, from which parts may come. */
export interface Target {
  readonly text: string;
  readonly others: readonly string[];
}

/** A kind of damage: the bytes of the file afterwards, or undefined where there is nothing to damage so. */
export type Damage = (target: Target, random: Random) => Uint8Array | string | undefined;

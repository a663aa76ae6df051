import type { Damage } from './damage.ts';
import { textDamages } from './text-damages.ts';
import { treeDamages } from './tree-damages.ts';

/** What goes wrong with files that people edit by hand, save in the wrong program, or merge. */
export const damages: Readonly<Record<string, Damage>> = { ...treeDamages, ...textDamages };

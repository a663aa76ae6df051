import { isFillable } from '../validity/fillable.ts';
import { procedures } from './procedures.ts';

const byName = new Intl.Collator('vi');

/** What a page can embed today, by name. */
export const embeddable = procedures
  .filter((procedure) => isFillable(procedure))
  .sort((one, other) => byName.compare(one.file.name, other.file.name));

/** The one that most people look for, where this catalogue has it. */
export const example = embeddable.find(({ file }) => file.code === '1.001193') ?? embeddable[0];

import { hasKey } from '../answers/answer-tree.ts';
import type { FormState, GivenFile } from '../shapes/state.ts';

const none: readonly GivenFile[] = [];

/** Of the attachment with that id: `constructor` may be one, and is something in every object. */
export function filesFor(id: string, files: FormState['files']): readonly GivenFile[] {
  return (hasKey(files, id) && files[id]) || none;
}

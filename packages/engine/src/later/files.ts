import { has } from '@dvc-kit/validation/json-values';
import type { FormState, GivenFile } from '../shapes/state.ts';

const none: readonly GivenFile[] = [];

/** Of the attachment with that id: `constructor` may be one, and is something in every object. */
export function filesFor(id: string, files: FormState['files']): readonly GivenFile[] {
  return (has(files, id) && files[id]) || none;
}

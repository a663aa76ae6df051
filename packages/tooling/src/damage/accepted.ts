import type { Problem, Procedure } from '@dvc-kit/procedure';

/** A procedure that was accepted, and what it was before its folder was damaged. */
export interface Accepted {
  /** The folder `schemas` that it lies in. */
  readonly root: string;
  readonly procedure: Procedure;
  readonly before: Procedure;
  /** What was told of it all the same. */
  readonly warnings: readonly Problem[];
}

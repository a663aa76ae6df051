import type { StructureNode } from './layout.ts';
import type { Strip } from './strip.ts';

/** A block of the form set in lines, and what assistive technology is told of it. */
export interface SetBlock {
  readonly strips: readonly Strip[];
  readonly nodes: readonly StructureNode[];
}

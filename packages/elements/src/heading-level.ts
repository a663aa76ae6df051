import { nothing } from 'lit';
import type { DrawingSetting } from './drawing-setting.ts';

/**
 * `aria-level` of a heading that stands so many levels below the title of the step. The tags say it already where that is
 * an `h2`, as below the one `h1` of a page.
 */
export const levelBelow = ({ headingLevel }: Pick<DrawingSetting, 'headingLevel'>, depth: number) =>
  headingLevel > 0 && headingLevel !== 2 ? headingLevel + depth : nothing;

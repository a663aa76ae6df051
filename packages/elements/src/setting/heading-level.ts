import { nothing } from 'lit';

export interface HeadingSetting {
  /** Level of the title of the step among the headings of the host page. */
  readonly headingLevel: number;
}

/**
 * `aria-level` of a heading that stands so many levels below the title of the step. The tags say it already where that is
 * an `h2`, as below the one `h1` of a page.
 */
export const levelBelow = ({ headingLevel }: HeadingSetting, depth: number) =>
  headingLevel > 0 && headingLevel !== 2 ? headingLevel + depth : nothing;

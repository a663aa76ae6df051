import type { FieldView, Filling, Understanding } from '@dvc-kit/engine';
import type { Issue } from '@dvc-kit/validation';
import type { DatePart, DateParts } from '../fields/date-field/date-parts.ts';

/** How what is typed is understood, and why it is not. Fetched by itself, beside what a first page seldom needs. */
export interface Understood {
  /** How what is typed becomes an answer. */
  readonly understanding: Understanding;
  /** What fills in for the citizen. */
  readonly filling: Filling;
  /** The boxes of a date after something was typed or pasted into one of them. */
  readonly partsTyped: (part: DatePart, text: string, before: DateParts, isPartial: boolean) => DateParts;
  /** The answer for a date typed as one text; undefined where it is none. */
  readonly dateIn: (text: string, isPartial: boolean) => string | undefined;
  readonly reasonFor: ReasonFor;
  /** What else people write for an entry of a list. */
  readonly otherNames: Readonly<Record<string, readonly string[]>>;
  /** Commits what stands in the boxes below the root and was never reported. */
  readonly readBoxes: (root: ParentNode) => void;
}

/** Why an answer is not what its field asks for, where the answer gives it away. `name`: of the field, at the start of a sentence. */
export type ReasonFor = (
  field: Pick<FieldView, 'type' | 'format' | 'answer'>,
  issue: Issue,
  name: string,
) => string | undefined;

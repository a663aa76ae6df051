import type { FieldView, FormView, ListView, Parts, Warning } from '@dvc-kit/engine';
import type { Issue } from '@dvc-kit/validation';
import type { CSSResult, TemplateResult } from 'lit';
import type { SummaryEntry } from '../error-summary/summary-entries.ts';
import type { UnitsState } from '../units-state.ts';

/** What a first page seldom needs: most widgets, and the words for what is wrong. Fetched by itself, after that page. */
export interface MoreFields {
  readonly errorSummary: (
    entries: readonly SummaryEntry[],
    follow: (target: string) => void,
  ) => TemplateResult;
  readonly summaryEntries: (view: FormView) => readonly SummaryEntry[];
  readonly issueMessage: (field: FieldView, issue: Issue) => string;
  readonly listIssueMessage: (list: ListView, issue: Issue) => string;
  readonly warningMessage: (warning: Warning) => string;
  readonly answerText: (field: FieldView, units: UnitsState) => string | null;
  /** The answer for a date typed as one text; undefined where it is none. */
  readonly dateIn: (text: string) => string | undefined;
  /** A name as it goes on inside a sentence: "con thứ hai". */
  readonly inSentence: (text: string) => string;
  /** What the engine does when a field or a page is left. */
  readonly leaving: NonNullable<Parts['leaving']>;
  readonly moreStyles: CSSResult;
}

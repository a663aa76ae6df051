import type { FieldView, FormView, GroupView, ListView, Parts, StepView, Warning } from '@dvc-kit/engine';
import type {
  Answers,
  DeclarationModule,
  FirstPageModule,
  Issue,
  PlainRest,
  ProcedureModule,
  WholeDeclaration,
} from '@dvc-kit/validation';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { SummaryEntry } from '../error-summary/summary-entries.ts';
import type { Language } from '../language/language.ts';
import type { TitledForm } from '../procedure/host-page/page-title.ts';
import type { CardSetting } from '../setting/card-setting.ts';
import type { HeadingSetting } from '../setting/heading-level.ts';
import type { UnitsState } from '../setting/units-state.ts';
import type { ReasonFor, Understood } from '../understood/understood.ts';
import type { DrawnForm, FormHost, HeldForm } from './drawn-form.ts';

/** What a first page seldom needs: most widgets, and the words for what is wrong. Fetched by itself, after that page. */
export interface MoreFields {
  readonly errorSummary: (
    entries: readonly SummaryEntry[],
    follow: (target: string) => void,
    setting: HeadingSetting,
  ) => TemplateResult;
  readonly summaryEntries: (view: FormView, reasonFor: ReasonFor) => readonly SummaryEntry[];
  readonly issueMessage: (field: FieldView, issue: Issue, reasonFor: ReasonFor) => string;
  readonly listIssueMessage: (list: ListView, issue: Issue) => string;
  readonly warningMessage: (warning: Warning) => string;
  /** What there is to ask about the answer of a field, and what may be done about it apart from typing; or what she said to it. */
  readonly warningNote: (field: FieldView) => unknown;
  /** That she said it to be so, which she may take back; the focus goes to what has the id then. */
  readonly saidNote: (field: FieldView, said: Warning, focus: string) => unknown;
  /** She may say that the answer is so; the focus goes to what has the id then. */
  readonly confirmAction: (field: FieldView, warning: Warning, focus: string) => unknown;
  /** Where an answer comes from that she did not type; undefined where a tick box says it. */
  readonly filledText: (field: FieldView) => string | undefined;
  /** At the head of a block: what takes it over from another one, or from an identity card. */
  readonly blockHead: (block: Block, name: string, setting: CardSetting) => TemplateResult;
  readonly answerText: (field: FieldView, units: UnitsState, language: Language) => string | null;
  /** A name as it goes on inside a sentence: "con thứ hai". */
  readonly inSentence: (text: string) => string;
  /** What the engine does when a field or a page is left. */
  readonly leaving: NonNullable<Parts['leaving']>;
  /** The application whose built-in browser shows the page; null for a browser. */
  readonly appAround: (userAgent: string) => string | null;
  /** Called once for each form on the page. */
  readonly prepareForm: (host: TitledForm) => void;
  /** A procedure with all of its declaration. */
  readonly openRest: (module: FirstPageModule, plain: PlainRest) => WholeDeclaration;
  /** Whether it asks anything that is drawn by what `fetchRareFields` fetches. */
  readonly asksRare: (module: DeclarationModule | ProcedureModule) => boolean;
  /** How many sections of a page are to be drawn with their fields by now. */
  readonly countFilled: (host: LitElement, page: DeclarationPage) => number;
  /** Has the others drawn with the next drawing of the form. */
  readonly fillRest: (host: LitElement) => void;
  /** Called whenever a form has been drawn: takes or refuses what its host has handed over since it began. */
  readonly takeLateAnswers: (answers: Answers | null, session: HeldForm) => void;
  /** Likewise: has it go on with the commune that its host names, and say which of its texts are in another language. */
  readonly whenDrawn: (host: FormHost, form: DrawnForm) => void;
  /** Likewise, once something was done to it: asks for the names of the places that it holds. */
  readonly namePlaces: (host: FormHost, form: DrawnForm) => void;
  /** Where they do not come. */
  readonly placesFault: (setting: Pick<CardSetting, 'units' | 'loadUnits'>) => unknown;
  readonly moreStyles: CSSResult;
}

/** A page with sections of the declaration. */
export type DeclarationPage = Extract<StepView, { kind: 'declaration' }>;

/** Fields under one title: a section, a group, an entry of a list. */
export type Block = Pick<GroupView, 'sameAs' | 'children'>;

/** All that comes after the first page, before it can be left. */
export interface AfterFirstPage extends MoreFields, Understood {}

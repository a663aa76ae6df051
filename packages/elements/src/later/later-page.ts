import type { Draft, FormEvent, FormView, Parts, Refitted, StepView, WholeSetting } from '@dvc-kit/engine';
import type { Form } from '@dvc-kit/engine/first-page';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { slugOf } from '@dvc-kit/procedure/slug';
import type {
  Answers,
  DeclarationModule,
  PlainLater,
  ProcedureModule,
  WholeDeclaration,
} from '@dvc-kit/validation';
import type { fileSize } from '@dvc-kit/wording';
import type { CSSResult, LitElement, nothing, TemplateResult } from 'lit';
import type { SummaryEntry } from '../error-summary/summary-entries.ts';
import type { PaperPort } from '../ports/paper-port.ts';
import type { SubmissionPort } from '../ports/submission-port.ts';
import type { Way } from '../ports/way.ts';
import type { ReviewActions } from '../review/review.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import type { VouchedHost } from '../signed-in/vouched-host.ts';
import type { LoadTaking } from '../taking/taken.ts';
import type { filesOf } from './files-of.ts';

/** Everything that a step after the declaration is drawn from. */
export interface LaterPage extends ReviewActions {
  readonly view: FormView;
  readonly form: Form;
  readonly module: ProcedureModule;
  /** Null when the host names none. */
  readonly commune: CommuneProfile | null;
  readonly setting: DrawingSetting;
  /** How the dossier leaves the page; once it has, how it did. */
  readonly way: Way;
  /** The answers that count: those of shown fields, as they stand on the paper. */
  readonly shownAnswers: () => Answers;
  readonly loadPaper: () => Promise<PaperPort>;
  /** By the ids that the engine knows them by. */
  readonly files: ReadonlyMap<string, File>;
  readonly loadTaking: LoadTaking;
  readonly back: () => void;
  /** Moves the focus to the input with this id. */
  readonly follow: (target: string) => void;
  /** Stop waiting for the receiver's answer. */
  readonly stop: () => void;
  /** Forget everything and begin again. */
  readonly startAnew: () => void;
  readonly host: SendingHost;
  readonly sessions: Sessions;
}

/** A step as it is drawn. */
export interface LaterStep {
  readonly title: string;
  readonly body: TemplateResult;
  /** The words on the button that leads on; null where the step has its own ways out. */
  readonly action: string | null;
  /** Where the answers are, when they are not on this machine alone. */
  readonly privacy?: string;
}

/** One form that is to be handed in. */
export interface SendingForm {
  readonly form: Form;
  readonly parts: SendingParts;
  /** By the ids that the engine knows them by. */
  readonly files: ReadonlyMap<string, File>;
  way: Way;
}

interface SendingParts {
  readonly module: DeclarationModule | ProcedureModule;
  readonly commune: CommuneProfile | null;
  /** `submission`: where the dossier goes that is handed in online, if the page has brought that. */
  readonly services: { readonly submission?: SubmissionPort | undefined };
}

/** The element that the form is drawn by; the host page hears of it. */
export type SendingHost = LitElement & VouchedHost;

/** What holds the form that is being filled in. */
export interface Sessions {
  readonly current: SendingForm | null;
  /** The same form, which from here on goes by another way. */
  open(parts: SendingParts, way: Way): unknown;
  send(event: FormEvent): void;
}

/** Attachments, delivery, review and the end of the journey: a part of the elements that is fetched by itself. */
export interface LaterSteps {
  readonly laterStep: (page: LaterPage) => LaterStep;
  /** What is wrong on the step, for the error summary. The delivery is made of fields, like the declaration. */
  readonly laterEntries: (content: StepView) => readonly SummaryEntry[];
  /** The official form beside the declaration. */
  readonly paperBeside: (
    page: Omit<LaterPage, 'module'>,
    module: ProcedureModule,
  ) => TemplateResult | typeof nothing;
  /** Returns how to stop waiting for an answer, if there is one to wait for. */
  readonly handIn: (form: SendingForm, host: SendingHost, sessions: Sessions) => (() => void) | null;
  /** What the engine knows of these steps. */
  readonly laterSteps: NonNullable<Parts['laterSteps']>;
  /** Takes up what was kept of another version of the form. */
  readonly refitDraft: (setting: WholeSetting, draft: Draft) => Refitted;
  /** A size in words of people; and a name in plain letters. What saves a form takes them from here: they are in the kit once. */
  readonly fileSize: typeof fileSize;
  readonly slugOf: typeof slugOf;
  /** The whole procedure. */
  readonly openLater: (module: WholeDeclaration, plain: PlainLater) => ProcedureModule;
  readonly stepStyles: CSSResult;
  /** The files that are sent, made of what was given. */
  readonly filesOf: typeof filesOf;
}

import type { Dossier } from '@dvc-kit/dossier';
import type { FormView } from '@dvc-kit/engine';
import type { Way } from '../ports/way.ts';

/** The form can be filled in. */
export interface ReadyDetail {
  readonly code: string;
  readonly version: number;
}

/** The citizen came to a step, or was kept at it because something is wrong. No personal data. */
export interface StepDetail {
  readonly step: string;
  /** From 0, and never less on the way on; equal to `count` once complete. */
  readonly index: number;
  /** How many steps any answers could ask for: the same all the way. Those that hers do not ask for are passed over. */
  readonly count: number;
  readonly hasErrors: boolean;
}

/** The only event that carries personal data. Files by the ids in the dossier. */
export interface SubmitDetail {
  readonly dossier: Dossier;
  readonly files: ReadonlyMap<string, File>;
}

/** The dossier has left the page. */
export interface SubmittedDetail {
  /** Printed, sent to a receiver of the kit's own, or taken by the host page. */
  readonly by: Way;
}

export interface ErrorDetail {
  /**
   * `unknown-procedure`, `load` and `draw`: there is no form, or that which was there before stays. `unknown-commune`: the form is without
   * its desk and fees. `part`: something that comes later did not arrive, such as the next steps or the list of communes; the citizen can
   * ask again. `file`: a PDF or DOCX was not made, or the paper not drawn. `old-browser` comes from the script, in place of the elements.
   */
  readonly reason:
    | 'unknown-procedure'
    | 'unknown-commune'
    | 'load'
    | 'draw'
    | 'part'
    | 'file'
    | 'old-browser';
}

/** What the host page hears besides `dvc-submit`. Each bubbles and crosses the root. */
export interface ProcedureEvents {
  'dvc-ready': ReadyDetail;
  'dvc-step': StepDetail;
  'dvc-offline-ready': null;
  'dvc-submitted': SubmittedDetail;
  'dvc-error': ErrorDetail;
}

/** Tells the host page. */
export function tell<Type extends keyof ProcedureEvents>(
  element: EventTarget,
  type: Type,
  detail: ProcedureEvents[Type],
): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** Where the citizen stands, for `dvc-step`. */
export function stepDetail({ progress, content, issues }: FormView): StepDetail {
  const step = content.kind === 'complete' ? 'complete' : content.step.id;
  return { step, ...progress, hasErrors: issues.length > 0 };
}

import type { Answers } from '@dvc-kit/validation';
import type { HeldForm } from './drawn-form.ts';

/**
 * Answers that the host page hands over once the form is drawn: it begins anew with them while nobody has done anything to it. After that
 * they are refused, and the developer reads why.
 */
export function takeLateAnswers(answers: Answers | null, session: HeldForm): void {
  const { current, given } = session;
  // A page that draws itself anew hands the same over again.
  if (!current || answers === given || JSON.stringify(answers ?? {}) === JSON.stringify(given ?? {})) return;
  session.given = answers;
  if (session.isTouched) {
    console.warn(
      '<dvc-procedure>: "answers" were set when the citizen had begun; hers are kept. Set them before.',
    );
    return;
  }
  session.current = null;
  session.open(current.parts);
}

import type { StepId } from '@dvc-kit/engine';
import type { FilesEvent } from '../../attachments/files-event.ts';
import type { AnswerEvent, IntentEvent } from '../../events/form-events.ts';
import { stepDetail, tell } from '../../events/procedure-events.ts';
import type { SendingHost } from '../../later/later-page.ts';
import type { Keeping } from '../session/keeping.ts';
import type { Session } from '../session/session.ts';
import type { Supplies } from '../session/supplies.ts';
import { type Focus, focusAfter } from './focus.ts';

/** What the citizen can do to the form, and what comes of it. */
export type Deeds = ReturnType<typeof deedsOn>;

export function deedsOn(
  host: SendingHost,
  sessions: Session,
  supplies: Supplies,
  { follow, moveTo }: Focus,
  keeping: Keeping,
) {
  /** Stops waiting for the receiver's answer. */
  let stop: (() => void) | null | undefined;

  const startAnew = () => {
    sessions.anew();
    keeping.keeper?.wiped();
    moveTo('step');
  };

  sessions.begun = supplies.opened;
  sessions.readBoxes = () => supplies.more.thing?.readBoxes(host.renderRoot);
  // After everything that the citizen did.
  sessions.moved = (event, before, after) => {
    const { current } = sessions;
    keeping.start(current!.parts.services);
    keeping.keeper?.moved(event, before.state, after.state);
    const { view } = after;
    if (view.content.kind === 'coming') supplies.opened();
    const target = focusAfter(before.view, view);
    if (!target) return;
    moveTo(target);
    if (view.handIn.state === 'sending') return;
    tell(host, 'dvc-step', stepDetail(view));
    if (view.content.kind === 'complete') tell(host, 'dvc-submitted', { by: current!.way });
  };

  return {
    host,
    sessions,
    follow,
    startAnew,
    back: () => sessions.send({ type: 'back' }),
    undertake: (accepted: boolean) => sessions.send({ type: 'undertake', accepted }),
    stop: () => stop?.(),

    change(step: StepId, input: string | null) {
      sessions.send({ type: 'change', step });
      if (input) moveTo(input);
    },

    answer({ fieldPath, form, value }: AnswerEvent) {
      sessions.send({ type: 'answer', path: fieldPath, value, form });
    },

    intend({ intent }: IntentEvent) {
      if (intent.type === 'reset') startAnew();
      else sessions.send(intent);
    },

    keepFiles(event: FilesEvent) {
      sessions.current?.give(event);
    },

    /** Leads on from the step, or hands in. */
    submit(event: SubmitEvent) {
      event.preventDefault();
      const { current } = sessions;
      const { kind } = current!.form.view.content;
      const later = supplies.later.thing;
      // What is still on its way cannot be left forwards unread.
      if (!supplies.more.thing || !(later || kind === 'declaration')) return;
      if (kind === 'review') stop = later!.handIn(current!, host, sessions) ?? stop;
      else sessions.send({ type: 'continue' });
    },
  };
}

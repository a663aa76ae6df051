import type { FormEvent } from '@dvc-kit/engine';
import type { Json } from '@dvc-kit/validation';

/** A citizen committed a new answer; undefined when she emptied the field. Stays inside the form's root. */
export class AnswerEvent extends Event {
  /** Not `path`: up to Chrome 108 every event has one, which cannot be set. */
  readonly fieldPath: string;
  readonly form: 'declaration' | 'delivery';
  readonly value: Json | undefined;

  constructor(
    field: { readonly path: string; readonly form: 'declaration' | 'delivery' },
    value: Json | undefined,
  ) {
    super('dvc-answer', { bubbles: true });
    this.fieldPath = field.path;
    this.form = field.form;
    this.value = value;
  }
}

/** A citizen did something other than answer: added an item, followed a Change link. Stays inside the form's root. */
export class IntentEvent extends Event {
  readonly intent: FormEvent;

  constructor(intent: FormEvent) {
    super('dvc-intent', { bubbles: true });
    this.intent = intent;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dvc-answer': AnswerEvent;
    'dvc-intent': IntentEvent;
  }
}

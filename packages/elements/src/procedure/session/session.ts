import type { Form, FormEvent, FormOptions, FormState } from '@dvc-kit/engine';
import type { Answers } from '@dvc-kit/validation';
import type { ReactiveControllerHost } from 'lit';
import type { Way } from '../../ports/way.ts';
import type { FormParts } from '../loading/load-form.ts';
import { FormSession } from './form-session.ts';

type Options = Pick<FormOptions, 'today' | 'answers' | 'parts'> & {
  readonly grouping: FormState['grouping'];
  readonly hostSubmits: boolean;
};

/** What leads to another page of the form. */
const LEAVES: readonly FormEvent['type'][] = ['continue', 'back', 'change', 'go'];

/** A form before or after something happened to it. */
export type Moment = Pick<Form, 'state' | 'view'>;

/** Holds the form that is being filled in: opened on what was loaded, told what the citizen does, begun anew. */
export class Session {
  current: FormSession | null = null;
  /** Whether the citizen has done anything to it. */
  isTouched = false;
  /** What the host page had handed over when the form began. */
  given: Answers | null | undefined;
  /** Tells which section the citizen has before her, where several stand on a page. */
  sectionAtHand: (() => string | undefined) | null = null;
  /** Commits what stands on the page and was not reported, before the page goes. */
  readBoxes!: () => void;
  /** Hears what an event of the citizen's changed. */
  moved!: (event: FormEvent, before: Moment, after: Moment) => void;
  /** Hears of every form that begins. */
  begun!: () => void;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #options: () => Options;

  /** `options` is asked for each form. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: () => Options) {
    this.#host = host;
    this.#options = options;
  }

  /** Answers and files of the same form go over into this one: it may be in another language, or go another way. */
  open(parts: FormParts, way?: Way): FormSession {
    const before = this.current;
    const { code, version } = parts.module;
    const isSame = before?.parts.module.code === code && before.parts.module.version === version;
    if (!isSame) this.isTouched = false;
    return this.#begin(new FormSession(parts, this.#options(), isSame ? before : null, way));
  }

  /** Takes up what was kept of the form. */
  resume(state: FormState, files: ReadonlyMap<string, File>, way: Way): void {
    this.isTouched = true;
    this.#begin(new FormSession(this.current!.parts, this.#options(), { state, files, way }));
    this.group(this.#options().grouping);
  }

  /** Forgets answers and files: the form is drawn anew, so that nothing stays in its inputs either. */
  anew(): void {
    this.isTouched = false;
    if (this.current)
      this.#begin(new FormSession(this.current.parts, { ...this.#options(), answers: undefined }));
  }

  /** The sections of the declaration stand one at a time, or all on one page. */
  group(grouping: FormState['grouping']): void {
    const form = this.current?.form;
    if (form && form.state.grouping !== grouping)
      form.send({ type: 'group', grouping, section: this.sectionAtHand?.() });
  }

  /** The only way to the engine for what the citizen does. */
  send(event: FormEvent): void {
    const form = this.current?.form;
    if (!form) return;
    if (LEAVES.includes(event.type)) this.readBoxes();
    const { state, view } = form;
    form.send(event);
    // A box that is only read tells its answer again.
    if (event.type === 'answer' && form.state === state) return;
    this.isTouched = true;
    this.moved(event, { state, view }, form);
  }

  #begin(session: FormSession): FormSession {
    this.given = this.#options().answers;
    session.form.subscribe(() => this.#host.requestUpdate());
    this.current = session;
    this.begun();
    this.#host.requestUpdate();
    return session;
  }
}

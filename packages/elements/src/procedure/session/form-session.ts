import type { FormOptions, FormState, Parts } from '@dvc-kit/engine';
import { createForm, type Form, isWholeModule, read } from '@dvc-kit/engine/first-page';
import type { Answers, DeclarationModule } from '@dvc-kit/validation';
import type { FilesEvent } from '../../attachments/files-event.ts';
import type { PaperPort } from '../../ports/paper-port.ts';
import { channelOf, type Way, wayOf } from '../../ports/way.ts';
import type { FormParts } from '../loading/load-form.ts';

/** What goes over from one form to the next. */
interface Before {
  readonly state: FormState;
  readonly files: ReadonlyMap<string, File>;
  readonly way: Way;
}

let sessionsSeen = 0;

/** One form being filled in: the engine's form, the files themselves, and the paper it will be printed on. */
export class FormSession {
  /** Another one for each form: what is drawn for one is never taken over for the next. */
  readonly id: number;
  parts: FormParts;
  readonly form: Form;
  /** By the ids that the engine knows them by. */
  readonly files = new Map<string, File>();
  /** How the dossier leaves the page; once it has, how it did. */
  way: Way;
  #paper: Promise<PaperPort> | null = null;

  /** `before`: the same form in another language or from before, whose answers and files go on in this one. */
  constructor(
    parts: FormParts,
    options: Pick<FormOptions, 'today' | 'grouping' | 'answers' | 'parts'> & {
      readonly hostSubmits: boolean;
    },
    before: Before | null = null,
    way: Way = wayBefore(before, options.hostSubmits) ?? wayNow(parts, options.hostSubmits),
  ) {
    this.way = way;
    sessionsSeen += 1;
    this.id = sessionsSeen;
    this.parts = parts;
    const { module, commune } = parts;
    const state = before?.state;
    const channel = channelOf(way, module);
    const filesRequired = way === 'online';
    this.form = createForm(module, { ...options, commune, channel, filesRequired, state });
    for (const [id, file] of before?.files ?? []) this.files.set(id, file);
  }

  /** More of the engine is there, and of the procedure; what was opened from less than there is by now is not taken. */
  complete(parts: Parts, module: DeclarationModule): void {
    if (!isWholeModule(this.parts.module)) this.parts = { ...this.parts, module };
    this.form.add({ parts, module: this.parts.module });
  }

  get state(): FormState {
    return this.form.state;
  }

  give({ attachment, files, at }: FilesEvent): void {
    for (const { given, file } of files) this.files.set(given.id, file);
    this.form.send({ type: 'give-files', attachment, files: files.map(({ given }) => given), at });
  }

  /** The answers that count: those of shown fields, as they stand on the paper. */
  readonly shownAnswers = (): Answers =>
    read(this.form.setting, this.form.state).declaration.visibility.answers;

  /** Fetches what previewing and printing the paper will need. */
  async preparePaper(): Promise<void> {
    const { module } = this.parts;
    if (isWholeModule(module) && module.papers.length) await (await this.loadPaper()).prepare();
  }

  /** The official forms. Fetched once; a failure is forgotten, so that the next use tries again. */
  readonly loadPaper = (): Promise<PaperPort> => {
    this.#paper ??= this.parts.services.loadPaper(this.parts.module.slug).catch((fault: unknown) => {
      this.#paper = null;
      throw fault;
    });
    return this.#paper;
  };
}

/** The way that a dossier has gone, or that she has chosen, is not changed by drawing the form anew. */
const wayBefore = (before: Before | null, hostSubmits: boolean) =>
  before && (before.state.at === 'complete' || (before.way === 'online' && !hostSubmits)) ? before.way : null;

const wayNow = ({ services, module }: FormParts, hostSubmits: boolean) =>
  wayOf({ hostSubmits, hasReceiver: services.submission !== undefined }, module);

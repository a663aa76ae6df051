import type { Dossier } from '@dvc-kit/dossier';
import { createForm, type Form, type FormOptions, read } from '@dvc-kit/engine';
import type { Answers } from '@dvc-kit/validation';
import type { FilesEvent } from '../attachments/files-event.ts';
import type { LaterSteps } from '../later/later-page.ts';
import type { PaperPort } from '../paper-port.ts';
import { timeHere } from './clock.ts';
import type { FormParts } from './load-form.ts';

/** On paper, as long as nobody receives a dossier online. */
const channel: FormOptions['channel'] = 'desk';

let sessionsSeen = 0;

/** One form being filled in: the engine's form, the files themselves, and the paper it will be printed on. */
export class FormSession {
  /** Another one for each form: what is drawn for one is never taken over for the next. */
  readonly id: number;
  readonly parts: FormParts;
  readonly form: Form;
  /** By the ids that the engine knows them by. */
  readonly files = new Map<string, File>();
  #paper: Promise<PaperPort> | null = null;

  /** `before`: the same form in another language, whose answers and files go on in this one. */
  constructor(
    parts: FormParts,
    options: Pick<FormOptions, 'today' | 'grouping' | 'answers'>,
    before: FormSession | null = null,
  ) {
    sessionsSeen += 1;
    this.id = sessionsSeen;
    this.parts = parts;
    const { module, commune } = parts;
    this.form = createForm(module, { ...options, commune, channel, state: before?.form.state });
    for (const [id, file] of before?.files ?? []) this.files.set(id, file);
  }

  give({ attachment, files }: FilesEvent): void {
    for (const { given, file } of files) this.files.set(given.id, file);
    this.form.send({ type: 'give-files', attachment, files: files.map(({ given }) => given) });
  }

  /** The answers that count: those of shown fields, as they stand on the paper. */
  get shownAnswers(): Answers {
    return read(this.form.setting, this.form.state).declaration.visibility.answers;
  }

  /** The dossier, or null while something keeps it from being one. */
  assemble(assembleDossier: LaterSteps['assembleDossier']): Dossier | null {
    const { module, commune } = this.parts;
    const assembly = assembleDossier(module, this.form.state, { commune, channel, assembledAt: timeHere() });
    return 'dossier' in assembly ? assembly.dossier : null;
  }

  /** Fetches what previewing and printing the paper will need. */
  async preparePaper(): Promise<void> {
    if (this.parts.module.papers.length) await (await this.loadPaper()).prepare();
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

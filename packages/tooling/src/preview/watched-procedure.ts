import { dirname } from 'node:path';
import { papersFor, visibility } from '@dvc-kit/engine';
import { compilePapers, type PaperModules } from '@dvc-kit/paper';
import { loadProcedure, type Problem, type Procedure } from '@dvc-kit/procedure';
import {
  type Answers,
  compileProcedure,
  openProcedure,
  type PlainProcedure,
  type ProcedureModule,
} from '@dvc-kit/validation';
import { type FSWatcher, watch } from 'chokidar';

/** What a procedure is at one moment. */
export interface Edition {
  /** Rises with every save. */
  readonly number: number;
  readonly problems: readonly Problem[];
  /** Whether it has no error. */
  readonly isSound: boolean;
  /** As it was when it last had none; null where it never was. */
  readonly lastSound: SoundProcedure | null;
}

/** What the preview draws. */
export interface SoundProcedure {
  readonly name: string;
  readonly code: string | null;
  /** What the form is drawn from; null for information only. */
  readonly form: PlainProcedure | null;
  readonly papers: PaperModules;
  /** Worked cases to fill the form in with. */
  readonly cases: readonly PreviewCase[];
}

export interface PreviewCase {
  readonly name: string;
  readonly answers: Answers;
  /** Those that are shown: what is printed. */
  readonly shown: Answers;
  /** Ids of the papers that they are printed on. */
  readonly papers: readonly string[];
}

/** A folder below `schemas/procedures/` that is read anew whenever a file below `schemas/` is saved. */
export class WatchedProcedure {
  readonly #folder: string;
  readonly #watcher: FSWatcher;
  #edition: Edition;
  #waiting: (() => void)[] = [];
  #settled: NodeJS.Timeout | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#edition = read(folder, { number: 0, lastSound: null });
    const schemas = dirname(dirname(folder));
    // Not Node's own: it loses a file that an editor's program replaces when it saves.
    this.#watcher = watch(schemas, { ignoreInitial: true }).on('all', () => this.#changed());
  }

  get edition(): Edition {
    return this.#edition;
  }

  /** The first edition after the one of this number; waits for a save. */
  async after(number: number): Promise<Edition> {
    while (this.#edition.number <= number)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    return this.#edition;
  }

  /** Resolves once every save will be noticed. */
  ready(): Promise<void> {
    return new Promise((resolve) => this.#watcher.once('ready', resolve));
  }

  async close(): Promise<void> {
    clearTimeout(this.#settled);
    await this.#watcher.close();
  }

  /** Editors write a file in several goes: what counts is the last. */
  #changed(): void {
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => {
      this.#edition = read(this.#folder, this.#edition);
      for (const go of this.#waiting.splice(0)) go();
    }, settlingTime);
  }
}

/** In milliseconds. */
const settlingTime = 40;

function read(folder: string, before: Pick<Edition, 'number' | 'lastSound'>): Edition {
  const { procedure, problems } = loadProcedure(folder);
  const isSound = procedure !== null && !problems.some(({ severity }) => severity === 'error');
  return {
    number: before.number + 1,
    problems,
    isSound,
    lastSound: isSound ? drawn(procedure) : before.lastSound,
  };
}

function drawn(procedure: Procedure): SoundProcedure {
  const form = procedure.declaration && compileProcedure(procedure, 'vi');
  const module = form && openProcedure(form);
  return {
    name: procedure.file.name,
    code: procedure.file.code,
    form,
    papers: compilePapers(procedure),
    cases: module ? procedure.cases.map((one) => previewCase(module, one)) : [],
  };
}

function previewCase(module: ProcedureModule, { name, answers }: Procedure['cases'][number]): PreviewCase {
  const shown = visibility(module.declaration, answers as Answers).answers;
  return { name, answers: answers as Answers, shown, papers: papersFor(module, shown).map(({ id }) => id) };
}

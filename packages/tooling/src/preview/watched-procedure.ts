import { basename, dirname } from 'node:path';
import { addProblems, loadProcedure, type Problem, type Procedure } from '@dvc-kit/procedure';
import { type FSWatcher, watch } from 'chokidar';
import { cannotBuild } from '../problems/check-cases.ts';
import { checkSound } from '../problems/find-problems.ts';
import { type DrawnProcedure, drawnFrom } from './drawn-procedure.ts';

/** What a procedure is at one moment. */
export interface Edition {
  /** Rises with all news: a save, and then what its worked cases say. */
  readonly number: number;
  readonly problems: readonly Problem[];
  /** Whether nothing keeps it from being drawn. A worked case that is no longer right does not. */
  readonly isSound: boolean;
  /** As it was when nothing last did; null where something always has. */
  readonly lastSound: SoundProcedure | null;
  /** Whether the worked cases were tried, and the papers measured. */
  readonly isTried: boolean;
}

export interface SoundProcedure {
  readonly procedure: Procedure;
  readonly drawn: DrawnProcedure;
  /** Number of the edition in which something that is drawn became different. */
  readonly since: number;
  readonly savedAt: Date;
}

/** A folder below `schemas/procedures/` that is read anew whenever a file below `schemas/` is saved. */
export class WatchedProcedure {
  readonly #folder: string;
  readonly #schemas: string;
  readonly #watcher: FSWatcher;
  /** Told of the files that changed until the procedure is sound, before anybody else reads of it. */
  readonly #soundWith: (paths: ReadonlySet<string>) => void;
  #edition: Edition;
  #waiting: (() => void)[] = [];
  #settled: NodeJS.Timeout | undefined;
  #changed = new Set<string>();

  constructor(folder: string, soundWith: (paths: ReadonlySet<string>) => void = () => {}) {
    this.#folder = folder;
    this.#schemas = dirname(dirname(folder));
    this.#soundWith = soundWith;
    this.#edition = read(folder, { number: 0, lastSound: null });
    this.#tryIt(this.#edition);
    // Not Node's own: it loses a file that an editor's program replaces when it saves.
    this.#watcher = watch(this.#schemas, { ignoreInitial: true }).on('all', (_, path) => this.#noticed(path));
  }

  get edition(): Edition {
    return this.#edition;
  }

  /** The first edition after the one of this number; the same one where `patience` (milliseconds) has passed without. */
  async after(number: number, patience: number): Promise<Edition> {
    const deadline = Date.now() + patience;
    while (this.#edition.number <= number && Date.now() < deadline)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, deadline - Date.now());
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    return this.#edition;
  }

  /** Whoever waits is told anew: something beside the files is different. */
  tellAgain(): void {
    this.#publish({ ...this.#edition, number: this.#edition.number + 1 });
  }

  /** Resolves once every save will be noticed. */
  ready(): Promise<void> {
    return new Promise((resolve) => this.#watcher.once('ready', resolve));
  }

  async close(): Promise<void> {
    clearTimeout(this.#settled);
    for (const go of this.#waiting.splice(0)) go();
    await this.#watcher.close();
  }

  /** Editors write a file in several goes: what counts is the last. */
  #noticed(path: string): void {
    this.#changed.add(path);
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => {
      const edition = read(this.#folder, this.#edition);
      if (edition.isSound) {
        this.#soundWith(this.#changed);
        this.#changed = new Set();
      }
      this.#publish(edition);
      this.#tryIt(edition);
    }, settlingTime);
  }

  #publish(edition: Edition): void {
    this.#edition = edition;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** What takes longer than drawing comes afterwards. */
  async #tryIt(edition: Edition): Promise<void> {
    const { isSound, lastSound, problems } = edition;
    if (!isSound || !lastSound) return;
    const found = await checkSound(this.#schemas, [lastSound.procedure], problems);
    // Another save has come in between.
    if (this.#edition.problems !== problems) return;
    const all = addProblems(this.#schemas, problems, found);
    this.#publish({ ...edition, number: this.#edition.number + 1, problems: all, isTried: true });
  }
}

/** In milliseconds. */
const settlingTime = 40;

function read(folder: string, before: Pick<Edition, 'number' | 'lastSound'>): Edition {
  const number = before.number + 1;
  const { procedure, problems } = loadProcedure(folder);
  const unsound = { number, isSound: false, lastSound: before.lastSound, isTried: true };
  if (procedure === null || problems.some(({ severity }) => severity === 'error'))
    return { ...unsound, problems };
  try {
    const drawn = drawnFrom(procedure, dirname(dirname(folder)));
    const isSame = JSON.stringify(drawn) === JSON.stringify(before.lastSound?.drawn);
    const since = isSame ? (before.lastSound?.since ?? number) : number;
    const lastSound = { procedure, drawn, since, savedAt: new Date() };
    return { number, problems, isSound: true, lastSound, isTried: false };
  } catch (fault) {
    const found = [cannotBuild(basename(folder), fault as Error)];
    return { ...unsound, problems: addProblems(dirname(dirname(folder)), problems, found) };
  }
}

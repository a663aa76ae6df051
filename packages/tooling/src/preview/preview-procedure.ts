import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageName, type Problem } from '@dvc-kit/procedure';
import { escape as escapeHtml } from 'html-escaper';
import { Refusal } from '../command-line/refusal.ts';
import { type MadeFile, type StaticServer, serve, siteSecurityPolicy } from '../serving/serve.ts';
import { CatalogueMirror } from './catalogue-mirror.ts';
import type { DrawnProcedure } from './drawn-procedure.ts';
import { OlderVersion } from './older-version.ts';
import type { ServedCatalogue } from './serve-catalogue.ts';
import { type Edition, WatchedProcedure } from './watched-procedure.ts';

/** What the browser reads after every save, as JSON. */
export interface Change {
  /** Another one for each start of the server: its numbers begin anew. */
  readonly session: string;
  readonly number: number;
  readonly problems: readonly ShownProblem[];
  /** Whether what is drawn is what was saved last. */
  readonly isSound: boolean;
  /** Whether the worked cases were tried. */
  readonly isTried: boolean;
  /** What is drawn; null where an error has kept it from being drawn since the start. */
  readonly drawn: Drawn | null;
  /** Where the catalogue is served; null for nowhere, or no longer. */
  readonly catalogue: string | null;
}

interface Drawn {
  readonly slug: string;
  readonly name: string;
  /** Number of the edition since which it is as it is. */
  readonly since: number;
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number;
  /** Whether there is a form at all. */
  readonly hasForm: boolean;
  /** Those that it can be seen in. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** Names of the worked cases, and the files as problems name them. */
  readonly cases: readonly { readonly name: string; readonly file: string }[];
}

interface ShownProblem extends Problem {
  /** Whole path of the file, with `/` on every machine. */
  readonly path: string;
}

/** What is told of an older version. */
export type Older =
  | {
      readonly commit: string;
      /** ISO 8601. */
      readonly date: string;
      /** A sentence for each thing that is different now. */
      readonly differences: readonly string[];
    }
  | { readonly fault: string };

export interface PreviewOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Folder that holds `kit/v1/dvc.js`. */
  readonly kit: string;
  /** Starts the catalogue on a folder `schemas`; null leaves that pane out. */
  readonly serveCatalogue: ((schemas: string) => Promise<ServedCatalogue>) | null;
  /** The git revision that the page offers to compare with. */
  readonly since?: string;
}

/**
 * Serves the form, the paper and the page of a procedure side by side, drawn anew whenever a file of `schemas/` is
 * saved. While there is an error, all three stay as they were when there was none.
 */
export async function previewProcedure(folder: string, options: PreviewOptions): Promise<StaticServer> {
  const preview = new Preview(folder, options);
  await preview.start();
  const server = await serve(options.kit, options.port, (path) => preview.answer(path));
  return {
    origin: server.origin,
    close: async () => {
      await preview.stop();
      await server.close();
    },
  };
}

/** Some browsers give up a request that is not answered for five minutes; then the page would take the server for dead. In milliseconds. */
const longestSilence = 60_000;

class Preview {
  readonly #folder: string;
  readonly #options: PreviewOptions;
  readonly #session = randomUUID();
  readonly #mirror: CatalogueMirror;
  readonly #watched: WatchedProcedure;
  readonly #older = new Map<string, OlderVersion>();
  readonly #catalogues = new Map<string, Promise<ServedCatalogue>>();
  #catalogue: ServedCatalogue | null = null;

  constructor(folder: string, options: PreviewOptions) {
    this.#folder = resolve(folder);
    this.#options = options;
    this.#mirror = new CatalogueMirror(dirname(dirname(this.#folder)));
    this.#watched = new WatchedProcedure(this.#folder, (paths) => this.#mirror.bringUp(paths));
  }

  async start(): Promise<void> {
    await this.#watched.ready();
    this.#catalogue = (await this.#serve(this.#mirror.schemas)) ?? null;
  }

  async stop(): Promise<void> {
    await this.#watched.close();
    for (const one of await Promise.allSettled(this.#catalogues.values()))
      if (one.status === 'fulfilled') one.value.close();
    for (const one of this.#older.values()) one.remove();
    this.#mirror.remove();
  }

  async answer(path: string): Promise<MadeFile | undefined> {
    const [, first = '', ...rest] = path.split('/');
    const [second = ''] = rest;
    switch (first) {
      case '':
        return page('shell.html', { since: this.#options.since ?? 'HEAD' }, this.#policy);
      case 'form':
        return page('form.html', { code: this.#drawnAt(second)?.code ?? '' });
      case 'paper':
        return page('paper.html', {});
      case 'preview':
        return asset(second);
      case 'changes':
        return json(await this.#changeAfter(second === this.#session ? Number(rest[1]) : 0));
      case 'data':
        return this.#data(rest);
      // The name of a revision may have slashes in it.
      case 'older':
        return json(this.#compared(rest.join('/')));
      case 'older-page':
        return json(await this.#pageOf(second));
      default:
        return undefined;
    }
  }

  async #changeAfter(number: number): Promise<Change> {
    const { lastSound, problems, ...edition } = await this.#watched.after(number, longestSilence);
    const home = dirname(dirname(dirname(this.#folder)));
    return {
      session: this.#session,
      number: edition.number,
      isSound: edition.isSound,
      isTried: edition.isTried,
      problems: problems.map((one) => ({
        ...one,
        path: resolve(home, one.file).replaceAll('\\', '/'),
      })),
      drawn: lastSound && drawnFor(lastSound),
      catalogue: this.#catalogue?.origin ?? null,
    };
  }

  /** What is drawn of a version: `now`, or one by its commit. */
  #drawnAt(version: string): DrawnProcedure | undefined {
    const sound = this.#watched.edition.lastSound;
    if (version === 'now') return sound?.drawn;
    return sound ? this.#older.get(version)?.drawnWith(sound.procedure.cases) : undefined;
  }

  #data([version = '', kind, key = '']: readonly string[]): MadeFile {
    const drawn = this.#drawnAt(version);
    switch (kind) {
      case 'form':
        return json(drawn?.forms?.[key] ?? drawn?.forms?.vi ?? null);
      case 'papers':
        return json(drawn?.papers ?? {});
      default:
        return json(drawn?.cases[Number(key)] ?? null);
    }
  }

  #compared(name: string): Older {
    try {
      const older = this.#olderAt(name);
      const { commit, date } = older.revision;
      const now = this.#watched.edition.lastSound?.procedure;
      return { commit, date, differences: now ? older.differences(now) : [] };
    } catch (fault) {
      if (fault instanceof Refusal) return { fault: fault.message };
      throw fault;
    }
  }

  /** A branch may stand at another commit each time. */
  #olderAt(name: string): OlderVersion {
    const older = new OlderVersion(this.#folder, name);
    const known = this.#older.get(older.revision.commit);
    if (known) older.remove();
    else this.#older.set(older.revision.commit, older);
    return known ?? older;
  }

  /** The catalogue as it was at a commit: a server of its own, started when it is first asked for. */
  async #pageOf(commit: string): Promise<{ readonly origin: string | null }> {
    const older = this.#older.get(commit);
    return { origin: (older && (await this.#serve(older.schemas))?.origin) ?? null };
  }

  /** Undefined where it cannot be served: the form and the papers can be seen without. */
  async #serve(schemas: string): Promise<ServedCatalogue | undefined> {
    const { serveCatalogue } = this.#options;
    if (!serveCatalogue) return undefined;
    const starting = this.#catalogues.get(schemas) ?? serveCatalogue(schemas);
    this.#catalogues.set(schemas, starting);
    try {
      const served = await starting;
      served.ended.then(() => {
        this.#catalogues.delete(schemas);
        if (served === this.#catalogue) this.#catalogue = null;
        this.#watched.tellAgain();
      });
      return served;
    } catch {
      this.#catalogues.delete(schemas);
      return undefined;
    }
  }

  /** Its frames may come from the catalogues, each a server of its own. */
  get #policy(): string {
    return siteSecurityPolicy.replace("frame-src 'self'", "frame-src 'self' http://localhost:*");
  }
}

function drawnFor({ drawn, since, savedAt }: NonNullable<Edition['lastSound']>): Drawn {
  const cases = drawn.cases.map(({ name, source }) => ({ name, file: `schemas/${source}` }));
  const { slug, name } = drawn;
  const languages = drawn.languages.map((code) => ({ code, name: languageName(code) ?? code }));
  return { slug, name, since, savedAt: savedAt.getTime(), hasForm: drawn.forms !== null, languages, cases };
}

function page(
  name: string,
  values: Readonly<Record<string, string>>,
  securityPolicy = siteSecurityPolicy,
): MadeFile {
  const text = read(name).replace(/\{\{(\w+)\}\}/g, (_, key: string) => escapeHtml(values[key] ?? ''));
  return { ending: '.html', text, securityPolicy };
}

/** A script or style sheet of the pages. */
function asset(name: string): MadeFile | undefined {
  const [ending] = /\.(js|css)$/.exec(name) ?? [];
  return ending && assets.includes(name) ? { ending, text: read(name) } : undefined;
}

const assets = ['shell.js', 'shell.css', 'panes.js', 'problems.js', 'form.js', 'paper.js'];

function read(name: string): string {
  return readFileSync(fileURLToPath(new URL(`pages/${name}`, import.meta.url)), 'utf8');
}

function json(value: unknown): MadeFile {
  return { ending: '.json', text: JSON.stringify(value) };
}

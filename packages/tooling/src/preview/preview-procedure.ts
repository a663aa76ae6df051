import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '@dvc-kit/procedure';
import { escape as escapeHtml } from 'html-escaper';
import { type MadeFile, type StaticServer, serve, siteSecurityPolicy } from '../serve.ts';
import { type Edition, WatchedProcedure } from './watched-procedure.ts';

/** What the browser reads after every save, as JSON. */
export interface Change {
  readonly number: number;
  readonly name: string | null;
  readonly problems: readonly Problem[];
  /** Whether the form and the paper can be drawn. */
  readonly isSound: boolean;
  /** Whether there is a form at all. */
  readonly hasForm: boolean;
  readonly cases: readonly string[];
}

export interface PreviewOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Folder that holds `kit/v1/dvc.js`. */
  readonly kit: string;
  /** Where the catalogue is served as it is being written; null leaves that pane out. */
  readonly catalogue: string | null;
}

/**
 * Serves the form, the paper and the page of a procedure side by side, drawn anew whenever a file of `schemas/` is
 * saved; errors lie over them until they are mended, and what was drawn last stays below.
 */
export async function previewProcedure(
  folder: string,
  { port, kit, catalogue }: PreviewOptions,
): Promise<StaticServer> {
  const watched = new WatchedProcedure(folder);
  await watched.ready();
  const slug = basename(folder);
  const server = await serve(kit, port, async (path) => {
    const [, first = '', second = ''] = path.split('/');
    if (first === 'changes') return json(changeOf(await watched.after(Number(second))));
    return madeFrom(watched.edition, { first, second, slug, catalogue });
  });
  return {
    origin: server.origin,
    close: async () => {
      await watched.close();
      await server.close();
    },
  };
}

interface Asked {
  readonly first: string;
  readonly second: string;
  readonly slug: string;
  readonly catalogue: string | null;
}

function madeFrom(edition: Edition, { first, second, slug, catalogue }: Asked): MadeFile | undefined {
  const { lastSound: sound } = edition;
  switch (first) {
    case '':
      return { ...page('shell.html', { slug, catalogue: catalogue ?? '' }), ...policyWith(catalogue) };
    case 'form':
      return page('form.html', { code: sound?.code ?? '' });
    case 'paper':
      return page('paper.html', {});
    case 'procedure.json':
      return json(sound?.form ?? null);
    case 'papers.json':
      return json(sound?.papers ?? {});
    case 'case':
      return json(sound?.cases[Number(second)] ?? null);
    case 'preview':
      return asset(second);
    default:
      return undefined;
  }
}

function changeOf({ number, problems, isSound, lastSound: sound }: Edition): Change {
  return {
    number,
    name: sound?.name ?? null,
    problems,
    isSound,
    hasForm: sound?.form != null,
    cases: sound?.cases.map(({ name }) => name) ?? [],
  };
}

/** The pane of the catalogue comes from a server of its own. */
function policyWith(catalogue: string | null): Pick<MadeFile, 'securityPolicy'> {
  return catalogue
    ? { securityPolicy: siteSecurityPolicy.replace("frame-src 'self'", `frame-src 'self' ${catalogue}`) }
    : {};
}

function page(name: string, values: Readonly<Record<string, string>>): MadeFile {
  const filled = read(name).replace(/\{\{(\w+)\}\}/g, (_, key: string) => escapeHtml(values[key] ?? ''));
  return { ending: '.html', text: filled };
}

/** A script or style sheet of the pages. */
function asset(name: string): MadeFile | undefined {
  const [ending] = /\.(js|css)$/.exec(name) ?? [];
  return ending && assets.includes(name) ? { ending, text: read(name) } : undefined;
}

const assets = ['shell.js', 'shell.css', 'form.js', 'paper.js'];

function read(name: string): string {
  return readFileSync(fileURLToPath(new URL(`pages/${name}`, import.meta.url)), 'utf8');
}

function json(value: unknown): MadeFile {
  return { ending: '.json', text: JSON.stringify(value) };
}

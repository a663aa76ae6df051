import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { contentType } from '@dvc-kit/tooling/content-type';
import type { Plugin, ViteDevServer } from 'vite';
import { askedScripts } from './asked-scripts.ts';
import { languagePattern, languagesIn } from './languages-in.ts';

const at = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const packages = at('../../');
const translations = join(packages, 'elements', 'xliff', 'en.xlf');

/** The scripts of the kit that are asked for by name. */
const scripts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ dvc: 'dvc.ts', ...askedScripts }).map(([name, file]) => [
    `/kit/v1/${name}.js`,
    at(`../src/${file}`),
  ]),
);

/** What is compiled before the browser gets it: a save there compiles the definitions anew. */
const compilers = ['administrative-units', 'procedure', 'validation', 'engine', 'paper'].map((name) =>
  join(packages, name, 'src'),
);

/**
 * The kit as it is being written, at `/kit/v1/` of a development server: scripts straight from their sources, procedures,
 * papers and profiles compiled from the folder `schemas` after every save. A fault stands in the terminal and on the page.
 */
export function kitFromSources(schemas: string): Plugin {
  const languages = languagePattern(languagesIn(schemas));
  return {
    name: 'kit-from-sources',
    enforce: 'pre',
    // Libraries that are only found out while a page loads make it load once more.
    config: () => ({ optimizeDeps: { entries: Object.values(scripts) } }),
    resolveId: (id) => scripts[id.replace(/\?.*$/, '')],
    transform: {
      filter: { id: /\/packages\/(?:embed|elements)\/src\//, code: /\bKIT_(?:FOLDER|EXACT|LANGUAGES)/ },
      // The build tells a script where its files lie; here they lie nowhere beside it.
      handler: (code) => ({
        code: code
          .replaceAll('KIT_FOLDER', "(location.origin + '/kit/v1/')")
          .replaceAll('KIT_EXACT', "'./'")
          .replace(/(?<!declare const )\bKIT_LANGUAGES\b/g, languages),
        map: null,
      }),
    },
    configureServer: (server) => serveContent(server, schemas),
  };
}

/** Answers for what is compiled, and compiles it. A request during that waits for the outcome. */
function serveContent(server: ViteDevServer, schemas: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-kit-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'kit', 'v1');
  let fault: string | undefined;
  let latest = 0;
  let ready = compile();
  let translated = readFileSync(translations, 'utf8');

  function compile(): Promise<void> {
    latest += 1;
    const turn = latest;
    return run('embed', ['--content-into', folder], { DVC_SCHEMAS: schemas }).then((found) => {
      // A save in the meantime has started another one.
      if (turn !== latest) return ready;
      fault = found;
      if (fault) tell(fault);
      if (fault) server.ws.send(asError(fault));
      // What was asked for before the first time has waited for it.
      else if (turn > 1) server.ws.send({ type: 'full-reload' });
    });
  }

  async function translate(): Promise<void> {
    const text = readFileSync(translations, 'utf8');
    if (text === translated) return;
    translated = text;
    const found = await run('elements', []);
    // It adds units for new texts.
    translated = readFileSync(translations, 'utf8');
    if (found) tell(found);
    if (found) server.ws.send(asError(found));
  }

  server.watcher.add([schemas, translations, ...compilers]);
  server.watcher.on('all', (_event, path) => {
    if (path === translations) translate();
    else if ([schemas, ...compilers].some((folder) => path.startsWith(folder)) && !path.endsWith('.test.ts'))
      ready = compile();
  });
  server.ws.on('connection', () => fault && server.ws.send(asError(fault)));

  server.middlewares.use('/kit/v1/', async (request, response, next) => {
    await ready;
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(content, path);
    if (!file.startsWith(content) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
    response.setHeader('content-type', contentType(file));
    response.setHeader('cache-control', 'no-store');
    response.end(readFileSync(file));
  });
}

/** What a build script of a package has to complain about; undefined when it is content. */
async function run(
  name: string,
  words: string[],
  added: Record<string, string> = {},
): Promise<string | undefined> {
  const script = join(packages, name, 'scripts', 'build.ts');
  const env = { ...process.env, ...added, NO_COLOR: '1' };
  return promisify(execFile)(process.execPath, [script, ...words], { env }).then(
    () => undefined,
    ({ stderr, message }: Error & { stderr?: string }) => stripVTControlCharacters(stderr || message).trim(),
  );
}

function tell(fault: string): void {
  console.error(`\n${fault}\n`);
}

function asError(message: string) {
  return { type: 'error', err: { message, stack: '', plugin: 'kit-from-sources' } } as const;
}

/**
 * Builds the kit that pages embed, into `dist/kit/`, and beside it, in `dist/npm/`, the package for applications with a bundler:
 *
 *     v1/dvc.js, v1.4/dvc.js        the script that a webmaster pastes for what is newest of its kind; leads to the folder of one version
 *     latest.json                   which that is
 *     v1.4.2/                       all of one version; `v1.4.2-dev/` when it is no release
 *       dvc.js                        the script that a webmaster pastes with its hash, the elements in it
 *       files.json                    the hash of every file of the first step
 *       later-files.json              the hash of every other file
 *       chunks/                       the elements, their parts that come later, other languages of the interface
 *       frame.html                    the form alone, for an iframe; frame.js for the page around it
 *       linked-styles.js, form.css, paper.css   for browsers that cannot adopt style sheets
 *       code-reader.js, zxing-reader.wasm   for codes on identity cards that the plain reader does not see
 *       heic-reader.js, libheif.js, libheif.wasm   for HEIC photos where the browser does not open them
 *       scan-code.js, code-dictionaries.json    what writes a declaration as a code to scan, for the list to take along
 *       taking-worker.js              what takes papers, for pages that come from the same server
 *       own-request.js                for pages that have a `fetch` of their own
 *       units.js, former-units.js, paper.js, pdf.js, docx.js, fonts/   fetched when first needed
 *       contents.json                 what of the following there is
 *       procedures/<code>.<lang>.json the first page of the declaration of one procedure, compiled; `<code>@<day>` what
 *                                     follows it from that day
 *       procedures/<code>.<lang>.rest.json    the other pages
 *       procedures/<code>.<lang>.later.json   what comes after the declaration
 *       papers/<slug>.json            its official layouts
 *       communes/<code>.json          commune profiles, with what their provinces set
 *       provinces/<code>.json         what provinces set, for communes without a profile
 *
 * With `--for-preview` or `--content-into`, what there is of it lies in `v1/`, since nobody else loads it.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { units } from '@dvc-kit/administrative-units/current';
import { formStyleSheet } from '@dvc-kit/elements/form-style-sheet';
import { firstPart } from '@dvc-kit/engine/first-part';
import { withProvince } from '@dvc-kit/engine/with-province';
import { compilePapers, previewSheet } from '@dvc-kit/paper';
import { type LoadedSchemas, loadSchemas, type Procedure } from '@dvc-kit/procedure';
import { codeDictionaries, newestByProcedure } from '@dvc-kit/tooling/code-dictionaries';
import { compileProcedure, judgeProcedure, loadDelivery } from '@dvc-kit/validation';
import { askedScripts } from './asked-scripts.ts';
import { buildScript } from './build-script.ts';
import { formsByName, type NamedForm } from './forms-by-name.ts';
import { languagesIn } from './languages-in.ts';
import { writeNpmPackage } from './npm-package.ts';
import { othersIn } from './others.ts';
import { publishVersion } from './publish-version.ts';
import { slimStyles } from './slim-templates.ts';
import { versionOf } from './versions.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const { values: options } = parseArgs({
  options: {
    // The scripts alone, into a folder of their own: the preview of an editor brings the definitions itself.
    'for-preview': { type: 'boolean', default: false },
    // What is compiled from `schemas/` alone, into this folder: a development server brings the scripts from their sources.
    'content-into': { type: 'string' },
  },
});
const isForPreview = options['for-preview'];
const contentFolder = options['content-into'];
/** Tests build another kit beside the one of the project. */
const folder = contentFolder ?? process.env.DVC_KIT ?? path(isForPreview ? '../dist-preview/' : '../dist/');
const schemas = process.env.DVC_SCHEMAS ?? path('../../../schemas/');
/** Set by `npm run release`: under the bare number of the version, which is never made a second time with something else in it. */
const version = versionOf(process.env.DVC_RELEASE === 'true');
const isWhole = !isForPreview && !contentFolder;
const kit = join(folder, 'kit', isWhole ? version.folder : 'v1');

/** Scripts besides `dvc.js` that a page begins with, and the file below `src/` that each begins in. */
const otherScripts = {
  pinned: 'pinned.ts',
  frame: 'frame/frame.ts',
  'frame-inside': 'frame/frame-inside.ts',
};

/** The modules of every script, for the list of whose work is in it. */
const bundled = new Map<string, readonly string[]>();

/** Of the very version whose script is bundled: another one reads nothing. */
const codeReader = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));

/** What opens HEIC photos, as it is published: the kit calls it, and has nothing of it in its own scripts. */
const libheif = fileURLToPath(import.meta.resolve('libheif-js/libheif-wasm/libheif.js'));

/** Made values that each procedure is tried with, besides its worked cases. */
const JUDGED_VALUES = 40;

/** What a form is made for depends on the day: of a release it is that of its commit, in seconds, so that it can be built again. */
const builtAt = process.env.SOURCE_DATE_EPOCH;
const today = (builtAt ? new Date(Number(builtAt) * 1000) : new Date()).toISOString().slice(0, 10);

/** The interface speaks Vietnamese and English; the words of procedures may be in others besides. */
const languages = isForPreview ? ['en'] : languagesIn(schemas);

const content = isForPreview ? null : readContent();
rmSync(folder, { recursive: true, force: true });
if (!contentFolder) await buildScripts();
if (content) writeContent(content);
write('code-dictionaries.json', newestByProcedure(codeDictionaries(schemas)));
writeText('form.css', slimStyles(formStyleSheet));
writeText('paper.css', slimStyles(previewSheet()));
const isFont = (file: string) => !/\.\w+$/.test(file) || file.endsWith('.ttf') || file.endsWith('OFL.txt');
cpSync(path('../../paper/fonts/'), join(kit, 'fonts'), { recursive: true, filter: isFont });
cpSync(codeReader, join(kit, 'zxing-reader.wasm'));
cpSync(libheif.replace(/js$/, 'wasm'), join(kit, 'libheif.wasm'));
// It is a script of before there were modules.
writeText('libheif.js', `${readFileSync(libheif, 'utf8')}\nexport default libheif;`);
for (const text of ['THIRD-PARTY-LICENSES.md', 'CHANGELOG.md']) cpSync(path(`../${text}`), join(kit, text));
if (isWhole) {
  cpSync(path('../frame/'), kit, { recursive: true });
  cpSync(path('../servers/exact.web.config'), join(kit, 'web.config'));
  for (const name of ['.htaccess', 'web.config'])
    cpSync(path(`../servers/${name}`), join(folder, 'kit', name));
  writeFileSync(join(folder, 'others.json'), `${JSON.stringify(othersIn(bundled), null, 2)}\n`);
  publishVersion(join(folder, 'kit'), version, today);
  writeNpmPackage(join(folder, 'npm'), version.name);
}

interface Content {
  readonly forms: readonly NamedForm[];
  readonly communes: LoadedSchemas['communes'];
  readonly provinces: LoadedSchemas['provinces'];
}

function readContent(): Content {
  const { procedures, communes, provinces, problems } = loadSchemas(schemas);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length) {
    for (const { file, pointer, message } of errors) console.error(`${file} ${pointer}: ${message}`);
    console.error('The definitions have errors: `npm run dvc -- check` tells more.');
    process.exit(1);
  }
  return { forms: formsByName(procedures, today), communes, provinces };
}

function writeContent({ forms, communes, provinces }: Content): void {
  for (const form of forms) {
    judge(form.procedure);
    writeForm(form);
  }
  const provinceOf = (code: string) =>
    provinces.find((one) => one.code === units.commune(code)?.province.code);
  for (const profile of communes)
    write(`communes/${profile.code}.json`, withProvince(profile, provinceOf(profile.code)));
  for (const province of provinces) write(`provinces/${province.code}.json`, province);
  const procedures = [...new Set(forms.flatMap(({ procedure }) => procedure.file.code ?? []))];
  write('contents.json', {
    procedures,
    communes: communes.map(({ code }) => code),
    provinces: provinces.map(({ code }) => code),
  });
  console.log(
    `Built the kit. Procedures with a form: ${forms.length}; communes with a profile: ${communes.length}.`,
  );
}

async function buildScripts(): Promise<void> {
  const scripts = { dvc: 'dvc.ts', ...(isWhole && otherScripts), ...askedScripts };
  for (const [name, file] of Object.entries(scripts)) {
    const source = path(`../src/${file}`);
    // A file that arrives whole can fail only once; the tries after that are with load.ts.
    const exact = isWhole ? `../${version.folder}/` : './';
    await buildScript({ name, source, folder: kit, isOneFile: name !== 'dvc', exact, languages, bundled });
  }
}

/** Stops the build where another validator would judge the same answers otherwise. */
function judge(procedure: Procedure): void {
  const found = judgeProcedure(procedure, JUDGED_VALUES);
  if (!found) return;
  const { value, ours, ajvs } = found;
  throw new Error(
    `embed: Ajv and the compiled check disagree over ${procedure.slug}: ${JSON.stringify({ value, ours, ajvs })}`,
  );
}

function writeForm({ name, procedure, next }: NamedForm): void {
  const delivery = loadDelivery(schemas);
  for (const language of ['vi', ...languages]) {
    const { later, ...declaration } = compileProcedure(procedure, language, { next, delivery });
    const file = `${name}.${language.toLowerCase()}`;
    const laterFile = `${file}.later.json`;
    const restFile = `${file}.rest.json`;
    const { first, rest } = firstPart({ ...declaration, later: laterFile }, restFile);
    write(`procedures/${file}.json`, first);
    if (rest) write(`procedures/${restFile}`, rest);
    write(`procedures/${laterFile}`, later);
  }
  write(`papers/${procedure.slug}.json`, compilePapers(procedure));
}

function write(file: string, data: unknown): void {
  writeText(file, JSON.stringify(data));
}

function writeText(file: string, text: string): void {
  mkdirSync(dirname(join(kit, file)), { recursive: true });
  writeFileSync(join(kit, file), `${text}\n`);
}

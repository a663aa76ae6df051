import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build, type Plugin } from 'vite';
import { languagePattern } from './languages-in.ts';
import { listenByFunction } from './listen-by-function.ts';
import { ownBuiltIns } from './own-built-ins.ts';
import { partsAsFunctions } from './parts-as-functions.ts';
import { slimTemplates } from './slim-templates.ts';

export interface Script {
  /** Path below the folder of the kit, without ending. */
  readonly name: string;
  readonly source: string;
  readonly folder: string;
  /** Whether what it imports lazily goes into the same file. */
  readonly isOneFile: boolean;
  /** The way from the script to the folder of its version. */
  readonly exact?: string;
  /** The languages that there are procedures in, besides Vietnamese. */
  readonly languages?: readonly string[];
  /** Gets the modules of each file that is written. */
  readonly bundled?: Map<string, readonly string[]>;
}

/**
 * Chrome 87, Firefox 91 and Safari 15.4 know all syntax that Firefox 91 knows. Named alone, because the bundler takes
 * Chrome's and Safari's private methods for missing and would make larger, slower WeakMaps of them.
 */
const floor = 'firefox91';

/** Bundles one script with all it imports; what it imports lazily becomes a file in `chunks/`. */
export async function buildScript({
  name,
  source,
  folder,
  isOneFile,
  exact = './',
  languages = ['en'],
  bundled = new Map(),
}: Script): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'warn',
    base: './',
    define: {
      KIT_FOLDER: isOneFile ? "'./'" : "'../'",
      KIT_EXACT: JSON.stringify(exact),
      KIT_LANGUAGES: languagePattern(languages),
      ...(isOneFile ? {} : { KIT_TAKING_WORKER: "'../taking-worker.js'" }),
    },
    plugins: [
      ...(isOneFile ? [] : [copies]),
      listenByFunction,
      slimTemplates,
      ...(isOneFile ? [] : [exportStartPlainly, partsAsFunctions]),
      ownBuiltIns,
      ...(isOneFile ? [] : [minifyAgain]),
      noteModules(bundled),
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: floor,
      chunkSizeWarningLimit: 1000,
      // As a library: for an app Vite adds a preloader, which puts link elements into the head of the host page.
      lib: { entry: source, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: {
        // Minifying twice takes most of it, and has to.
        checks: { bundlerTimings: false },
        // What idb adds to a database besides promises, cursors in loops and short cuts past transactions, is used nowhere.
        treeshake: { manualPureFunctions: ['replaceTraps'] },
        output: {
          // The folder bears the version.
          chunkFileNames: 'chunks/[name].js',
          codeSplitting: isOneFile ? false : { groups: [{ name: kitInOneFile, debugName: 'kit' }] },
          minify: true,
          // Those of all libraries are in one file beside the scripts.
          comments: false,
          postBanner: '/*! Licences: THIRD-PARTY-LICENSES.md beside dvc.js */',
        },
      },
    },
  });
}

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * What the elements import comes with them in one file, also what a lazy part imports too, and what two such parts share:
 * the bundler would make a file of its own of that, and the citizen would wait for it once more.
 */
function kitInOneFile(id: string, modules: Modules): string | null {
  const above = new Set([id]);
  for (const module of above) {
    for (const importer of modules.getModuleInfo(module)?.importers ?? []) above.add(importer);
  }
  const isBelow = (entry: string) => [...above].some((module) => module.endsWith(`/${entry}.ts`));
  return isBelow('src/kit') || LAZY_PARTS.filter(isBelow).length > 1 ? 'kit' : null;
}

/** What of other parts the look-up of a dossier, or signing in, needs as well, as files below the sources of the elements. */
const COPIED = [
  'complete/appointment-text.ts',
  'counted.ts',
  'styles/more.styles.ts',
  'money.ts',
  'online/code-view.ts',
  'online/look-up-link.ts',
  'online/receiver-address.ts',
  'online/text-box.ts',
];

const COPY = '?for-';

const COPIERS = ['status', 'signed-in'];

/** Has each of the two carry what it needs of other parts itself: what two parts share would come with the first step of everybody. */
const copies: Plugin = {
  name: 'copies',
  enforce: 'pre',
  async resolveId(source, importer) {
    const copier = COPIERS.find(
      (name) => importer?.includes(`/src/${name}/`) || importer?.endsWith(COPY + name),
    );
    if (!copier) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && COPIED.some((file) => found.id.endsWith(`/src/${file}`))
      ? found.id + COPY + copier
      : null;
  },
};

/** Parts of the elements that come later. */
const LAZY_PARTS = [
  'later-steps',
  'more',
  'understand',
  'rare',
  'kept',
  'id-card-reader',
  'taking',
  'carrying',
  'on-device',
  'online',
  'status',
  'signed-in',
];

/**
 * What `dvc.ts` imports of the elements is one function. The bundler makes an object with getters of it, with a helper that goes
 * through `for…in` and defines properties: on the way of everybody, and what pages with something on `Object.prototype` trip over.
 */
const exportStartPlainly: Plugin = {
  name: 'export-start-plainly',
  generateBundle(_options, bundle) {
    const made = /=\w+\(\{start:\(\)=>(\w+)\}\)/;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || chunk.name !== 'kit') continue;
      if (!made.test(chunk.code))
        throw new Error('embed: the bundler exports the start otherwise than it did');
      chunk.code = chunk.code.replace(made, '={start:$1}');
    }
  },
};

/** What Rolldown has minified, a hundredth smaller. Not for the PDF engine: it is large, and comes when it is used. */
const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const options = {
        module: true,
        ecma: 2020,
        // What compares, and what is called more than once, stays as it was written: gzip makes less of that.
        compress: { passes: 3, inline: 1, lhs_constants: false },
        format: { comments: /^!/ },
      } as const;
      chunk.code = (await minify(chunk.code, options)).code ?? chunk.code;
    }
  },
};

function noteModules(bundled: Map<string, readonly string[]>): Plugin {
  return {
    name: 'note-modules',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') bundled.set(chunk.fileName, Object.keys(chunk.modules));
    },
  };
}

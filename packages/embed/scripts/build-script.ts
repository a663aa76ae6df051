import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { slimTemplates } from './slim-templates.ts';

export interface Script {
  /** Path below the folder of the kit, without ending. */
  readonly name: string;
  readonly source: string;
  readonly folder: string;
  /** Whether what it imports lazily goes into the same file. */
  readonly isOneFile: boolean;
  /** What the free names of `src/contents.d.ts` stand for. */
  readonly contents: Readonly<Record<string, string>>;
}

/**
 * Bundles one script with all it imports; what it imports lazily becomes a file in `chunks/`.
 *
 * Rolldown itself and not Vite, whose preloader for lazy parts would put link elements into the head of the host page.
 */
export async function buildScript({ name, source, folder, isOneFile, contents }: Script): Promise<void> {
  await build({
    input: source,
    platform: 'browser',
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    transform: { target: 'es2022', define: { ...contents, KIT_FOLDER: isOneFile ? "'./'" : "'../'" } },
    plugins: [slimTemplates],
    preserveEntrySignatures: 'strict',
    output: {
      dir: folder,
      format: 'es',
      entryFileNames: `${name}.js`,
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: !isOneFile,
      minify: true,
      // Those of all libraries are in one file beside the scripts.
      comments: false,
      postBanner: '/*! Licences: THIRD-PARTY-LICENSES.md beside dvc.js */',
    },
  });
}

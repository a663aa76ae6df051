import { dirname, join } from 'node:path/posix';
import { parseShape } from './parse-shape.ts';
import type { Origin } from './procedure.ts';
import type { SchemaFolder } from './schema-folder.ts';
import { translationFile } from './translation-file.ts';

/** The English texts that some `en.json` files give. */
export interface Translated {
  /** Undefined where nothing is translated. */
  text(at: Origin): string | undefined;
  /** Every place that is translated, and where its translation stands. */
  readonly places: ReadonlyMap<string, { readonly of: Origin; readonly at: Origin; readonly text: string }>;
}

/** Reads the given `en.json` files; one that does not exist translates nothing. Later files win. */
export function readTranslations(folder: SchemaFolder, files: readonly string[]): Translated {
  const places = new Map<string, { of: Origin; at: Origin; text: string }>();
  for (const file of files) {
    for (const [named, texts] of Object.entries(parseShape(folder, file, translationFile) ?? {})) {
      if (named === '$schema' || typeof texts !== 'object') continue;
      const neighbour = join(dirname(file), named);
      const target = folder.read(neighbour) ? neighbour : named;
      for (const [pointer, text] of Object.entries(texts))
        places.set(`${target}#${pointer}`, {
          of: { file: target, pointer },
          at: {
            file,
            pointer: `/${named.replaceAll('/', '~1')}/${pointer.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          },
          text,
        });
    }
  }
  return { places, text: ({ file, pointer }) => places.get(`${file}#${pointer}`)?.text };
}

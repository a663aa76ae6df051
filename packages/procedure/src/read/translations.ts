import { dirname, join } from 'node:path/posix';
import type { Origin } from '../shapes/procedure.ts';
import { translationFile } from '../shapes/translation-file.ts';
import { parseShape } from './parse-shape.ts';
import type { SchemaFolder } from './schema-folder.ts';

/** A translated text: of which place, where the translation stands, and what it says. */
interface Translation {
  readonly of: Origin;
  readonly at: Origin;
  readonly text: string;
}

/** The English texts that some `en.json` files give. */
export interface Translated {
  /** Undefined where nothing is translated. */
  text(at: Origin): string | undefined;
  /** Every place that is translated, and where its translation stands; of several files, those of each. */
  readonly places: readonly Translation[];
}

/** Reads the given `en.json` files; one that does not exist translates nothing. Later files win. */
export function readTranslations(folder: SchemaFolder, files: readonly string[]): Translated {
  const [...latestFirst] = files.map((file) => placesIn(folder, file)).reverse();
  return {
    get places() {
      return latestFirst.flatMap((places) => [...places.values()]);
    },
    text: ({ file, pointer }) => {
      const key = `${file}#${pointer}`;
      return latestFirst.find((places) => places.has(key))?.get(key)?.text;
    },
  };
}

/** The shared file translates for every procedure; it is read for the first one. */
const read = new WeakMap<SchemaFolder, Map<string, ReadonlyMap<string, Translation>>>();

function placesIn(folder: SchemaFolder, file: string): ReadonlyMap<string, Translation> {
  const known = read.get(folder) ?? new Map<string, ReadonlyMap<string, Translation>>();
  read.set(folder, known);
  const places = known.get(file) ?? readPlaces(folder, file);
  known.set(file, places);
  return places;
}

function readPlaces(folder: SchemaFolder, file: string): Map<string, Translation> {
  const places = new Map<string, Translation>();
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
  return places;
}

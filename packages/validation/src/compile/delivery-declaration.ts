import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadedDeclaration, Procedure, Schema } from '@dvc-kit/procedure';
import { loadDeclaration, textOf } from '@dvc-kit/procedure';
import type { TextOf } from './text-of.ts';

const ofProject = fileURLToPath(import.meta.resolve('@dvc-kit/schemas/shared/delivery.schema.json'));

/**
 * The form that asks how the result reaches the citizen: `shared/delivery.schema.json` of a folder `schemas`, or that of the
 * project where the folder has none. Every procedure has it, so it is read and checked anew only after one of the shared files was
 * saved.
 */
export function loadDelivery(schemas?: string): LoadedDeclaration {
  const own = schemas === undefined ? ofProject : join(schemas, 'shared', 'delivery.schema.json');
  const file = existsSync(own) ? own : ofProject;
  const state = stateOf(dirname(file));
  const known = last.get(file);
  if (known?.state === state) return known.loaded;
  const loaded = loadDeclaration(file, dirname(dirname(file)));
  last.set(file, { state, loaded });
  return loaded;
}

/** By file. */
const last = new Map<string, { readonly state: string; readonly loaded: LoadedDeclaration }>();

/** Another text after every save in the folder. */
function stateOf(folder: string): string {
  const states = readdirSync(folder).map((name) => {
    const { mtimeNs, size } = statSync(join(folder, name), { bigint: true });
    return `${name} ${mtimeNs} ${size}`;
  });
  return states.join('\n');
}

/**
 * That form with the options of one procedure. The only option there is becomes the first answer, so that nobody is
 * asked a question with one reply.
 */
export function deliveryDeclaration(
  loaded: LoadedDeclaration,
  procedure: Procedure,
  language: string,
): { schema: Schema; textOf: TextOf } {
  const whole = loaded.declaration;
  const option = whole?.properties?.option || undefined;
  if (!whole || !option?.oneOf) throw new Error('validation: the delivery form asks for no option');
  const offered = procedure.file.delivery.options.map((one) => one.option as unknown);
  const oneOf = option.oneOf.filter((branch) => offered.includes(branch.const));
  const limited: Schema = { ...option, oneOf, ...(oneOf.length === 1 ? { default: oneOf[0]?.const } : {}) };
  const schema: Schema = { ...whole, properties: { ...whole.properties, option: limited } };
  // Copies do not know where they were written, and with that their translation.
  const written = new Map([
    [limited, option],
    [schema, whole],
  ]);
  return { schema, textOf: (one, place) => textOf(loaded, written.get(one) ?? one, place, language) };
}

import type { z } from 'zod';
import { checkShape } from './check-shape.ts';
import type { SchemaFolder } from './schema-folder.ts';

/**
 * What the file holds, in the shape that is asked for; null when it is not there or not in that shape. All that is
 * wrong in it becomes a problem, in the words of an editor.
 */
export function parseShape<S extends z.ZodType>(
  folder: SchemaFolder,
  name: string,
  shape: S,
): z.output<S> | null {
  const file = folder.read(name);
  if (!file?.isReadable) return null;
  if (!checkShape(folder, { file: name, pointer: '' }, file.value, shape)) return null;
  return shape.parse(file.value);
}

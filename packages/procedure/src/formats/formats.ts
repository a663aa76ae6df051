import { formats } from '../generated/formats.ts';
import type { Format } from './format.ts';

/** Every format there is, each in a file of its own here; any other name is refused. */
export { formats };

export type FormatName = (typeof formats)[number]['name'];

/** The format of that name, or undefined when there is none. */
export function formatNamed(name: string | undefined): Format | undefined {
  return formats.find((format) => format.name === name);
}

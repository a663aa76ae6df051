import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What a JSON file of settings says, by its schema. Throws a RangeError, worded for whoever starts the receiver. */
export function settingsInFile<Shape>(file: string, schema: object): Shape {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new RangeError(`${file} cannot be read: ${(error as Error).message}`);
  }
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  if (validate(value)) return value as Shape;
  const [first] = validate.errors ?? [];
  throw new RangeError(`${file}, ${first?.instancePath || 'the whole'}: ${first?.message}`);
}

/** An address that secrets go to: https, or http on this very machine, which is for trying out. */
export function safeAddress(text: string, file: string, name: string): URL {
  const address = URL.parse(text);
  const isHere =
    address?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  if (!address || !(address.protocol === 'https:' || isHere))
    throw new RangeError(`${file}, ${name}: "${text}" is no https address.`);
  return address;
}

/** Likewise an origin: no path, no query. */
export function safeOrigin(text: string, file: string, name: string): string {
  const { origin, href } = safeAddress(text, file, name);
  if (href !== `${origin}/`) throw new RangeError(`${file}, ${name}: "${text}" is more than an origin.`);
  return origin;
}

import { originIfKnown } from '../json/origin.ts';
import type { Schema } from '../shapes/declaration.ts';
import type { Outline } from './outline.ts';

/** Path of a value itself, as seen from its place in a list of plain values. */
export const ITSELF = '.';

/** One value of such a list as an outline: all there is to answer is itself. */
export function outlineOfPlain(items: Schema): Outline {
  const declared = { says: 'declares', path: ITSELF, branches: [], schema: items } as const;
  const statement = { ...declared, origin: originIfKnown(items) };
  const entry = { path: ITSELF, key: ITSELF, kind: 'field', schema: items, start: 0, end: 0 } as const;
  return {
    entries: new Map([[ITSELF, { ...entry, declarations: [statement] }]]),
    statements: [statement],
    conditions: [],
    demands: [],
  };
}

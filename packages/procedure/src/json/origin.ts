import type { Origin } from '../shapes/procedure.ts';
import { pointerTo } from './json-pointer.ts';

interface Place {
  readonly whole: Origin;
  /** Keywords that were written elsewhere than the rest, beside a `$ref`. */
  readonly keywords?: ReadonlyMap<string, Origin>;
}

const places = new WeakMap<object, Place>();

/** Keeps where an object or array of a file was written, for as long as the object lives. */
export function rememberOrigin(value: object, whole: Origin, keywords?: ReadonlyMap<string, Origin>): void {
  places.set(value, { whole, ...(keywords?.size ? { keywords } : {}) });
}

/**
 * Where an object of a definition was written; with a keyword, where that keyword was. The two differ beside a
 * `$ref`: the body stands in the shared file, what overrides it at the place of the `$ref`.
 */
export function originOf(value: object, keyword?: string): Origin {
  const place = places.get(value);
  if (!place) throw new Error('procedure: originOf was asked about an object that no definition file holds');
  if (keyword === undefined) return place.whole;
  return (
    place.keywords?.get(keyword) ?? {
      file: place.whole.file,
      pointer: pointerTo(place.whole.pointer, keyword),
    }
  );
}

/** The copy, known to have been written where the original was. */
export function copyOrigin<Copy extends object>(original: object, copy: Copy): Copy {
  const place = places.get(original);
  if (place) places.set(copy, place);
  return copy;
}

/** The same for an object that may have been made rather than read; such a one stands nowhere. */
export function originIfKnown(value: object, keyword?: string): Origin {
  return places.has(value) ? originOf(value, keyword) : nowhere;
}

const nowhere: Origin = { file: '', pointer: '' };

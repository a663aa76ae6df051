import type { Schema } from '@dvc-kit/procedure';

/**
 * Every schema that the declaration gives for this path, in whichever branch it stands. Empty for a path that no
 * branch declares. A step of digits, or none at all, leads into the items of a list.
 */
export function schemasAt(schema: Schema, path: readonly string[]): Schema[] {
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  return branches(schema).flatMap((branch) => {
    if (branch.items && /^\d+$/.test(key)) return schemasAt(branch.items, rest);
    const property = branch.properties?.[key];
    return property ? schemasAt(property, rest) : [];
  });
}

/** The schema itself and all that it may become under some answers. */
export function branches(schema: Schema): Schema[] {
  const parts = [...(schema.allOf ?? []), schema.then, schema.else].filter((part) => part !== undefined);
  return [schema, ...parts.flatMap(branches)];
}

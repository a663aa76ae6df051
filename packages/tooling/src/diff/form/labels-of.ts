import { type Outline, outlineOf, type Schema } from '@dvc-kit/procedure';

/** The label of whatever a declaration asks, by its path; what is in a list without a number. The path where it has none. */
export function labelsOf(declaration: Schema | null): (path: string) => string {
  const outline = declaration && outlineOf(declaration);
  return (path) => (outline && labelIn(outline, path)) || path;
}

function labelIn({ entries }: Outline, path: string): string | undefined {
  const own = entries.get(path);
  if (own) return own.schema.title;
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
    const items = entries.get(path.slice(0, end))?.items;
    if (items) return labelIn(items, path.slice(end + 1));
  }
  return undefined;
}

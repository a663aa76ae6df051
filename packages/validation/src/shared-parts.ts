import type { Compilable } from './normalised.ts';

/** Below this many characters a function call costs more than what it saves. */
const WORTH_SHARING = 40;

/**
 * The forms with what stands in several places (the same block for mother and father, an address) as one `$ref`: it is
 * compiled to one function.
 */
export function withSharedParts(forms: Readonly<Record<string, Compilable>>): {
  readonly forms: Readonly<Record<string, Compilable>>;
  readonly $defs: Readonly<Record<string, Compilable>>;
} {
  const counts = new Map<string, number>();
  for (const form of Object.values(forms)) count(form);
  const names = new Map<string, string>();
  const $defs: Record<string, Compilable> = {};
  const shared = Object.fromEntries(
    Object.entries(forms).map(([name, form]) => [name, replaceChildren(form)]),
  );
  return { forms: shared, $defs };

  function count(part: unknown): void {
    if (typeof part !== 'object' || part === null) return;
    const text = JSON.stringify(part);
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    // What repeats is counted inside only once: its parts then repeat within one shared function.
    if (seen === 0) for (const child of childrenOf(part as Compilable)) count(child);
  }

  function replace(part: unknown): unknown {
    if (typeof part !== 'object' || part === null) return part;
    const text = JSON.stringify(part);
    if ((counts.get(text) ?? 0) < 2 || text.length < WORTH_SHARING)
      return replaceChildren(part as Compilable);
    if (!names.has(text)) {
      names.set(text, `s${names.size}`);
      $defs[names.get(text) as string] = replaceChildren(part as Compilable);
    }
    return { $ref: `#/$defs/${names.get(text)}` };
  }

  function replaceChildren(part: Compilable): Compilable {
    return mapChildren(part, replace);
  }
}

function childrenOf(part: Compilable): unknown[] {
  const children: unknown[] = [];
  mapChildren(part, (child) => {
    children.push(child);
    return child;
  });
  return children;
}

function mapChildren(part: Compilable, change: (child: unknown) => unknown): Compilable {
  const changed: Compilable = { ...part };
  for (const keyword of ['items', 'then', 'else'])
    if (keyword in part) changed[keyword] = change(part[keyword]);
  if (part.branch) changed.branch = mapChildren(part.branch as Compilable, change);
  if (part.allOf) changed.allOf = (part.allOf as unknown[]).map(change);
  if (part.properties)
    changed.properties = Object.fromEntries(
      Object.entries(part.properties).map(([key, child]) => [key, change(child)]),
    );
  return changed;
}

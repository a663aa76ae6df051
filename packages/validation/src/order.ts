import type { Draft, Scope } from './flatten.ts';

/**
 * The children of an object in the order of the form: as the properties stand in the schema, and what only a `then`
 * declares after the last field that its conditions ask about.
 */
export function orderedChildren(parent: Draft, { conditions }: Scope): Draft[] {
  const declared = [...parent.children.values()].filter(({ declarations }) => declarations.length > 0);
  const followers = new Map<Draft | null, Draft[]>([[null, []]]);
  const placed: Draft[] = [];
  const isPlaced = new Set<Draft>();
  let waiting = declared;
  while (waiting.length > 0) {
    const next = waiting.filter((child) => askedSiblings(child).every((sibling) => isPlaced.has(sibling)));
    // A circle of fields that ask about each other: parseProcedure refuses it, here it only must not hang.
    for (const child of next.length > 0 ? next : waiting) place(child);
    waiting = waiting.filter((child) => !isPlaced.has(child));
  }
  return depthFirst(null);

  function place(child: Draft) {
    const siblings = askedSiblings(child);
    const order = siblings.length > 1 ? depthFirst(null) : siblings;
    const [anchor = null] = order.filter((sibling) => siblings.includes(sibling)).reverse();
    followers.set(anchor, [...(followers.get(anchor) ?? []), child]);
    isPlaced.add(child);
    placed.push(child);
  }

  function depthFirst(anchor: Draft | null): Draft[] {
    return (followers.get(anchor) ?? []).flatMap((child) => [child, ...depthFirst(child)]);
  }

  function askedSiblings(child: Draft): Draft[] {
    return askedBefore(child, parent, conditions.asked);
  }
}

/** Children of the parent that hold what the conditions of a conditional child ask about. */
function askedBefore(child: Draft, parent: Draft, asked: readonly (readonly string[])[]): Draft[] {
  const isConditional = child.declarations.every(({ clause }) => clause.length > parentClauseLength(parent));
  if (!isConditional) return [];
  const numbers = new Set(child.declarations.flatMap(({ clause }) => clause.map(Math.abs)));
  const depth = parent.path ? parent.path.split('.').length : 0;
  const keys = [...numbers]
    .flatMap((number) => asked[number - 1] ?? [])
    .flatMap((path) => {
      const isInside = parent.path === '' || path.startsWith(`${parent.path}.`);
      return isInside ? [path.split('.')[depth] ?? ''] : [];
    });
  return [...new Set(keys)].flatMap((key) => {
    const sibling = parent.children.get(key);
    return sibling && sibling !== child && sibling.declarations.length > 0 ? [sibling] : [];
  });
}

/** How many conditions already stand between the scope and the parent's first declaration. */
function parentClauseLength(parent: Draft): number {
  return Math.min(...parent.declarations.map(({ clause }) => clause.length));
}

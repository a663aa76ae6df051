/** What an element of the form has that draws a field, or a group of them. */
interface Drawing {
  readonly field?: { readonly path: string };
  readonly group?: { readonly path: string };
}

/** The path of the answer that is given in this part of the page; null for none. */
export function pathAt(part: Element): string | null {
  for (let one: (Element & Drawing) | null = part; one; one = one.parentElement) {
    const path = one.field?.path ?? one.group?.path;
    if (path !== undefined) return path;
  }
  return null;
}

/** The first box, of those in the form, in which the answer with this path is given; null while it is not asked for. */
export function boxFor(root: ParentNode, path: string): HTMLElement | null {
  const boxes = root.querySelectorAll<HTMLElement>('input, select, textarea');
  return [...boxes].find((box) => isSame(pathAt(box), path)) ?? null;
}

/** Whether the one is the other, or a part of it: an address stands on the paper as one, or piece by piece. */
export function isSame(one: string | null, other: string): boolean {
  return one !== null && (one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`));
}

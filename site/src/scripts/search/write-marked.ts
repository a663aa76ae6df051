import type { Search } from './load-finder.ts';

/** Marks, in the texts below a node, what was typed. */
export function markWithin(
  node: Node,
  words: readonly string[],
  { markMatches }: Pick<Search, 'markMatches'>,
) {
  for (const child of [...node.childNodes])
    if (child instanceof Text) child.replaceWith(...marked(child.data, words, markMatches));
    else markWithin(child, words, { markMatches });
}

/** A text as nodes, with what was typed in `mark`. */
export function marked(
  text: string,
  words: readonly string[],
  markMatches: Search['markMatches'],
): (string | HTMLElement)[] {
  return markMatches(text, words).map(({ text: piece, isMatch }) => {
    if (!isMatch) return piece;
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });
}

/** Levels of { } and [ ] that a file may have; the deepest of the project's own has 20. */
export const deepestNesting = 250;

/** Where a bracket opens one level too many, from 0; undefined where none does. Looks at brackets only. */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inText) {
      if (character === '\\') at += 1;
      else if (character === '"' || character === '\n') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > deepestNesting) return at;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return undefined;
}

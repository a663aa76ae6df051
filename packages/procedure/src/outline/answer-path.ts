/** Keys joined by dots, from the declaration or from one item of a list: `mother.residence.commune`. */
export type AnswerPath = string;

/** The member `key` of the object at `at`. */
export function joinPath(at: AnswerPath, key: string): AnswerPath {
  return at === '' ? key : `${at}.${key}`;
}

/** The object that holds it; '' at the top. */
export function parentOf(path: AnswerPath): AnswerPath {
  return path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
}

/** The same place as seen from the object at `at`; unchanged when it is not inside. */
export function seenFrom(at: AnswerPath, path: AnswerPath): AnswerPath {
  return at !== '' && path.startsWith(`${at}.`) ? path.slice(at.length + 1) : path;
}

/** Follows a path that may lead out with `../`, from the object at `at`. Undefined when it leads out of everything. */
export function resolvePath(at: AnswerPath, relative: string): AnswerPath | undefined {
  let [from, rest] = [at, relative];
  while (rest.startsWith('../')) {
    if (from === '') return undefined;
    [from, rest] = [parentOf(from), rest.slice(3)];
  }
  return joinPath(from, rest);
}

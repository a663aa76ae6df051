const taken = new Set<string>();

/**
 * A name for a form, by its procedure: of several forms for one procedure on a page each has its own. The same after a reload,
 * as long as the forms of the page come in the same order.
 */
export function freeName(code: string): string {
  let name = code;
  for (let count = 2; taken.has(name); count += 1) name = `${code} ${count}`;
  taken.add(name);
  return name;
}

/** The form has left the page. */
export function giveBack(name: string): void {
  taken.delete(name);
}

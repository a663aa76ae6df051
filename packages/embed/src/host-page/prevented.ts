/**
 * For the developer of a page, once: what the guard cannot cure. A file of its own, because hardly any page has such a script. Written
 * for the oldest browsers.
 */
let isTold = false;

export function tellPrevented(type: string): void {
  if (isTold) return;
  isTold = true;
  console.warn(
    `DVC Kit: a script of this page prevents "${type}" inside the form. It listens on window since before dvc.js; load dvc.js above it, or let it pass over <dvc-procedure>.`,
  );
}

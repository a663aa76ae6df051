/**
 * Unfolds what a link of the page leads into, where the browser does not by itself, and everything for the printer: a sheet
 * cannot be unfolded.
 */
const folds = [...document.querySelectorAll<HTMLDetailsElement>('details.fold')];

function unfoldTarget() {
  const target =
    location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target ? target.closest<HTMLDetailsElement>('details.fold') : null;
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}

let folded: readonly HTMLDetailsElement[] = [];

addEventListener('hashchange', unfoldTarget);
addEventListener('beforeprint', () => {
  folded = folds.filter(({ open }) => !open);
  for (const fold of folded) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of folded) fold.open = false;
});
unfoldTarget();

/**
 * Keeps what was ticked off the checklist for the life of the tab, through a reload and in the other language. Only which
 * papers, by their ids; without storage a tick stays until the page is left.
 */
const boxes = [...document.querySelectorAll<HTMLInputElement>('.checklist input[type=checkbox]')];
const key = `dvc-giay-to:${location.pathname.replace(/^\/en(?=\/)/, '')}`;

function kept(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}

function keep() {
  try {
    sessionStorage.setItem(key, JSON.stringify(boxes.filter(({ checked }) => checked).map(({ id }) => id)));
  } catch {
    // Storage may be forbidden or full: the page works without it.
  }
}

const ticked = kept();
for (const box of boxes) {
  box.checked = ticked.includes(box.id);
  box.addEventListener('change', keep);
  // What is ticked already is not folded away.
  const fold = box.closest('details');
  if (box.checked && fold) fold.open = true;
}

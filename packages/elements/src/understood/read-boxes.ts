import type { FieldView } from '@dvc-kit/engine';

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Commits what stands in the boxes and was never reported: fillers of forms fire `input` alone, or nothing at all, and a
 * full box would count as empty. Every element takes a `change` of its box for what it is.
 */
export function readBoxes(root: ParentNode): void {
  for (const box of root.querySelectorAll<Box>('input, textarea, select'))
    if (isUnread(box)) box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Whether there may be more in the box than in the answer; an answer that is the same changes nothing. */
function isUnread(box: Box): boolean {
  const combobox = box.closest('dvc-combobox');
  if (combobox) return box.value !== combobox.text;
  const field = box.closest<HTMLElement & { field?: FieldView }>('.item')?.field;
  if (!field) return false;
  if (box.type === 'radio') return (box as HTMLInputElement).checked;
  if (box.type === 'checkbox') return isTicked(box as HTMLInputElement, field);
  return box.value !== String(field.answer ?? '');
}

function isTicked(
  { checked, id }: HTMLInputElement,
  { id: first, many, options, answer }: FieldView,
): boolean {
  if (!many) return checked !== (answer === true);
  const at = id === first ? 0 : Number(id.slice(first.length + 1));
  const value = options?.[at]?.value;
  return checked !== (Array.isArray(answer) && answer.includes(value));
}

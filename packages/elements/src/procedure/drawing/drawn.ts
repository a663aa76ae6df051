import { LitElement } from 'lit';

/** Resolves once every element below the root has been drawn, also those that another one drew. */
export async function drawn(root: ParentNode): Promise<void> {
  const waiting = [...root.querySelectorAll('*')].filter(
    (element): element is LitElement => element instanceof LitElement && element.isUpdatePending,
  );
  if (waiting.length === 0) return;
  await Promise.all(waiting.map((element) => element.updateComplete));
  await drawn(root);
}

/**
 * The browser looks for the next field before it fires `change`: one that the answer adds would be passed over.
 * Drawn in between, it is there in time.
 */
export function commitBeforeTab({ key, target, isComposing }: KeyboardEvent): void {
  // Of the type `text`, or `textarea`. While an input method composes, the key is its own.
  if (key === 'Tab' && /^text/.test((target as HTMLInputElement).type) && !isComposing)
    target!.dispatchEvent(new Event('change', { bubbles: true }));
}

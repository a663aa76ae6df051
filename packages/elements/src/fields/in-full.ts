import { html, nothing } from 'lit';

/** Letters that a box has room for on a phone, and at its widest. */
const NARROW = 28;
const WIDEST = 56;

/** Below a box what it is too short for. Its value is read out whole already. */
export function inFull(text = '') {
  return text.length > NARROW
    ? html`<p class="hint in-full" aria-hidden="true" translate="no" ?data-longest=${text.length > WIDEST}>${text}</p>`
    : nothing;
}

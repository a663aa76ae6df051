import { html } from 'lit';
import { tell } from '../events/procedure-events.ts';
import { msg } from '../language/language.ts';

/** In place of a paper that could not be drawn. */
export const paperFault = (again: () => void) => html`<div class="notice" role="alert">
  <p>${msg('Chưa tải được phần xem tờ khai vì mất mạng.')}</p>
  <button type="button" class="button secondary" @click=${again}>${msg('Thử lại')}</button>
</div>`;

/** Tells the host page, and its developer why. */
export function tellNotDrawn(element: Element, fault: unknown): void {
  console.warn('<dvc-procedure>: the paper was not drawn.', fault);
  tell(element, 'dvc-error', { reason: 'file' });
}

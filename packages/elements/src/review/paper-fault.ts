import { tell } from '../events/procedure-events.ts';
import { msg } from '../language/language.ts';
import { retryNotice } from '../messages/retry-notice.ts';

/** In place of a paper that could not be drawn. */
export const paperFault = (again: () => Promise<unknown>) =>
  retryNotice(msg('Chưa tải được phần xem tờ khai vì mất mạng.'), again);

/** Tells the host page, and its developer why. */
export function tellNotDrawn(element: Element, fault: unknown): void {
  console.warn('<dvc-procedure>: the paper was not drawn.', fault);
  tell(element, 'dvc-error', { reason: 'file' });
}

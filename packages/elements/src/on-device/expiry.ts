import type { KeptDraft } from './kept-draft.ts';

/**
 * Notes when the next draft is past its time, for the kit to take it out then without looking for one in each form that is opened.
 *
 * @param slot where, in the local storage
 * @param isMore there may be others, of which enough is noted
 */
export function noteExpiry(slot: string, drafts: readonly Pick<KeptDraft, 'until'>[], isMore = false): void {
  try {
    if (isMore && localStorage.getItem(slot)) return;
    const next = Math.min(...drafts.map(({ until }) => until));
    if (drafts.length > 0) localStorage.setItem(slot, String(next));
    else localStorage.removeItem(slot);
  } catch {
    // Then it is found when the next list of drafts is made.
  }
}

/** Whether by what was noted a draft should lie on this device at `now`. */
export function isDraftExpected(slot: string, now: number): boolean {
  try {
    return Number(localStorage.getItem(slot)) > now;
  } catch {
    return false;
  }
}

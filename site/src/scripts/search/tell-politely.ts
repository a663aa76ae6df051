/** When the typing pauses this long, a screen reader is told: milliseconds. */
const pause = 500;

/** Tells through a status line once the typing pauses, and the same thing only once: each letter would interrupt the one before. */
export function politely(status: HTMLElement): (text: string) => void {
  let telling = 0;
  return (text) => {
    clearTimeout(telling);
    telling = window.setTimeout(() => {
      if (status.textContent !== text) status.textContent = text;
    }, pause);
  };
}

/** What a browser that is too old gets: the host's own fallback, and a sentence above it. Written for such browsers. */

const words = {
  vi: 'Trình duyệt này quá cũ nên không mở được phần này. Hãy cập nhật trình duyệt, hoặc mở trang này bằng trình duyệt khác, máy khác.',
  en: 'This browser is too old to open this part. Please update it, or open this page in another browser or on another device.',
};

/** Says so in every element of the kit on the page, also in those that come later; tells its developer once. */
export function tooOld(missing: unknown): void {
  // The script may stand on the page twice.
  if (customElements.get('dvc-procedure')) return;
  console.warn('DVC Kit: this browser is too old for the form; the page keeps its own links.', missing);
  ['dvc-procedure', 'dvc-status'].forEach(define);
}

function define(name: string): void {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const place = this.closest('[lang]');
        const language = place && /^en/i.test(place.getAttribute('lang') || '') ? 'en' : 'vi';
        const sentence = document.createElement('p');
        sentence.lang = language;
        sentence.setAttribute('role', 'alert');
        sentence.textContent = words[language];
        // What stands between the tags stays on show in the slot.
        this.attachShadow({ mode: 'open' }).append(sentence, document.createElement('slot'));
        const detail = { reason: 'old-browser' };
        this.dispatchEvent(new CustomEvent('dvc-error', { detail, bubbles: true, composed: true }));
      }
    },
  );
}

import type { LitElement } from 'lit';
import { type OtherTexts, TextsOf } from './texts-of.ts';

/**
 * Gives what is written in another language than the form its `lang`, so that a screen reader reads it with the right voice (WCAG 3.1.2):
 * texts of the procedure that nobody has translated, and in a third language those that somebody has. Fetched by forms that have such
 * texts, and by no other.
 *
 * A text is known again by its words. Elements draw labels as they are, without an element around what may be in another language: that
 * would weigh on every form.
 */
export function markTexts({ shadowRoot }: LitElement, texts: OtherTexts): void {
  const root = shadowRoot!;
  const known = marking.get(root);
  if (known?.texts.given === texts) return;
  const marks = known ?? new Marks(root);
  marking.set(root, marks);
  marks.texts = new TextsOf(texts);
  marks.mark();
}

const marking = new WeakMap<ShadowRoot, Marks>();

/** Attributes that are read aloud. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];

class Marks {
  texts = new TextsOf({});
  readonly #root: ShadowRoot;
  /** What bears a `lang` of this here. */
  #marked: ReadonlySet<Element> = new Set();

  constructor(root: ShadowRoot) {
    this.#root = root;
    new MutationObserver(() => this.mark()).observe(root, {
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: SPOKEN,
      subtree: true,
    });
  }

  mark(): void {
    const marks = new Map<Element, string>();
    for (const element of this.#root.querySelectorAll('*')) {
      const language = this.texts.languageOf(spokenBy(element));
      if (!language) continue;
      marks.set(element, language);
      // What stands in it is no part of the text: "(optional)" in a label.
      for (const inner of element.children) marks.set(inner, this.#around(element));
    }
    for (const element of this.#marked) if (!marks.has(element)) element.removeAttribute('lang');
    for (const [element, language] of marks)
      if (element.hasAttribute('lang') && !this.#marked.has(element)) marks.delete(element);
      else if (element.getAttribute('lang') !== language) element.setAttribute('lang', language);
    this.#marked = new Set(marks.keys());
  }

  /** The language around an element, apart from what was marked here. */
  #around(element: Element): string {
    let at = element.parentElement;
    while (at && (!at.hasAttribute('lang') || this.#marked.has(at))) at = at.parentElement;
    return at?.getAttribute('lang') ?? '';
  }
}

/** The text that stands in an element itself; where there is none, what is said in its stead. */
function spokenBy(element: Element): string {
  const written = [...element.childNodes].filter((node): node is Text => node instanceof Text);
  const text = written.map(({ data }) => data).join('');
  return text.trim() || SPOKEN.map((name) => element.getAttribute(name) ?? '').join(' ');
}

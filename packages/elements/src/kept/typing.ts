/** Where the citizen is on a page of the form. */
export interface Place {
  /** What has the focus; null for nothing that could be found again. */
  readonly box: Box | null;
  /** Id of the section that she has before her, where several stand on a page. */
  readonly section: string | undefined;
  /** How far below the upper edge of the window that stands, in CSS pixels. */
  readonly top: number;
}

interface Box {
  readonly id: string;
  /** What was typed and is no answer yet; absent when the box says what was answered. */
  readonly text?: string;
  /** The ends of what is selected, both at the caret; absent where there is none. */
  readonly caret?: readonly [start: number, end: number];
}

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** What stands above this line, in CSS pixels, has been passed. */
const PASSED = 80;

/** Notes what is typed below a root, to know of it before it is an answer. */
export class Typing {
  readonly #root: ShadowRoot;
  /** The box that was typed into since it last became an answer. */
  #typed: EventTarget | null = null;
  /** One whose text was put back: browsers fire no `change` for what nobody typed. */
  #putBack: TextBox | null = null;

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.addEventListener('input', this.#note);
    root.addEventListener('change', this.#note);
    root.addEventListener('focusout', this.#leave);
    root.addEventListener('keydown', this.#leave);
  }

  /** Where the citizen is now. */
  get place(): Place {
    const box = this.#root.activeElement;
    const section = box?.closest('.section') ?? sectionBelow(this.#root, PASSED);
    return {
      box: box?.id ? this.#boxOf(box) : null,
      section: section ? idOf(section) : undefined,
      top: topOf(box?.id ? box : (section ?? this.#root.host)),
    };
  }

  /** Leads her to where she was. False while that is not there (yet). */
  bringBack({ box, section, top }: Place): boolean {
    const target = this.#root.getElementById(box ? box.id : section ? `section-${section}` : 'step');
    if (!target) return false;
    if (box) this.#enter(target, box);
    const furthest = innerHeight - target.offsetHeight;
    scrollBy({
      top: topOf(target) - Math.max(0, Math.min(top, furthest)),
      behavior: 'instant',
    });
    return true;
  }

  #enter(target: HTMLElement, { text, caret }: Box): void {
    const { host } = this.#root;
    const { activeElement } = document;
    const isFree = !activeElement || activeElement === document.body || activeElement === host;
    // Unless she is somewhere else on the page by now. Where the focus stayed, so did the rest.
    if (!isFree || this.#root.activeElement === target) return;
    target.focus({ preventScroll: true });
    if (!isTextBox(target)) return;
    if (text !== undefined && target.value !== text) {
      target.value = text;
      this.#putBack = target;
      this.#typed = target;
    }
    if (caret) target.setSelectionRange(...caret);
  }

  #boxOf(box: Element): Box {
    if (!isTextBox(box)) return { id: box.id };
    const { id, value: text, selectionStart, selectionEnd } = box;
    return {
      id,
      ...(this.#typed === box ? { text } : {}),
      ...(selectionStart === null ? {} : { caret: [selectionStart, selectionEnd ?? selectionStart] }),
    };
  }

  readonly #note = ({ type, target }: Event) => {
    this.#typed = type === 'input' ? target : null;
    if (type === 'change') this.#putBack = null;
  };

  readonly #leave = (event: Event) => {
    const isLeft = event.type === 'focusout' || (event as KeyboardEvent).key === 'Enter';
    if (isLeft) this.#putBack?.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

function sectionBelow(root: ShadowRoot, line: number): Element | undefined {
  return [...root.querySelectorAll('.section')].find((one) => one.getBoundingClientRect().bottom > line);
}

const idOf = (section: Element) => section.querySelector('.section-title')?.id.replace('section-', '');

const topOf = (element: Element) => element.getBoundingClientRect().top;

function isTextBox(element: Element): element is TextBox {
  return (
    element instanceof HTMLTextAreaElement ||
    // Ticks and files have a value too.
    (element instanceof HTMLInputElement && element.selectionStart !== null)
  );
}

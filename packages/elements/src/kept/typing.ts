import type { FieldView } from '@dvc-kit/engine';

/** Where the citizen is on a page of the form. */
export interface Place {
  /** What has the focus; null for nothing that could be found again. */
  readonly box: Box | null;
  /** Id of the section that she has before her; null at the other steps. */
  readonly section: string | null;
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

/** What a field draws in its box. */
interface Shown {
  readonly text?: string;
  readonly field?: FieldView;
}

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** What stands above this line, in CSS pixels, has been passed. */
const PASSED = 80;

const SECTION = '[data-section]';
/** Id of the heading of the page, which has the focus when a step has come. */
const HEADING = 'step';

/** Notes what is typed below a root, to know of it before it is an answer. */
export class Typing {
  readonly #root: ShadowRoot;
  /** The box that was typed into since it last became an answer. */
  #typed: EventTarget | null = null;
  /** One whose text was put back: browsers fire no `change` for what nobody typed. */
  #putBack: TextBox | null = null;
  /** Set while the form is drawn: a box that is taken away is not left by the citizen, though some browsers say so. */
  isDrawing = false;
  /** The section that she was led to last. */
  #led: string | null = null;

  constructor(root: ShadowRoot) {
    this.#root = root;
    const box = root.activeElement;
    // She may have begun before there was anything to note it.
    if (isTextBox(box) && !isAnswered(box)) this.#typed = box;
    root.addEventListener('input', this.#note);
    root.addEventListener('change', this.#note);
    root.addEventListener('focusout', this.#leave);
    root.addEventListener('keydown', this.#leave);
  }

  /** Where the citizen is now. */
  get place(): Place {
    const box = this.#root.activeElement;
    const led = this.#led === null ? null : this.#root.querySelector(sectionOf(this.#led));
    const section = box?.closest(SECTION) ?? led ?? sectionBelow(this.#root, PASSED);
    return {
      box: box?.id ? this.#boxOf(box) : null,
      section: section?.getAttribute('data-section') ?? null,
      top: topOf(box?.id && box.id !== HEADING ? box : (section ?? this.#root.host)),
    };
  }

  /** Leads her to where she was. False while that is not there (yet). */
  bringBack({ box, section, top }: Place): boolean {
    const target = box && this.#root.getElementById(box.id);
    // The heading of a page with several sections is not where she was.
    const isBox = target && target.id !== HEADING;
    const place = isBox ? target : this.#root.querySelector<HTMLElement>(sectionOf(section));
    if ((box && !target) || (section !== null && !place)) return false;
    if (target) this.#enter(target, box);
    if (!place) return true;
    this.#lead(section);
    const furthest = isBox ? innerHeight - place.offsetHeight : innerHeight;
    scrollBy({ top: topOf(place) - Math.min(top, furthest), behavior: 'instant' });
    return true;
  }

  /** Has a box hold what was typed into it before; it becomes an answer when it is left. */
  putBack(box: TextBox, text: string): void {
    box.value = text;
    box.focus({ preventScroll: true });
    // Lists of suggestions open by it, as they were.
    box.dispatchEvent(new Event('input', { bubbles: true }));
    this.#putBack = box;
  }

  /** Until she moves: the last section of a page may not be the one on top. */
  #lead(section: string | null): void {
    this.#led = section;
    const forget = () => {
      this.#led = null;
    };
    // What is done inside does not come to the window where a kit keeps it from the page.
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      for (const target of [window, this.#root])
        target.addEventListener(type, forget, { once: true, passive: true, capture: true });
  }

  #enter(target: HTMLElement, { text, caret }: Box): void {
    const { host } = this.#root;
    const { activeElement } = document;
    const isFree = !activeElement || activeElement === document.body || activeElement === host;
    // Unless she is somewhere else on the page by now. Where the focus stayed, so did the rest.
    if (!isFree || this.#root.activeElement === target) return;
    target.focus({ preventScroll: true });
    if (!isTextBox(target)) return;
    if (text !== undefined && target.value !== text) this.putBack(target, text);
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
    if (this.isDrawing) return;
    const isLeft = event.type === 'focusout' || (event as KeyboardEvent).key === 'Enter';
    if (isLeft) this.#putBack?.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

const sectionOf = (id: string | null) => `[data-section="${id}"]`;

function sectionBelow(root: ShadowRoot, line: number): Element | undefined {
  return [...root.querySelectorAll(SECTION)].find((one) => one.getBoundingClientRect().bottom > line);
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** Whether the box says no more than what was answered, or what the host page knew; of a date, its part of that. */
function isAnswered(box: TextBox): boolean {
  const { text, field } = box.closest<HTMLElement & Shown>('dvc-combobox, .item') ?? {};
  return String(text ?? field?.answer ?? '').includes(box.value);
}

/** Ticks and files have a value too, but nothing in them that could be selected. */
export function isTextBox(element: EventTarget | null): element is TextBox {
  return typeof (element as Partial<TextBox> | null)?.selectionStart === 'number';
}

import { isTextBox, type TextBox } from './typing.ts';

/** What stood in the boxes of one field when the citizen last typed there. */
interface Typed {
  /** The one that she typed into. */
  readonly box: TextBox;
  readonly texts: ReadonlyMap<TextBox, string>;
}

/**
 * Brings back what was typed when it is undone after we have written it otherwise: a name without its spaces, a date that
 * went to its three boxes. The undo of the browser knows nothing of what a script has written, or has forgotten everything.
 */
export class Undo {
  readonly #putBack: (box: TextBox, text: string) => void;
  /** By what is one field. */
  readonly #typed = new WeakMap<Element, Typed>();

  constructor(root: ShadowRoot, putBack: (box: TextBox, text: string) => void) {
    this.#putBack = putBack;
    root.addEventListener('input', this.#note);
    // What is pasted may go to its boxes without an `input`: then all is as it was before.
    root.addEventListener('paste', this.#note, true);
    root.addEventListener('keydown', this.#press as EventListener);
    root.addEventListener('beforeinput', this.#ask as EventListener);
  }

  readonly #note = ({ target }: Event) => {
    if (!isTextBox(target)) return;
    const texts = new Map(boxesWith(target).map((one) => [one, one.value]));
    this.#typed.set(fieldOf(target), { box: target, texts });
  };

  readonly #press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, isComposing } = event;
    const isUndo = (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';
    if (isUndo && !isComposing) this.#undo(event);
  };

  /** From the menu, or by shaking a phone. */
  readonly #ask = (event: InputEvent) => {
    if (event.inputType === 'historyUndo') this.#undo(event);
  };

  #undo(event: Event): void {
    const typed = isTextBox(event.target) && this.#typed.get(fieldOf(event.target));
    if (!typed) return;
    const { box, texts } = typed;
    const others = [...texts].filter(([one, text]) => one !== box && one.value !== text);
    if (box.value === texts.get(box) && others.length === 0) return;
    event.preventDefault();
    for (const [other, text] of others) other.value = text;
    this.#putBack(box, texts.get(box)!);
  }
}

const fieldOf = (box: TextBox): Element => box.closest('dvc-date-field') ?? box;

const boxesWith = (box: TextBox): readonly TextBox[] => {
  const field = fieldOf(box);
  return field === box ? [box] : [...field.querySelectorAll('input')];
};

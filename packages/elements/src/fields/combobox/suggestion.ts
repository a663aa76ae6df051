/** One entry of the list below a combobox. */
export interface Suggestion {
  /** What stands in the box once it is taken. */
  readonly text: string;
  /** What people type for it as well: the name of a commune without its kind. */
  readonly alias?: string;
  /** What tells it from another of the same text. */
  readonly note?: string;
  readonly value: string | number | boolean;
  /** In full, the name on an old paper that led here. */
  readonly former?: string;
}

/** The citizen took a suggestion (`null`: left a text of her own). Stays inside the form's root. */
export class PickEvent extends Event {
  readonly text: string;
  readonly suggestion: Suggestion | null;

  constructor(text: string, suggestion: Suggestion | null) {
    super('dvc-pick', { bubbles: true });
    this.text = text;
    this.suggestion = suggestion;
  }
}

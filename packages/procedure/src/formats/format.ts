import type { TextFault } from './fault.ts';

/** A sentence in every language of the forms. `{name}` stands for the field: "số điện thoại của mẹ". */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** What a text asks of the keyboard of a phone, and how wide its box is. Nobody wants such a text spell-checked. */
export interface Keyboard {
  /** As the attribute `inputmode` has it; absent for letters. */
  readonly inputmode?: 'numeric' | 'tel' | 'email';
  /** Whether each word begins with a capital. */
  readonly capitals?: true;
  /** In the words of the style sheet: about 7, 15 or 30 letters. */
  readonly width: 'short' | 'medium' | 'wide';
}

/** How a text of the format lies on the paper. */
export interface OnPaper {
  /** A date as day/month/year, a code as the name of the unit that it stands for. */
  readonly as: 'text' | 'date' | 'commune' | 'province';
  /** Characters that the longest takes as it is printed; null where nothing bounds it. */
  readonly characters: number | null;
}

/** A kind of text that a field may ask for by `format`: all that is known of it. */
export interface Format {
  readonly name: string;
  /** Regular expression as JSON Schema has it: ECMAScript with the `u` flag, found anywhere unless anchored. */
  readonly pattern: string;
  readonly example: string;
  /** What an editor reads about it. */
  readonly meaning: string;
  readonly keyboard: Keyboard;
  /** How many characters stand together where it is shown to be compared; the rest stays in one piece. */
  readonly groups?: readonly number[];
  /**
   * The text as it is kept. Takes what people write, as `plainText` gives it. What it does not recognise it leaves alone,
   * so that the citizen finds her own words again.
   */
  readonly normalise: (text: string) => string;
  /** Why a text that was normalised is of another kind, where more can be said than `messages.wrong`. */
  readonly fault?: (text: string) => TextFault | undefined;
  /** What the citizen reads: when nothing is there, unless naming the field is enough; when it is of another kind. */
  readonly messages: { readonly missing?: Sentence; readonly wrong: Sentence };
  readonly onPaper: OnPaper;
}

/** Texts of a procedure in other languages than its form, by language. */
export type OtherTexts = Readonly<Record<string, readonly string[]>>;

/** Knows such texts again, alone and in sentences. */
export class TextsOf {
  readonly given: OtherTexts;
  /** The longer ones first: they may hold others. */
  readonly #texts: readonly (readonly [text: string, language: string])[];
  readonly #asked = new Map<string, string | undefined>();

  constructor(given: OtherTexts) {
    this.given = given;
    const texts = Object.entries(given).flatMap(([language, some]) =>
      some.map((text) => [folded(text), language] as const),
    );
    this.#texts = texts.filter(([text]) => text !== '').sort(([one], [other]) => other.length - one.length);
  }

  /**
   * The other language that most of a text is in; undefined where most of it is in that of the form. "Enter" before a Vietnamese label is
   * rather read in Vietnamese than the label in English.
   */
  languageOf(text: string): string | undefined {
    const key = folded(text);
    if (!this.#asked.has(key)) this.#asked.set(key, this.#find(key));
    return this.#asked.get(key);
  }

  #find(text: string): string | undefined {
    let rest = text;
    const found = new Map<string, number>();
    for (const [one, language] of this.#texts) {
      const without = leftOut(rest, one);
      const length = lettersIn(rest) - lettersIn(without);
      if (length > 0) found.set(language, (found.get(language) ?? 0) + length);
      rest = without;
    }
    const [most] = [...found].sort(([, one], [, other]) => other - one);
    return most && most[1] > lettersIn(rest) ? most[0] : undefined;
  }
}

/** Names go on in small letters inside a sentence. */
const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** A text without another, wherever that stands as words of its own. */
function leftOut(text: string, one: string): string {
  let left = text;
  for (let at = left.indexOf(one); at >= 0; at = left.indexOf(one, at + 1)) {
    const [before, after] = [left.slice(0, at), left.slice(at + one.length)];
    if (!/[\p{L}\p{M}\d]$/u.test(before) && !/^[\p{L}\p{M}\d]/u.test(after)) left = `${before} ${after}`;
  }
  return left;
}

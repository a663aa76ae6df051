import type { Origin, Procedure } from '@dvc-kit/procedure';
import type { DeclarationModule } from '../procedure-module.ts';

type Translating = Pick<Procedure, 'translate'>;

/**
 * Notes which texts of a procedure are in another language than the interface around them, while it is compiled: in English what nobody
 * has translated, in a third language what somebody has.
 */
export class OtherTexts {
  readonly #asked: string;
  readonly #isRead: (origin: Origin) => boolean;
  readonly #texts = new Set<string>();

  /** `isRead`: whether the text at that place is shown to citizens; what is not stays Vietnamese wherever it is printed. */
  constructor(asked: string, isRead: (origin: Origin) => boolean) {
    this.#asked = asked;
    this.#isRead = isRead;
  }

  /** The source, with an ear on what it translates. */
  of<Source extends Translating>(source: Source): Source {
    return {
      ...source,
      translate: (language: string, origin: Origin, vietnamese: string) => {
        const translated = source.translate(language, origin, vietnamese);
        const other = this.#asked === 'en' ? (translated === undefined ? vietnamese : undefined) : translated;
        if (other !== undefined && this.#isRead(origin)) this.#texts.add(other.trim());
        return translated;
      },
    };
  }

  /** Those of them that the compiled part shows; nothing where there is none. */
  in(part: unknown): Pick<DeclarationModule, 'otherTexts'> {
    if (this.#texts.size === 0) return {};
    const shown = [...new Set(textsIn(part))].filter((text) => this.#texts.has(text));
    if (shown.length === 0) return {};
    return { otherTexts: { [this.#asked === 'en' ? 'vi' : this.#asked]: shown } };
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

import { ITSELF, type Part, type PartOf, type Schema, visitPart, type Writing } from '@dvc-kit/procedure';
import type { AnswerReference, PaperPart } from '../paper-module.ts';
import { markedText } from './marked-text.ts';
import { schemasAt } from './schemas-at.ts';
import { writingOf } from './writing-of.ts';

/** Works out, for every answer that a paper names, how it is written. */
export class PartCompiler {
  readonly #declaration: Schema;
  /** Path of the list whose items the paths start from; '' for the root. */
  readonly #list: string;

  constructor(declaration: Schema, list = '') {
    this.#declaration = declaration;
    this.#list = list;
  }

  parts(parts: readonly Part[]): PaperPart[] {
    return parts.flatMap((part) => this.#part(part));
  }

  /** Throws for a path without an answer of its own; `loadSchemas` has told the editor before. */
  answer(path: string, as?: Writing): AnswerReference {
    const full = pathInList(this.#list, path);
    const isDeclared = schemasAt(this.#declaration, full.split('.')).length > 0;
    const writing = isDeclared ? writingOf(this.#declaration, full, as) : null;
    if (!writing) throw new Error(`paper: "${path}" is no answer that can be written on a line`);
    return { path: path === ITSELF ? '' : path, writing };
  }

  #part(part: Part): PaperPart[] {
    return visitPart(part, {
      text: ({ text, bold, italic }) =>
        markedText(text, { ...(bold && { bold }), ...(italic && { italic }) }),
      answer: ({ answer, as, bold, ...room }) => [
        { part: 'answer', ...this.answer(answer, as), ...(bold && { bold }), ...roomOf(room) },
      ],
      boxes: ({ boxes, count }) => [
        { part: 'boxes', answer: boxes === null ? null : this.answer(boxes), count },
      ],
      blank: (room) => [{ part: 'blank', ...roomOf(room) }],
      ordinal: () => [{ part: 'ordinal' }],
      check: ({ check, equals, text }) => [
        {
          part: 'check',
          path: check === null ? null : this.answer(check).path,
          equals,
          text: text.normalize(),
        },
      ],
      compose: (compose) => [this.#compose(compose)],
    });
  }

  #compose({ compose, texts, bold, ...room }: PartOf<'compose'>): PaperPart {
    const wordings = Object.entries(texts).map(([option, text]) => [option, this.#wording(text)] as const);
    return {
      part: 'compose',
      path: this.answer(compose).path,
      texts: Object.fromEntries(wordings),
      ...(bold && { bold }),
      ...roomOf(room),
    };
  }

  /** Text and answers by turns: what stands in braces is a path, with its writing behind a bar. */
  #wording(text: string): (string | AnswerReference)[] {
    const pieces = text.normalize().split(/\{([^}]*)\}/);
    const written = pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      const [path = '', as] = piece.split('|');
      return this.answer(path, as as Writing | undefined);
    });
    return written.filter((piece) => piece !== '');
  }
}

/** From the root, through the first item of the list. '' stands for no list. */
export function pathInList(list: string, path: string): string {
  if (list === '') return path;
  return path === ITSELF ? `${list}.0` : `${list}.0.${path}`;
}

function roomOf({
  width,
  lines,
}: {
  readonly width?: number | undefined;
  readonly lines?: number | undefined;
}) {
  return { ...(width && { width }), ...(lines && { lines }) };
}

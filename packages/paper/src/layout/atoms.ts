import { charactersOf } from '../fill/fill-parts.ts';
import type { BoxesRun, Run, TextRun, TickRun } from '../filled-block.ts';
import { visit } from '../visit.ts';
import type { FontMetrics, FontStyle } from './font-metrics.ts';
import { roomSize } from './room-size.ts';

/** What a line is made of, at its natural width in points. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly width: number;
      readonly style: FontStyle;
      readonly size: number;
      readonly raise: number;
    }
  /** Grows to the end of its line. */
  | { readonly kind: 'dots'; readonly width: number; readonly grows: boolean }
  /** A field of a fillable form, so many lines high; grows likewise. */
  | {
      readonly kind: 'room';
      readonly width: number;
      readonly grows: boolean;
      readonly lines: number;
      readonly field: string;
    }
  | { readonly kind: 'tick'; readonly width: number; readonly isTicked: boolean; readonly field?: string }
  | {
      readonly kind: 'boxes';
      readonly width: number;
      readonly characters: readonly string[];
      readonly count: number;
      readonly field?: string;
    };

/** Pieces between which no line breaks, and the space that follows. */
export interface Atom {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly space: number;
  /** The space is an ordinary one, so that the next word can be drawn together with this. */
  readonly isJoinable: boolean;
}

interface Setting {
  readonly width: number;
  readonly size: number;
  readonly style?: FontStyle;
}

/** Width of an average letter, as a part of the font size. */
const LETTER = 0.42;

/** Side of the square for one digit, as a part of the font size: as tall as the line allows. */
const BOX = 1.12;

/** Shortest line of dots on which something can be written by hand. */
const SHORTEST_DOTS = 36;

/** Cuts runs at their spaces. */
export function atomsOf(runs: readonly Run[], setting: Setting, metrics: FontMetrics): Atom[] {
  const builder = new AtomBuilder(setting, metrics);
  for (const run of runs)
    visit('run', run, {
      text: (text) => builder.text(text),
      answer: (answer) => {
        builder.text(answer);
        if (answer.dots === 'none') return;
        if (answer.field !== undefined && answer.longest !== undefined)
          builder.room(answer.field, answer.longest, answer.dots, answer.lines);
        else builder.dots(answer.text, answer.dots, styleOf(answer, setting));
      },
      tick: (tick) => builder.tick(tick),
      boxes: (boxes) => builder.boxes(boxes),
    });
  return builder.finish();
}

class AtomBuilder {
  readonly #atoms: Atom[] = [];
  #pieces: Piece[] = [];
  readonly #setting: Setting;
  readonly #metrics: FontMetrics;

  constructor(setting: Setting, metrics: FontMetrics) {
    this.#setting = setting;
    this.#metrics = metrics;
  }

  text(run: Pick<TextRun, 'text' | 'bold' | 'italic' | 'isRaised'>): void {
    const style = styleOf(run, this.#setting);
    const size = run.isRaised ? this.#setting.size * 0.65 : this.#setting.size;
    for (const piece of run.text.split(/( +)/)) {
      if (piece === '') continue;
      if (piece.startsWith(' '))
        this.#close(
          this.#metrics.widthOf(piece, style, this.#setting.size),
          piece.length === 1 && !run.isRaised,
        );
      else this.#word(piece, style, size, run.isRaised ? this.#setting.size * 0.22 : 0);
    }
  }

  /** The label, then the box: they never part. */
  tick({ text, isTicked, field }: TickRun): void {
    const style = styleOf({}, this.#setting);
    if (text !== '') {
      this.text({ text });
      this.#pieces.push({
        kind: 'text',
        text: ' ',
        width: this.#setting.size * 0.35,
        style,
        size: this.#setting.size,
        raise: 0,
      });
    }
    this.#pieces.push({
      kind: 'tick',
      width: this.#setting.size * 0.85,
      isTicked,
      ...(field !== undefined && { field }),
    });
  }

  /** Never parted, so that a number is read as one; smaller where the line is too short for them. */
  boxes({ text, count, field }: BoxesRun): void {
    const width = Math.min(count * this.#setting.size * BOX, this.#setting.width);
    const characters = charactersOf(text);
    this.#pieces.push({ kind: 'boxes', width, characters, count, ...(field !== undefined && { field }) });
  }

  dots(text: string, dots: 'to-end' | number, style: FontStyle): void {
    const { size, width } = this.#setting;
    if (dots === 'to-end') {
      const shortest = text === '' ? Math.min(SHORTEST_DOTS, width) : 0;
      this.#pieces.push({ kind: 'dots', width: shortest, grows: true });
      return;
    }
    const wanted = dots * size * LETTER - this.#metrics.widthOf(text, style, size);
    if (wanted > 0) this.#pieces.push({ kind: 'dots', width: Math.min(wanted, width), grows: false });
  }

  /** At least as wide as the dots in its place, as wide as its text needs, and on a line of its own where that is more. */
  room(field: string, longest: string, dots: 'to-end' | number, lines: number): void {
    const { size, width: widest } = this.#setting;
    const needed = roomSize(longest, 1 + lines, widest, this.#metrics);
    const asked = dots === 'to-end' ? SHORTEST_DOTS : dots * size * LETTER;
    const width = Math.min(Math.max(needed.width, asked), widest);
    this.#pieces.push({ kind: 'room', width, grows: dots === 'to-end', lines: needed.lines, field });
  }

  finish(): Atom[] {
    this.#close(0);
    return this.#atoms;
  }

  #word(text: string, style: FontStyle, size: number, raise: number): void {
    if (raise > 0) this.#keepBesideLastWord(style);
    this.#pieces.push({
      kind: 'text',
      text,
      width: this.#metrics.widthOf(text, style, size),
      style,
      size,
      raise,
    });
  }

  /** A footnote mark never begins a line: it belongs to the word before it. */
  #keepBesideLastWord(style: FontStyle): void {
    if (this.#pieces.length > 0) return;
    const last = this.#atoms.pop();
    if (!last) return;
    const space: Piece = {
      kind: 'text',
      text: ' ',
      width: last.space,
      style,
      size: this.#setting.size,
      raise: 0,
    };
    this.#pieces = [...last.pieces, ...(last.space > 0 ? [space] : [])];
  }

  #close(space: number, isJoinable = true): void {
    if (this.#pieces.length === 0) {
      const last = this.#atoms[this.#atoms.length - 1];
      if (last && last.space === 0 && space > 0)
        this.#atoms[this.#atoms.length - 1] = { ...last, space, isJoinable };
      return;
    }
    const width = this.#pieces.reduce((sum, piece) => sum + piece.width, 0);
    this.#atoms.push({ pieces: this.#pieces, width, space, isJoinable });
    this.#pieces = [];
  }
}

function styleOf(
  run: { readonly bold?: boolean; readonly italic?: boolean },
  setting: { readonly style?: FontStyle },
): FontStyle {
  if (run.bold) return 'bold';
  return run.italic ? 'italic' : (setting.style ?? 'regular');
}

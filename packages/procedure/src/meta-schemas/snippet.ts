import { unfilledMark } from '../text/unfilled-mark.ts';

/** What an editor's program offers to put in, whole. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

/** A text to type over, the place-th that the cursor comes to. The same place twice is typed once. */
export function at(place: number, text: string): string {
  return `\${${place}:${text}}`;
}

/** A number or a word of JSON to type over; it stands without quotes. */
export function bare(place: number, text: string): string {
  return `^${at(place, text)}`;
}

/** A text that somebody has to write. What is left as it is, `dvc check` finds by its first words. */
export function fill(place: number, what: string): string {
  return at(place, `${unfilledMark} ${what}`);
}

/** Evidence for what was read in a source. */
export function verified(place: number) {
  return { status: 'verified', sources: [at(place, 'MÃ-NGUỒN')] };
}

/** The condition that one field has one answer; takes three places. */
export function asked(place: number) {
  return {
    properties: {
      [at(place, 'section')]: {
        properties: { [at(place + 1, 'field')]: { const: at(place + 2, 'value') } },
        required: [at(place + 1, 'field')],
      },
    },
    required: [at(place, 'section')],
  };
}

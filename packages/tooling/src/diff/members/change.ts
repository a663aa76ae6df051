/** Kinds of change, for programs that read the feed. */
export type ChangeKind =
  | 'name'
  | 'authority'
  | 'validity'
  | 'superseded'
  | 'level'
  | 'channel'
  | 'time-limit'
  | 'fee'
  | 'dossier'
  | 'delivery'
  | 'result'
  | 'condition'
  | 'step'
  | 'form'
  | 'field'
  | 'option'
  | 'order'
  | 'text'
  | 'question'
  | 'legal'
  | 'source'
  | 'search'
  | 'draft'
  | 'paper'
  | 'english'
  | 'profile';

/** One thing that is different for a citizen, a webmaster or an officer. */
export interface Change {
  readonly what: ChangeKind;
  /** Path of the field, id of the fee or paper, name of the channel: the same thing keeps it from change to change. */
  readonly at: string;
  readonly how: 'added' | 'removed' | 'changed';
  /** A sentence in Vietnamese that stands on its own. */
  readonly text: string;
  /** In words; null where there was or is nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A change whose sentence is made from what was and what is. */
export function changed(
  what: ChangeKind,
  at: string,
  [before, after]: readonly [string | null, string | null],
  text: string,
): Change {
  const how = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return { what, at, how, text: plain(text), before: before && plain(before), after: after && plain(after) };
}

/** A sum or a text within a sentence. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** With the spaces of a keyboard: people copy what they read here into a definition. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

import { appliesOn, isOver } from '@dvc-kit/engine/applying';
import type { Period } from '@dvc-kit/procedure';
import { today } from './fillable.ts';

/** A fact and its place in `procedure.json`, by which its texts are read. */
export interface Placed<Fact> {
  readonly fact: Fact;
  /** JSON Pointer, such as `/fees/0`. */
  readonly pointer: string;
}

type Dated = { readonly validity?: Period | undefined };

/** Those of a list that a page shows on a day: what applies, and what will; a page says from when to when. */
export function notOver<Fact extends Dated>(
  facts: readonly Fact[],
  list: string,
  day = today(),
): Placed<Fact>[] {
  return placed(facts, list).filter(({ fact }) => !isOver(fact, day));
}

/** Those that apply on the day. */
export function applying<Fact extends Dated>(
  facts: readonly Fact[],
  list: string,
  day = today(),
): Placed<Fact>[] {
  return placed(facts, list).filter(({ fact }) => appliesOn(fact, day));
}

function placed<Fact>(facts: readonly Fact[], list: string): Placed<Fact>[] {
  return facts.map((fact, index) => ({ fact, pointer: `/${list}/${index}` }));
}

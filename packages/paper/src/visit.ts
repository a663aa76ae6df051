/**
 * What a walk does with each kind of a union that is told apart by its member `Tag`. No kind can be left out: whoever
 * adds one is led by the compiler through every walk there is.
 */
export type Visitor<Tag extends string, Union extends Readonly<Record<Tag, string>>, Result> = {
  readonly [Kind in Union[Tag]]: (one: Extract<Union, Readonly<Record<Tag, Kind>>>) => Result;
};

/**
 * Does with a block (`visit('block', one, {…})`), a run, a segment of a line or an item of a page what the visitor has
 * for its kind. The only way to walk them all.
 */
export function visit<Tag extends string, Union extends Readonly<Record<Tag, string>>, Result>(
  tag: Tag,
  one: Union,
  visitor: Visitor<Tag, Union, Result>,
): Result {
  return visitor[one[tag]](one as never);
}

import {
  type Block,
  type BlockKind,
  type BlockOf,
  type Part,
  type PartKind,
  type PartOf,
  partKinds,
} from './paper-file.ts';

/**
 * What a walk does with each kind of block of a `paper.json`. No kind can be left out: whoever adds one is led by the
 * compiler through every walk there is.
 */
export type BlockVisitor<Result> = {
  readonly [Kind in BlockKind]: (block: BlockOf<Kind>) => Result;
};

/** The same for the parts of a line. */
export type PartVisitor<Result> = {
  readonly [Kind in PartKind]: (part: PartOf<Kind>) => Result;
};

export function visitBlock<Result>(block: Block, visitor: BlockVisitor<Result>): Result {
  return visitor[block.block](block as never);
}

export function visitPart<Result>(part: Part, visitor: PartVisitor<Result>): Result {
  return visitor[kindOfPart(part)](part as never);
}

/** A tick box has a `text` as well, so that this key tells of a part only where no other does. */
function kindOfPart(part: Part): PartKind {
  return partKinds.find((kind) => kind !== 'text' && kind in part) ?? 'text';
}

import type { FilledBlock, Run } from './filled-block.ts';

/** All runs of a block in the order in which they are read; titles of columns, and what is no run, left out. */
export function runsOf(block: FilledBlock): readonly Run[] {
  if ('runs' in block) return block.runs;
  if (block.block === 'national-header') return block.left.flat();
  if (block.block === 'table') return block.rows.flat().flatMap(({ runs }) => runs);
  if (block.block !== 'signatures') return [];
  return block.boxes.flatMap(({ date, title, content, lines }) => [
    ...date,
    ...title,
    ...content,
    ...lines.flat(),
  ]);
}

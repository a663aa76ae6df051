import type { Run, SheetBlock } from './filled-block.ts';
import { visit } from './visit.ts';

/** All runs of a block in the order in which they are read; titles of columns, and what is no run, left out. */
export function runsOf(block: SheetBlock): readonly Run[] {
  const line = ({ runs }: { readonly runs: readonly Run[] }) => runs;
  const none = (): readonly Run[] => [];
  return visit('block', block, {
    'national-header': ({ left }) => left.flat(),
    title: none,
    addressee: line,
    line,
    paragraph: line,
    table: ({ rows }) => rows.flat().flatMap(({ runs }) => runs),
    'place-and-date': line,
    signatures: ({ boxes }) =>
      boxes.flatMap(({ date, title, content, lines }) => [...date, ...title, ...content, ...lines.flat()]),
    footnotes: none,
    source: none,
    scan: none,
  });
}

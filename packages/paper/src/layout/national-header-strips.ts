import type { FilledBlock, Run } from '../filled-block.ts';
import type { StructureNode } from './layout.ts';
import { type Sizes, textWidth } from './page-format.ts';
import type { SetBlock } from './set-block.ts';
import { sideBySide } from './side-by-side.ts';
import { type Strip, strip } from './strip.ts';
import { type LinesStyle, type Typesetting, typesetLines } from './typeset-lines.ts';

type NationalHeader = Extract<FilledBlock, { block: 'national-header' }>;

/** Where the two parts of the header stand, in points; `left` is null where the form names no authority there. */
export interface HeaderColumns {
  readonly left: { readonly width: number; readonly size: number } | null;
  readonly nation: {
    readonly left: number;
    readonly width: number;
    readonly nameSize: number;
    readonly mottoSize: number;
  };
}

/** Beside an authority the name of the nation is set in 12 pt (Nghị định 30/2020/NĐ-CP, Phụ lục I: 12 or 13). */
export function headerColumns({ left }: NationalHeader, sizes: Sizes): HeaderColumns {
  if (left.length === 0)
    return {
      left: null,
      nation: { left: 0, width: textWidth, nameSize: sizes.body, mottoSize: sizes.motto },
    };
  const width = textWidth * 0.39;
  return {
    left: { width, size: sizes.body - 0.5 },
    nation: { left: width, width: textWidth - width, nameSize: 12, mottoSize: 13 },
  };
}

/** Quốc hiệu and Tiêu ngữ with a thin rule below, as long as the motto; the authority beside them where the form has it. */
export function nationalHeader(block: NationalHeader, setting: Typesetting): SetBlock {
  const { left, nation } = headerColumns(block, setting.sizes);
  const nodes: StructureNode[] = [];
  const set = (runs: readonly Run[], look: Omit<LinesStyle, 'node'>): Strip[] => {
    const node: StructureNode = { role: 'P', children: [] };
    nodes.push(node);
    return typesetLines(runs, { align: 'center', before: 0, keepsTogether: true, ...look, node }, setting);
  };
  const authority = left
    ? block.left.flatMap((runs) => set(runs, { left: 0, width: left.width - COLUMN_GAP, size: left.size }))
    : [];
  const bold = { left: nation.left, width: nation.width, style: 'bold' } as const;
  const width = setting.metrics.widthOf(block.motto, 'bold', nation.mottoSize);
  const x = nation.left + (nation.width - width) / 2;
  const nationLines = [
    ...set([{ run: 'text', text: block.name }], { ...bold, size: nation.nameSize }),
    ...set([{ run: 'text', text: block.motto }], { ...bold, size: nation.mottoSize }),
    strip(4, [{ item: 'rule', x, y: 2, width, height: 0.7 }]),
  ];
  return {
    nodes,
    strips: sideBySide([authority, nationLines]).map((one) => ({ ...one, keepsWithNext: true })),
  };
}

/** Between the two columns, in points. */
const COLUMN_GAP = 10;

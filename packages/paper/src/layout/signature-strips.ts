import type { Run, SignatureBox } from '../filled-block.ts';
import type { StructureNode } from './layout.ts';
import { textWidth } from './page-format.ts';
import type { SetBlock } from './set-block.ts';
import { sideBySide } from './side-by-side.ts';
import { type Strip, strip } from './strip.ts';
import { type LinesStyle, type Typesetting, typesetLines } from './typeset-lines.ts';

/** Lines of a name up to which it stays on the page of its signature. */
const SHORT_NAME = 4;

/** Between two boxes, in points. */
export const SIGNATURE_GAP = 8;

/** What stands in one box, from the top. */
interface SetSignature {
  readonly nodes: readonly StructureNode[];
  readonly date: readonly Strip[];
  readonly head: readonly Strip[];
  readonly name: readonly Strip[];
  readonly lines: readonly Strip[];
}

/** Width of the text in each of so many boxes, in points. A single one stands in the right half. */
export function signatureWidth(count: number): number {
  return textWidth / Math.max(count, 2) - SIGNATURE_GAP;
}

/** Smaller where three or four boxes share the width of the page. */
export function signatureSize(count: number, body: number): number {
  return count > 2 ? body - 1 : body;
}

/**
 * Boxes to sign in, side by side; a single one stands in the right half, as on any Vietnamese form. All of a box stays
 * on one page, unless a name takes many lines.
 */
export function signatureStrips(boxes: readonly SignatureBox[], setting: Typesetting): SetBlock {
  const { sizes } = setting;
  const columns = boxes.map((box, index) => setSignature(box, index, boxes.length, setting));
  const row = (part: 'date' | 'head' | 'name' | 'lines') => sideBySide(columns.map((column) => column[part]));
  const heads = [...row('date'), ...row('head')];
  const names = [...row('name'), ...row('lines')];
  const staysShort = row('name').length <= SHORT_NAME;
  return {
    nodes: columns.flatMap(({ nodes }) => nodes),
    strips: [
      ...heads.map((one, index) => ({ ...one, before: index === 0 ? sizes.gap : 0, keepsWithNext: true })),
      strip(sizes.signature, [], { keepsWithNext: names.length > 0 }),
      ...names.map((one, index) => ({ ...one, keepsWithNext: staysShort && index < names.length - 1 })),
    ],
  };
}

function setSignature(box: SignatureBox, index: number, count: number, setting: Typesetting): SetSignature {
  const start = count === 1 ? textWidth / 2 : 0;
  const place = {
    left: start + index * (signatureWidth(count) + SIGNATURE_GAP) + SIGNATURE_GAP / 2,
    width: signatureWidth(count),
    size: signatureSize(count, setting.sizes.body),
    before: 0,
  };
  const nodes: StructureNode[] = [];
  const set = (runs: readonly Run[], look: Partial<LinesStyle>): Strip[] => {
    if (runs.length === 0) return [];
    const node: StructureNode = { role: 'P', children: [] };
    nodes.push(node);
    return typesetLines(runs, { ...place, ...look, node }, setting);
  };
  const centred = (runs: readonly Run[], style: 'bold' | 'italic') => set(runs, { align: 'center', style });
  const written = (text: string): Run[] => (text === '' ? [] : [{ run: 'text', text }]);
  return {
    nodes,
    date: centred(box.date, 'italic'),
    head: [...centred(box.title, 'bold'), ...centred(written(box.note), 'italic'), ...set(box.content, {})],
    name: centred(written(box.name), 'bold'),
    lines: box.lines.flatMap((runs) => set(runs, {})),
  };
}

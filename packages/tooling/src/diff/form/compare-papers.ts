import { type Block, type Paper, type Part, type Procedure, visitBlock, visitPart } from '@dvc-kit/procedure';
import { type Change, changed, quoted } from '../members/change.ts';
import { compareMembers, type Member, ordered } from '../members/compare-members.ts';
import { evidenceMembers } from '../members/evidence-members.ts';
import { matched } from '../members/matched.ts';
import { labelsOf } from './labels-of.ts';

type Printed = Pick<Procedure, 'papers' | 'declaration'>;

/** What is printed otherwise on the official forms that there were and are. That forms came or went, `compareFacts` tells. */
export function comparePapers(before: Printed, after: Printed): Change[] {
  const labels = [labelsOf(before.declaration), labelsOf(after.declaration)] as const;
  return matched(before.papers, after.papers, ({ id }) => id).kept.flatMap(([was, is]) => {
    const thing = `Mẫu in ${quoted(is.form.name)}`;
    return [
      ...compareMembers([was, is], { what: 'paper', at: is.id, thing }, paperMembers),
      ...compareMembers([was.form, is.form], { what: 'source', at: is.id, thing }, evidenceMembers),
      ...compareBlocks([was, is], labels, thing),
    ];
  });
}

const paperMembers: readonly Member<Paper>[] = [
  { label: 'tên tệp tải về', of: ({ fileName }) => fileName },
  { label: 'điều kiện để in', of: ({ when }) => when, words: () => 'một điều kiện' },
  { label: 'lời tả trường hợp được in', of: ({ whenText }) => whenText },
  {
    label: 'lý do không in một số mục',
    of: ({ notOnPaper }) => Object.entries(notOnPaper).map((one) => one.join(': ')),
  },
];

/** Blocks have no name: what came and went is taken for the same, in order, as long as there is a pair. */
function compareBlocks(
  [was, is]: readonly [Paper, Paper],
  [oldLabels, labels]: readonly [Labels, Labels],
  thing: string,
): Change[] {
  const { added, removed } = matched(was.blocks, is.blocks, ordered);
  const count = Math.max(added.length, removed.length);
  const change = (old: string | null, now: string | null, text: string) =>
    changed('paper', is.id, [old, now], `${thing}: ${text}.`);
  const changes = Array.from({ length: count }, (_, index) => {
    const [old, now] = [removed[index], added[index]];
    const [before, after] = [old && textOf(old, oldLabels), now && textOf(now, labels)];
    if (before === undefined) return change(null, after ?? '', `thêm dòng ${quoted(after ?? '')}`);
    if (after === undefined) return change(before, null, `bỏ dòng ${quoted(before)}`);
    if (before === after) return change(before, after, `cách trình bày dòng ${quoted(after)} đã đổi`);
    return change(before, after, `dòng ${quoted(before)} nay là ${quoted(after)}`);
  });
  const isMoved = count === 0 && ordered(was.blocks) !== ordered(is.blocks);
  return isMoved ? [change(null, null, 'thứ tự các dòng đã đổi')] : changes;
}

type Labels = (path: string) => string;

/** A block as it reads on the blank form, with the names of the answers where they are filled in. */
function textOf(block: Block, labels: Labels): string {
  const line = (parts: readonly Part[], base = '') =>
    parts.map((part) => partText(part, base, labels)).join('');
  const text = visitBlock(block, {
    'national-header': ({ left }) =>
      ['Quốc hiệu, Tiêu ngữ', ...(left ?? []).map((parts) => line(parts))].join(' / '),
    title: ({ text, note }) => [text, note ?? ''].join(' '),
    addressee: ({ parts }) => line(parts),
    line: ({ parts, each }) => line(parts, each?.list),
    paragraph: ({ text }) => text,
    table: ({ columns, rows, each }) =>
      [
        columns.map(({ title }) => title),
        ...[...(rows ?? []), ...(each ? [each.cells] : [])].map((row) =>
          row.map((cell) => (typeof cell === 'string' ? cell : line(cell, each?.list))),
        ),
      ]
        .map((cells) => cells.join(' | '))
        .join(' / '),
    'place-and-date': ({ label, place, date }) =>
      `${label} ${place ? `‹${labels(place)}›` : '…'}, ngày ${date ? `‹${labels(date)}›` : '…'}`,
    signatures: ({ boxes }) =>
      boxes
        .map(({ title, note, name, date, content, lines }) =>
          [
            date && line(date),
            title,
            note,
            content && line(content),
            name && `‹${labels(name)}›`,
            ...(lines ?? []).map((one) => line(one)),
          ]
            .filter((one) => one)
            .join(' '),
        )
        .join(' / '),
    footnotes: ({ notes }) => notes.map(({ mark, text }) => `${mark} ${text}`).join(' '),
  });
  return text.replace(/\s+/g, ' ').trim();
}

function partText(part: Part, base: string, labels: Labels): string {
  const named = (path: string | null) =>
    path === null ? '…' : `‹${labels(base ? `${base}.${path}` : path)}›`;
  return visitPart(part, {
    text: ({ text }) => text,
    answer: ({ answer }) => named(answer),
    boxes: ({ boxes }) => named(boxes),
    blank: () => '…',
    ordinal: () => '#',
    check: ({ text, check }) => `☐ ${text} ${named(check)}`,
    compose: ({ compose, texts }) => `${named(compose)} (${Object.values(texts).join('; ')})`,
  });
}

import type { FilledBlock } from '../filled-block.ts';
import { runsOf } from '../runs-of.ts';

/** What every paper looks like on the screen, below `root`: white in a dark page too, as it will come out of the printer. */
export function previewSheet(root = ':host'): string {
  return sheet.replaceAll(':root-of-preview', root);
}

/**
 * The rules that one paper adds. Widths that the form asks for become classes (`w12`, `c2500`): a style attribute would
 * not pass a strict Content-Security-Policy.
 */
export function widthRules(blocks: readonly FilledBlock[]): string[] {
  const widths = new Set(
    blocks
      .flatMap(runsOf)
      .flatMap((run) =>
        run.run === 'answer' && typeof run.dots === 'number' ? [run.dots - run.text.length] : [],
      ),
  );
  const dots = [...widths]
    .filter((width) => width > 1)
    .map((width) => `.w${width} { inline-size: ${(width * 0.8).toFixed(1)}ch; }`);
  const columns = new Set(blocks.flatMap((block) => (block.block === 'table' ? columnClasses(block) : [])));
  const shares = [...columns].map((name) => `.${name} { inline-size: ${Number(name.slice(1)) / 100}%; }`);
  return [...dots, ...shares];
}

/** For each column the class that gives it its share of the table: `c2500` for a quarter. */
export function columnClasses({ columns }: Extract<FilledBlock, { block: 'table' }>): string[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => `c${Math.round((width / total) * 10_000)}`);
}

const sheet = `
:root-of-preview {
  display: block;
  color-scheme: only light;
  container-type: inline-size;
}
.paper {
  box-sizing: border-box;
  max-inline-size: 50rem;
  margin-inline: auto;
  padding: 1.25rem 1rem;
  background: #fff;
  color: #000;
  border: 1px solid #8a8a8a;
  font: 400 1.0625rem/1.55 Tinos, 'Times New Roman', 'Liberation Serif', 'Noto Serif', serif;
  overflow-wrap: anywhere;
  text-align: start;
}
@container (min-width: 40rem) {
  .paper { padding: 3.5rem 3.5rem 3.5rem 5rem; }
  .nation .name { font-size: 1rem; }
}
p, h1, h4, header, footer { margin: 0; }
.nation, .title, .addressee, .center { text-align: center; }
.name, .motto, .bold, .heading, .signer, .footnotes-title { font-weight: 700; }
.name { font-size: .75rem; }
.motto { display: inline-block; padding-block-end: .15em; border-block-end: 1px solid #000; }
.two-columns { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1rem; }
.authority { flex: 1 1 10rem; text-align: center; }
.two-columns .nation { flex: 1 1 18rem; }
.two-columns .name { font-size: .75rem; }
.heading { margin-block-start: 1.5rem; font-size: 1.1875rem; line-height: 1.3; }
.note, .place-and-date { font-style: italic; }
.addressee { margin-block: 1rem; }
/* Clips the dots of the line, which are as long as a line whatever stands before them. */
.runs { overflow: hidden; }
.line { margin-block-start: .25rem; }
.indented { margin-inline-start: 2rem; }
.paragraph { margin-block-start: .4rem; }
.justify { text-indent: 2rem; }
.bold { font-weight: 700; }
.mark { font-size: .7em; line-height: 0; }
.dots {
  display: inline-block;
  max-inline-size: 100%;
  margin-inline-start: .15em;
  border-block-end: 2px dotted #6b6b6b;
}
.middle { inline-size: 6rem; }
.runs .to-end { max-inline-size: none; inline-size: 100%; margin-inline-end: -100%; }
.addressee .to-end, .place-and-date .to-end { inline-size: min(18rem, 70%); }
.dotted-line { block-size: 1.4em; border-block-end: 2px dotted #6b6b6b; }
.tick {
  display: inline-block;
  inline-size: 1em;
  block-size: 1em;
  border: 1.5px solid #000;
  font-weight: 700;
  line-height: 1;
  text-align: center;
  vertical-align: -.1em;
}
.squares { white-space: nowrap; }
.square {
  display: inline-block;
  box-sizing: border-box;
  inline-size: 1.3em;
  block-size: 1.3em;
  margin-inline-end: -1px;
  border: 1px solid #000;
  line-height: 1.2;
  text-align: center;
  vertical-align: middle;
}
.table { margin-block: .75rem; }
.wide { overflow-x: auto; }
.wide table { min-inline-size: 40rem; }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
td, th { block-size: 1.5em; padding: .35rem .5rem; border: 1px solid #000; vertical-align: top; text-align: start; font-weight: 400; }
th.col { font-weight: 700; text-align: center; }
.place-and-date { margin-block-start: 1rem; text-align: end; }
@container (max-width: 30rem) {
  .squares { font-size: .8em; }
  .signature { max-inline-size: 100%; }
  .runs, .paragraph { overflow-wrap: break-word; }
}
/* No column narrower than a word of its title, whose letters would stand one below the other. */
@container (max-width: 40rem) {
  table { table-layout: auto; }
  th, .wide td { overflow-wrap: break-word; }
}
.signatures { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: .75rem; margin-block-start: .5rem; }
.signature { flex: 1 1 9rem; max-inline-size: 50%; text-align: center; }
.beside { text-align: start; }
.signer { padding-block-start: 4.5rem; }
[data-at-hand] { background: #fff0b3; box-shadow: 0 0 0 .2em #fff0b3; }
/* Where lines lead to their boxes. */
:host([data-leads]) [data-line] { cursor: pointer; }
:host([data-leads]) [data-line]:hover { background: #e6f2f4; box-shadow: 0 0 0 .2em #e6f2f4; }
:host([data-leads]) [data-line][data-at-hand] { background: #fff0b3; box-shadow: 0 0 0 .2em #fff0b3; }
.footnotes { margin-block-start: 1.5rem; font-size: .875rem; }
.source { margin-block-start: 1rem; font-size: .75rem; font-style: italic; }
.footnotes::before { content: ''; display: block; inline-size: 30%; margin-block-end: .4rem; border-block-start: 1px solid #000; }
@page {
  size: A4;
  margin: 20mm 15mm 20mm 30mm;
  @bottom-right { content: 'Trang ' counter(page) '/' counter(pages); font-size: 11pt; }
}
@media print {
  .paper { max-inline-size: none; padding: 0; border: 0; font-size: 12pt; line-height: 1.3; }
  .nation .name { font-size: 12pt; }
  .wide { overflow: visible; }
  .wide table { min-inline-size: 0; }
  tr, .signature, .footnotes, .place-and-date { break-inside: avoid; }
  .heading, .place-and-date, .footnotes-title { break-after: avoid; }
}
@media (forced-colors: active) {
  [data-at-hand] { outline: 3px solid Highlight; }
  .paper { forced-color-adjust: none; }
}
`;

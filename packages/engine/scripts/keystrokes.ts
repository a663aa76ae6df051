/**
 * `npm run keystrokes`: taps and characters that the six most used declarations take, each answer given by hand, and with
 * what is filled in for the citizen. The same worked cases each time: `test/keystrokes.ts` says which, and how it is counted.
 */
import { keystrokesOf, mostUsed } from '../test/keystrokes.ts';

const rows = mostUsed.map(keystrokesOf);
const total = {
  slug: 'all six',
  before: rows.reduce((sum, { before }) => sum + before, 0),
  after: rows.reduce((sum, { after }) => sum + after, 0),
};
const line = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, at) => (at ? String(cell).padStart(8) : String(cell).padEnd(32))).join(''));
line('declaration', 'before', 'after', 'fewer');
for (const { slug, before, after } of [...rows, total])
  line(slug, before, after, `${Math.round((1 - after / before) * 100)} %`);

import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { FilledBlock, Run } from '../src/filled-block.ts';
import { visit } from '../src/visit.ts';

it('a walk that leaves out a kind of block or run, or knows one too many, is a type error', () => {
  const name = ({ block }: { readonly block: string }) => block;
  const block: FilledBlock = { block: 'title', text: 'TỜ KHAI' };
  const known = {
    'national-header': name,
    title: name,
    addressee: name,
    line: name,
    paragraph: name,
    table: name,
    'place-and-date': name,
    footnotes: name,
    source: name,
  };
  // Checked by the compiler: each line below must be refused.
  // @ts-expect-error signatures are missing
  const unsigned: string = visit('block', block as FilledBlock, known);
  assert.equal(unsigned, 'title');
  const whole = { ...known, signatures: name };
  // @ts-expect-error there is no such block
  assert.equal(visit('block', block as FilledBlock, { ...whole, stamp: name }), 'title');

  const text = (run: { readonly text: string }) => run.text;
  const run: Run = { run: 'tick', text: 'Có', isTicked: true };
  // @ts-expect-error boxes are missing
  const read: string = visit('run', run as Run, { text, answer: text, tick: text });
  assert.equal(read, 'Có');
});

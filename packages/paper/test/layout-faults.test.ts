import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Item } from '../src/layout/layout.ts';
import { page } from '../src/layout/page-format.ts';
import { layoutFaults } from '../src/layout-faults.ts';

const text = (x: number, y = 200): Item => ({
  item: 'text',
  x,
  y,
  width: 50,
  text: 'Ổi',
  style: 'regular',
  size: 12,
  node: null,
});
const border: Item = { item: 'rule', x: 200, y: 150, width: 0.5, height: 100 };
const faults = (...items: Item[]) => layoutFaults({ pages: [{ items }], structure: [], missing: [] });

it('finds text that lies on text, beyond a margin, or over the border of its cell', () => {
  assert.deepEqual(faults(text(100), text(120)), ['page 1: "Ổi" lies on "Ổi"']);
  assert.deepEqual(faults(text(page.width - page.right - 10)), ['page 1: "Ổi" is beyond the margins']);
  assert.deepEqual(faults(text(170), border), ['page 1: "Ổi" crosses the border of a cell']);
});

it('finds nothing where each stands in its place', () => {
  assert.deepEqual(faults(text(100), text(100, 220), text(205), border), []);
});

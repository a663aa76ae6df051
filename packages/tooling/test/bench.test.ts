import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BenchRow, ShapeRow } from '../src/commands/bench.ts';

const program = fileURLToPath(new URL('../src/dvc.ts', import.meta.url));
const sound = fileURLToPath(new URL('mistakes/sound/schemas', import.meta.url));

describe('a growing catalogue', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'bench', '--sizes', '3,6,12', '--steps', '--json', '--schemas', sound],
    { encoding: 'utf8' },
  );
  const rows: BenchRow[] = JSON.parse(stdout || `"${stderr}"`);

  it('is checked and compiled whole', () => {
    assert.deepEqual(
      rows.map(({ procedures, forms, papers, errors }) => ({ procedures, forms, papers, errors })),
      [3, 6, 12].map((size) => ({ procedures: size, forms: size, papers: size, errors: 0 })),
    );
  });

  it('costs as many steps for each further procedure as for those before', () => {
    const [first, second, third] = rows.map(({ steps }) => steps ?? 0) as [number, number, number];
    const growth = (third - second) / (second - first);
    // Steps are counted, not timed: 2 when they grow with the catalogue, 4 when with its square.
    assert.ok(growth > 1.98 && growth < 2.02, `steps ${first}, ${second}, ${third}: growth ${growth}`);
  });
});

describe('a growing declaration', () => {
  it('costs steps in proportion to its size, whatever its shape', () => {
    const { stdout } = spawnSync(process.execPath, [program, 'bench', '--shapes', '--json'], {
      encoding: 'utf8',
    });
    const rows: ShapeRow[] = JSON.parse(stdout);
    assert.equal(rows.length, 12);
    for (const { shape, growth, steps } of rows)
      assert.ok(growth > 1.9 && growth < 2.05, `${shape}: steps ${steps.join(', ')}, growth ${growth}`);
  });
});

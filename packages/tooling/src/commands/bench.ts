import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSchemas, type Procedure } from '@dvc-kit/procedure';
import type { Measurement } from '../bench/measure-catalogue.ts';
import { shapes } from '../bench/shapes.ts';
import { syntheticCatalogue } from '../bench/synthetic-catalogue.ts';
import { pathFromEditor } from '../command-line/editor-path.ts';
import { Refusal } from '../command-line/refusal.ts';

/** Of one size; `steps` only where they were counted, which makes the times longer. */
export interface BenchRow extends Measurement {
  readonly steps?: number;
}

const sizes = [500, 1000, 2500, 5000];
const projectSchemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));

/**
 * `dvc bench`: what it costs to check and compile catalogues of growing size, made from the real procedures. Each size
 * runs in a process of its own. Then, or alone with `--shapes`, how the steps of our own code grow with declarations of
 * shapes whose cost could grow faster than their size; fails where one does. Prints a table; with `--json` the rows, with `--steps` also the steps of our own code.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { onlyShapes, measured, schemas, wanted, counts, isJson } = readArguments(args);
  if (measured !== undefined) return await measure(measured, counts);
  if (onlyShapes) return await printShapes(isJson);
  const real = soundProcedures(schemas);
  const round = roundFor(wanted, real.length);
  const rows: BenchRow[] = [];
  for (const size of wanted) {
    const row = measureSize(schemas, real, { size, round, counts });
    rows.push(row);
    if (!isJson) console.log([...(rows.length === 1 ? [heading] : []), line(row, rows[0]!)].join('\n'));
  }
  if (isJson) console.log(JSON.stringify(rows));
  else if ((await printShapes(false)) > 0) return 1;
  return rows.some(({ errors }) => errors > 0) ? 1 : 0;
}

const usage =
  'Cách dùng: npm run dvc -- bench [--sizes 500,1000] [--steps] [--shapes] [--json] [--schemas <thư mục schemas>]';

function readArguments(args: readonly string[]) {
  const values = parse(args);
  const wanted = values.sizes?.split(',').map(Number) ?? sizes;
  if (wanted.some((size) => !Number.isInteger(size) || size < 1))
    throw new Refusal(`--sizes là các số nguyên dương, cách nhau bằng dấu phẩy.\n${usage}`);
  const schemas = values.schemas === undefined ? projectSchemas : pathFromEditor(values.schemas);
  return {
    onlyShapes: values.shapes,
    measured: values.measure,
    schemas,
    wanted,
    counts: values.steps,
    isJson: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      sizes: { type: 'string' },
      schemas: { type: 'string' },
      steps: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      /** How the command calls itself for one size. */
      measure: { type: 'string' },
      /** Nothing but the shapes. */
      shapes: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Refusal(usage);
  }
}

/** Those without an error: others would be measured by half. */
function soundProcedures(schemas: string): Procedure[] {
  const { procedures, problems } = loadSchemas(schemas);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.map(({ file }) => file.split('/')[2]));
  return procedures.filter(({ slug }) => !broken.has(slug));
}

/** The most procedures that every size is a multiple of. */
function roundFor(wanted: readonly number[], most: number): number {
  let round = most;
  while (wanted.some((size) => size % round !== 0)) round -= 1;
  return round;
}

function measureSize(
  schemas: string,
  real: readonly Procedure[],
  { size, round, counts }: { readonly size: number; readonly round: number; readonly counts: boolean },
): BenchRow {
  const home = mkdtempSync(join(tmpdir(), 'dvc-bench-'));
  try {
    const root = syntheticCatalogue(schemas, real, { count: size, round, home });
    const program = fileURLToPath(new URL('../dvc.ts', import.meta.url));
    const words = [program, 'bench', '--measure', root, ...(counts ? ['--steps'] : [])];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`bench: ${size} procedures could not be measured\n${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Of one shape: steps of our own code at three sizes, each twice the one before, and how they grow. */
export interface ShapeRow {
  readonly shape: string;
  readonly sizes: readonly number[];
  readonly steps: readonly number[];
  /** 2 where the cost grows with the size, 4 where it grows with the square of it. */
  readonly growth: number;
}

/** Steps are counted, not timed: what is above 2 is no noise. */
const mostGrowth = 2.05;

async function printShapes(isJson: boolean): Promise<number> {
  const { countStepsOfEach } = await import('../bench/count-steps.ts');
  const all = Object.entries(shapes).flatMap(([shape, { sizes: three }]) =>
    three.map((size) => ({ shape, size })),
  );
  const counted = await countStepsOfEach(
    all.map(
      ({ shape, size }) =>
        async () =>
          (await import('../bench/measure-shape.ts')).measureShape(shape, size),
    ),
  );
  const rows = Object.entries(shapes).map(([shape, { sizes: three }]): ShapeRow => {
    const steps = counted.filter((_, index) => all[index]?.shape === shape);
    const [first = 0, second = 0, third = 0] = steps;
    return { shape, sizes: three, steps, growth: (third - second) / (second - first) };
  });
  if (isJson) console.log(JSON.stringify(rows));
  else
    for (const { shape, sizes: three, steps, growth } of rows)
      console.log(`${shape} | ${three.join(', ')} | ${steps.join(', ')} bước | tăng ${growth.toFixed(2)}`);
  return rows.every(({ growth }) => growth < mostGrowth) ? 0 : 1;
}

/** In the process of one size. What is counted must not be loaded before. */
async function measure(root: string, counts: boolean): Promise<number> {
  const { countSteps } = await import('../bench/count-steps.ts');
  const work = async () => (await import('../bench/measure-catalogue.ts')).measureCatalogue(root);
  const row: BenchRow = counts
    ? await countSteps(work).then(({ result, steps }) => ({ ...result, steps }))
    : await work();
  console.log(JSON.stringify(row));
  return 0;
}

const heading = [
  'Thủ tục',
  'Biểu mẫu',
  'Mẫu in',
  'Lỗi',
  'Kiểm tra',
  'ms mỗi thủ tục',
  'Biên dịch',
  'ms mỗi thủ tục',
  'So với dòng đầu, tính trên một thủ tục',
].join(' | ');

function line(row: BenchRow, first: BenchRow): string {
  const each = (ms: number) => (ms / row.procedures).toFixed(1);
  const ratio = (of: (one: BenchRow) => number) =>
    (of(row) / row.procedures / (of(first) / first.procedures)).toFixed(2);
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const ratios = [
    `kiểm tra ${ratio(({ checkMs }) => checkMs)}`,
    `biên dịch ${ratio(({ compileMs }) => compileMs)}`,
    ...(row.steps === undefined ? [] : [`số bước ${ratio(({ steps }) => steps ?? 0)} (${row.steps})`]),
  ];
  return [
    row.procedures,
    row.forms,
    row.papers,
    row.errors,
    seconds(row.checkMs),
    each(row.checkMs),
    seconds(row.compileMs),
    each(row.compileMs),
    ratios.join(', '),
  ].join(' | ');
}

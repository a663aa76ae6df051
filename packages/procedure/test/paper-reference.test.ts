import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { block, borrowedPaper, paperLayout, part, writing } from '../src/shapes/paper-file.ts';

const text = readFileSync(new URL('../PAPER.md', import.meta.url), 'utf8');
const sectionOf = (name: string) => text.split(`### \`${name}\`\n`)[1]?.split(/\n##/)[0] ?? '';

interface Shape {
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly $defs?: Readonly<Record<string, Shape>>;
}

const shapesOf = (schema: z.ZodType, id: string): readonly Shape[] => {
  const shape = z.toJSONSchema(schema) as Shape;
  const own = shape.oneOf || shape.anyOf ? shape : (shape.$defs?.[id] ?? shape);
  return own.oneOf ?? own.anyOf ?? [own];
};
const blocks = shapesOf(block, 'block').map(
  (shape) => [shape.properties?.block?.const ?? '', shape] as const,
);
/** A part is told by the first key that it must have. */
const parts = shapesOf(part, 'part').map(
  (shape) => [Object.keys(shape.properties ?? {})[0] ?? '', shape] as const,
);

/** Every key that may be written inside of this shape. */
function keysIn({ properties = {}, items, anyOf = [] }: Shape): string[] {
  const inner = [...Object.values(properties), ...anyOf, ...(items ? [items] : [])].flatMap(keysIn);
  return [...Object.keys(properties), ...inner];
}

describe('PAPER.md', () => {
  it('tells of every block and part and of no other', () => {
    assert.ok(blocks.length >= 9 && parts.length >= 7);
    const told = [...text.matchAll(/^### `([^`]+)`$/gm)].map(([, name]) => name);
    assert.deepEqual(told.toSorted(), [...blocks, ...parts].map(([name]) => name).toSorted());
  });

  for (const [name, shape] of [...blocks, ...parts])
    it(`explains every key of ${name}`, () => {
      const section = sectionOf(name);
      const isNamed = (key: string) => new RegExp(`\\b${key}\\b`).test(section);
      assert.deepEqual(
        keysIn(shape).filter((key) => key !== 'block' && !isNamed(key)),
        [],
      );
    });

  it('explains every key at the head of the file', () => {
    const keys = [paperLayout, borrowedPaper].flatMap(({ shape }) => Object.keys(shape));
    for (const key of keys.filter((one) => one !== '$schema')) assert.ok(text.includes(`\`${key}\``), key);
  });

  it('explains every way to write an answer', () => {
    const names = shapesOf(writing, 'writing').flatMap((one) => one.const ?? one.enum ?? []);
    assert.ok(names.length >= 9);
    for (const name of names) assert.ok(text.includes(`\`${name}\``), name);
  });
});

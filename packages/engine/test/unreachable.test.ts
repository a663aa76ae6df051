import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadDeclaration, type Schema } from '@dvc-kit/procedure';
import { compileForm, openForm, type PlanNode } from '@dvc-kit/validation';
import fc from 'fast-check';
import { visibility } from '../src/index.ts';
import { randomAnswers, randomDeclaration } from './random-declaration.ts';

/** Keys of the fields that an editor is told no answers show, each once in the declaration. */
function toldUnreachable(schema: Schema, folder: string): string[] {
  const file = join(folder, 'declaration.schema.json');
  writeFileSync(file, JSON.stringify(schema));
  return loadDeclaration(file).problems.flatMap(
    ({ message }) => /^Không câu trả lời nào làm mục "(\w+)" hiện ra/.exec(message)?.[1] ?? [],
  );
}

function fieldsOf(nodes: readonly PlanNode[], base = ''): { key: string; path: string }[] {
  return nodes.flatMap((node) => {
    const path = base ? `${base}.${node.key}` : node.key;
    if (node.kind === 'list') return [];
    return node.kind === 'group' ? fieldsOf(node.children, path) : [{ key: node.key, path }];
  });
}

describe('what an editor is told of conditions', () => {
  it('is so: no answers show a field of which she is told that none do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unreachable-'));
    let told = 0;
    try {
      const drawn = fc.sample(
        fc.gen().map((g) => {
          const schema = randomDeclaration(g);
          return { schema, answers: Array.from({ length: 40 }, () => randomAnswers(g, schema)) };
        }),
        { numRuns: 120, seed: 3 },
      );
      for (const { schema, answers } of drawn) {
        const form = openForm(compileForm(schema));
        const fields = fieldsOf(form.plan.children);
        const lost = toldUnreachable(schema, folder)
          .map((key) => fields.filter((one) => one.key === key))
          .filter((bearers) => bearers.length === 1)
          .flat();
        told += lost.length;
        for (const { path } of lost)
          for (const given of answers)
            assert.ok(
              !visibility(form, given).isShown(path),
              `${path} in ${JSON.stringify({ schema, given })}`,
            );
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    assert.ok(told > 0, `only ${told} were told`);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDeclaration } from '@dvc-kit/procedure';
import { compileForm, openForm } from '@dvc-kit/validation';
import { shapes } from './shapes.ts';

/** Checks, compiles and opens a declaration of a shape; throws where it is not accepted, or is although it is full of mistakes. */
export function measureShape(name: string, size: number): void {
  const home = mkdtempSync(join(tmpdir(), 'dvc-shape-'));
  try {
    const file = join(home, 'declaration.schema.json');
    writeFileSync(file, JSON.stringify(shapes[name]?.declaration(size)));
    const { declaration, problems } = loadDeclaration(file);
    const error = problems.find(({ severity }) => severity === 'error');
    if (shapes[name]?.isRefused) {
      if (!error) throw new Error(`bench: ${name} ${size}: nothing is told`);
      return;
    }
    if (!declaration || error) throw new Error(`bench: ${name} ${size}: ${error?.message}`);
    openForm(compileForm(declaration));
  } finally {
    rmSync(home, { recursive: true });
  }
}

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { loadProcedure, type Procedure } from '@dvc-kit/procedure';
import { Refusal } from '../command-line/refusal.ts';
import { compareProcedure } from '../diff/compare-catalogues.ts';
import { findRevision, type Revision, writeRevision } from '../diff/schemas-at-revision.ts';
import { type DrawnProcedure, drawnFrom } from './drawn-procedure.ts';

/** A procedure as it was committed at a revision. */
export class OlderVersion {
  readonly revision: Revision;
  /** The folder `schemas` of that time. */
  readonly schemas: string;
  readonly procedure: Procedure;
  readonly #home: string;

  /** Throws a refusal, in the words of an editor, where there is no such revision or the procedure cannot be drawn from it. */
  constructor(folder: string, name: string) {
    const schemas = dirname(dirname(folder));
    this.revision = findRevision(schemas, name);
    this.#home = mkdtempSync(join(tmpdir(), 'dvc-older-'));
    this.schemas = join(this.#home, 'schemas');
    try {
      writeRevision(schemas, this.revision, this.schemas);
      this.procedure = soundAt(join(this.schemas, 'procedures', basename(folder)), name);
    } catch (fault) {
      this.remove();
      throw fault;
    }
  }

  /** With the worked cases of today, so that both versions have the same answers. */
  drawnWith(cases: Procedure['cases']): DrawnProcedure {
    return drawnFrom(this.procedure, this.schemas, cases);
  }

  /** What is different now, a sentence each. */
  differences(now: Procedure): string[] {
    return compareProcedure(this.procedure, now).map(({ text }) => text);
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}

function soundAt(folder: string, name: string): Procedure {
  if (!existsSync(folder))
    throw new Refusal(`Ở bản "${name}" chưa có thư mục ${basename(folder)}, nên không có gì để so.`);
  const { procedure, problems } = loadProcedure(folder);
  const [error] = problems.filter(({ severity }) => severity === 'error');
  if (procedure && !error) return procedure;
  throw new Refusal(
    `Bản "${name}" không vẽ được: ${error ? `${error.file}:${error.line ?? 1}: ${error.message}` : 'thiếu procedure.json.'}\nChọn một bản khác để so.`,
  );
}
